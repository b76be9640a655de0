import type { Workbook } from "../workbook";

/** What the objects behind the wire may ask of the host they live in. */
export interface HostServices {
  readonly workbook: Workbook;
  /** Bytes that an answer may have. */
  readonly messageLimit: number;
  /** The add-in wants to hear of an event of the workbook. */
  register(event: number): void;
  unregister(event: number): void;
  /** The client has said that its worksheet functions are ready to be called. */
  functionsReady(): void;
  /** Results of worksheet functions. */
  functionResults(results: readonly unknown[]): void;
}
