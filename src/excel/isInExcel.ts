/**
 * Resolves when office.js has found out where the page is: in Excel, or in a plain tab. Without office.js (its address
 * out of reach) there is no Office at all, and no Excel either.
 */
export async function isInExcel(): Promise<boolean> {
  return typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Excel;
}
