export { buildTable, type BuildOptions, type BuiltTable } from "./buildTable";
export type { PublishedTable, TableStructure } from "./publishedTable";
