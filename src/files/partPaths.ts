/** How the parts of a workbook file are named. */

/**
 * Part names are compared without regard to case, as the standard says. Some writers have the separator of
 * Windows in them.
 */
export function pathKey(path: string): string {
  return path.replace(/\\/g, "/").toLowerCase();
}

/**
 * Where a part says what it is related to.
 * @example relationshipsPath("xl/workbook.xml") // "xl/_rels/workbook.xml.rels"
 */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/**
 * The path of a part that another one names, from the package's root.
 * @example targetPath("xl/workbook.xml", "worksheets/sheet1.xml") // "xl/worksheets/sheet1.xml"
 */
export function targetPath(from: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
