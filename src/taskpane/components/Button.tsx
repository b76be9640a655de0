import type { ComponentProps, ReactNode } from "react";

export interface ButtonProps extends ComponentProps<"button"> {
  /** The next step is primary; what is seldom wanted is subtle. */
  readonly appearance?: "primary" | "secondary" | "outline" | "subtle" | "transparent";
  readonly size?: "small" | "medium" | "large";
  readonly icon?: ReactNode;
}

/**
 * A button that looks as Fluent's own, by the same tokens. Fluent's Button makes its styles while it runs, which with
 * what it needs for that would be a tenth of all that the pane sends.
 */
export function Button({
  appearance = "secondary",
  size = "medium",
  icon,
  className,
  children,
  ...others
}: ButtonProps) {
  return (
    <button
      type="button"
      {...others}
      className={className ? `button ${className}` : "button"}
      data-appearance={appearance}
      data-size={size}
      data-icon-only={(icon && !children) || undefined}
    >
      {icon && <span className="button-icon">{icon}</span>}
      {children}
    </button>
  );
}
