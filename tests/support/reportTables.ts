import { readFileSync, readdirSync } from "fs";
import { join } from "path";
import type { ReportTable } from "./printedGrid";

const FOLDER = join(__dirname, "../reports/tables");

export function reportTable(id: string): ReportTable {
  return JSON.parse(readFileSync(join(FOLDER, `${id}.json`), "utf8")) as ReportTable;
}

export function allReportTables(): ReportTable[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => reportTable(name.replace(/\.json$/, "")));
}
