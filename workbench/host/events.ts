import type { ChangeOrigin, Workbook, WorkbookChange } from "../workbook";
import { localAddress } from "./areas";
import { EVENTS } from "./types/worksheet";

/** [category, type, target, message, id], as both transports carry it. */
export type HostEvent = readonly [number, number, string, string, number];

export const RICH_API_EVENT = 65536;
/** Events of the collection of worksheets are addressed to the workbook. */
const WORKBOOK = "Workbook";

/** Turns changes of the workbook into the events the add-in has asked for. */
export class EventSource {
  private readonly wanted = new Map<number, number>();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly stop: () => void;

  constructor(
    workbook: Workbook,
    private readonly platform: "desktop" | "web" = "desktop",
  ) {
    let previous = workbook.sheets.length > 0 ? workbook.activeSheet.id : "";
    this.stop = workbook.subscribe((change, origin) => {
      if (change.kind === "activated") {
        if (previous !== "") this.fire(EVENTS.Deactivated, { worksheetId: previous });
        previous = change.sheetId;
      }
      this.tell(change, origin);
    });
  }

  register(event: number): void {
    this.wanted.set(event, (this.wanted.get(event) ?? 0) + 1);
  }

  unregister(event: number): void {
    const left = (this.wanted.get(event) ?? 0) - 1;
    if (left > 0) this.wanted.set(event, left);
    else this.wanted.delete(event);
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.stop();
    this.listeners.clear();
  }

  private tell(change: WorkbookChange, origin: ChangeOrigin): void {
    switch (change.kind) {
      case "cells":
        if (change.what === "content" && this.isHeard(origin))
          this.fire(EVENTS.Changed, changedArgs(change, origin));
        break;
      case "activated":
        this.fire(EVENTS.Activated, { worksheetId: change.sheetId });
        break;
      case "added":
        this.fire(EVENTS.Added, { worksheetId: change.sheetId, source: "Local" });
        break;
      case "deleted":
        this.fire(EVENTS.Deleted, { worksheetId: change.sheetId, source: "Local" });
        break;
      default:
    }
  }

  /** Excel on the web is silent about a choice from a list (OfficeDev/office-js issues 420 and 3888). */
  private isHeard(origin: ChangeOrigin): boolean {
    return origin !== "list" || this.platform !== "web";
  }

  private fire(event: number, args: object): void {
    if (!this.wanted.has(event)) return;
    const message: HostEvent = [RICH_API_EVENT, event, WORKBOOK, JSON.stringify(args), 0];
    for (const listener of this.listeners) listener(message);
  }
}

function changedArgs(change: Extract<WorkbookChange, { kind: "cells" }>, origin: ChangeOrigin): object {
  return {
    worksheetId: change.sheetId,
    changeType: "RangeEdited",
    source: origin === "colleague" ? "Remote" : "Local",
    triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
    address: localAddress(change.area),
    shiftDirection: "None",
    referenceId: null,
  };
}
