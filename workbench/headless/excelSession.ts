import { Host } from "../host";
import { openNativeExcel } from "../host/nativeBridge";
import { nodeOffice } from "../host/nodeOffice";
import { createWorkbook, type Workbook } from "../workbook";

/** One Excel for one workbook after the other. */
export interface ExcelSession {
  /** Runs work while the workbook is the one behind Excel's API. */
  withWorkbook<T>(workbook: Workbook, work: () => Promise<T>): Promise<T>;
  dispose(): void;
}

/**
 * Loads the real office.js, once, and makes it the `Excel` that src/excel speaks to; no window comes with it, and of
 * Office only what says which Excel it is.
 */
export function openExcel(): ExcelSession {
  const nobody = new Host(createWorkbook(""));
  const client = openNativeExcel(nobody);
  const { Excel, OfficeExtension } = client;
  Object.assign(globalThis, { Excel, OfficeExtension, Office: nodeOffice });
  return {
    async withWorkbook(workbook, work) {
      const host = new Host(workbook);
      client.connect(host);
      try {
        return await work();
      } finally {
        // Messages that nobody waits for still belong to this workbook.
        await client.settle();
        client.connect(nobody);
        host.dispose();
      }
    },
    dispose() {
      client.dispose();
      nobody.dispose();
    },
  };
}
