import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GOAL_TABLE } from "./books";
import type { TableSource } from "./buildBook";
import type { PublishedTable, TableStructure } from "./publishedTable";

/**
 * The published tables as they are kept in the project.
 * @param root the project's root
 */
export function publishedTables(root: string): TableSource {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
  const structures = read("tests/reports/structures.json") as Record<string, TableStructure>;
  return {
    table: (id) => {
      const path =
        id === GOAL_TABLE ? "workbench/examples/goalTable.json" : `tests/reports/tables/${id}.json`;
      return read(path) as PublishedTable;
    },
    structure: (id) => structures[id],
  };
}
