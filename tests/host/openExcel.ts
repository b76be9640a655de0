import { Host, type HostOptions } from "../../workbench/host";
import { openNativeExcel, type NativeExcel } from "../../workbench/host/nativeBridge";
import {
  createWorkbook,
  type SheetModel,
  type WorkbookModel,
  type WorkbookOptions,
} from "../../workbench/workbook";

/** The real client over a host over a workbook with one sheet, Blad1. */
export interface OpenExcel extends Pick<NativeExcel, "roundTrips" | "settle" | "dispose"> {
  readonly host: Host;
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly run: NativeExcel["Excel"]["run"];
}

export function openExcel(options: HostOptions & WorkbookOptions = {}): OpenExcel {
  const workbook = createWorkbook("Bok1.xlsx", options);
  const sheet = workbook.addSheet("Blad1");
  const host = new Host(workbook, options);
  const { Excel: client, roundTrips, settle, dispose } = openNativeExcel(host);
  return {
    host,
    workbook,
    sheet,
    run: client.run,
    roundTrips,
    settle,
    dispose() {
      dispose();
      host.dispose();
      workbook.dispose();
    },
  };
}
