/** The worksheet functions as the help shows them: read from their own comments by scripts/functionHelp.js. */
export interface FunctionHelp {
  /** The name in its plain letters, and as it is written in a cell. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
  }[];
  /** What it answers, with its unit. */
  readonly returns: string;
  /** "=AVVIKELSE(20066;15452) ger 4614" */
  readonly examples: readonly string[];
}

/** Put in by the build. */
declare const DRIFTKOLL_FUNCTIONS: readonly FunctionHelp[];

/** All worksheet functions, by name. */
export function functionHelp(): readonly FunctionHelp[] {
  return DRIFTKOLL_FUNCTIONS;
}
