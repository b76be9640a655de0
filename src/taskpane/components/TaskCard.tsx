import { useId, type ReactNode, type RefObject } from "react";

interface TaskCardProps {
  title: string;
  /** What it does, and what not. */
  what: string;
  headingRef?: RefObject<HTMLHeadingElement | null>;
  children: ReactNode;
}

/** One thing that can be done with the sheet: its name, what it does, and its buttons or its preview. */
export function TaskCard({ title, what, headingRef, children }: TaskCardProps) {
  const id = useId();
  return (
    <section className="task" aria-labelledby={id}>
      <h2 id={id} ref={headingRef} tabIndex={-1}>
        {title}
      </h2>
      <p className="task-what">{what}</p>
      {children}
    </section>
  );
}
