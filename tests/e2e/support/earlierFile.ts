import { readFileSync } from "node:fs";
import { parseAddress } from "../../../src/domain/sheet/address";
import { openXlsx } from "../../../workbench/xlsx";
import { TRANAS } from "./workbench";

/** Tranås as it was before two of its cells were changed, as a file to choose. */
export async function earlierTranas(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const { workbook, save } = await openXlsx(readFileSync(`examples/${TRANAS}.xlsx`), "Tranås.xlsx");
  const sheet = workbook.activeSheet;
  for (const [address, value] of [
    ["B5", 1234],
    ["C8", 9999],
  ] as const)
    sheet.setContent(parseAddress(address)!, { value });
  const buffer = Buffer.from(await save());
  return { name: "Tranås september.xlsx", mimeType: "application/octet-stream", buffer };
}
