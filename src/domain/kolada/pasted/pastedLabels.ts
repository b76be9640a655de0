/** What the headings and labels of a pasted table say of each of its figures. */
import type { Gender } from "../koladaValue";
import { areaIn, pastedCell, type PastedCell } from "./pastedCell";
import type { PastedAnswers, PastedQuestion } from "./pastedTypes";
import type { FigurePlace, YearTable } from "./readPasted";

export interface LabelsSaid {
  readonly indicators: readonly string[];
  readonly area: string | null;
  readonly gender: Gender;
  readonly unit: string | null;
}

export interface Labels {
  of(row: number, column: number): LabelsSaid;
}

type Role = "area" | "indicator" | "gender" | "unit" | "none";

/** A column of labels, a row of headings, or the texts that stand alone in a row between. */
interface Line {
  readonly role: Role | null;
  readonly texts: readonly string[];
  textAt(row: number, column: number): string;
}

/** @returns a question where labels may be municipalities as well as indicators */
export function readLabels(
  table: YearTable,
  figures: readonly FigurePlace[],
  answers: PastedAnswers,
): Labels | PastedQuestion {
  const lines = [
    ...labelColumns(table, figures),
    ...headingRows(table, figures),
    ...sections(table, figures),
  ];
  const titles = titlesOf(table.titles);
  const known = new Set<Role | null>([...lines.map(({ role }) => role), ...titles.map(({ role }) => role)]);
  const roles = new Map<Line, Role>();
  for (const line of lines) {
    const role = line.role ?? answered(line, answers) ?? byTheOthers(known);
    if (role === null) return { about: "labels", key: keyOf(line), texts: line.texts.slice(0, 4) };
    roles.set(line, role);
    known.add(role);
  }
  return {
    of(row, column) {
      const said = (role: Role) =>
        [
          ...lines.filter((line) => roles.get(line) === role).map((line) => line.textAt(row, column)),
          ...titles.filter((title) => title.role === role).map(({ text }) => text),
        ].filter((text) => text !== "");
      // A code beside a name says no more than the name.
      const areas = said("area");
      const gender = said("gender")
        .map(pastedCell)
        .find((cell) => cell.kind === "gender");
      return {
        indicators: said("indicator"),
        area: areas.find((area) => !/^(?:0\d{3}|\d{4}|g\d+)$/i.test(area)) ?? areas[0] ?? null,
        gender: gender?.gender ?? "T",
        unit: said("unit")[0] ?? null,
      };
    },
  };
}

/** Labels are what the rest of the table lacks; where it lacks both, somebody has to say. */
function byTheOthers(known: ReadonlySet<Role | null>): Role | null {
  if (known.has("area")) return known.has("indicator") ? "none" : "indicator";
  return known.has("indicator") ? "area" : null;
}

function answered(line: Line, answers: PastedAnswers): Role | null {
  const answer = answers[keyOf(line)];
  return answer === "area" || answer === "indicator" || answer === "none" ? answer : null;
}

function keyOf({ texts }: Line): string {
  return `labels ${texts.slice(0, 3).join(", ")}`;
}

function titlesOf(titles: readonly string[]): { role: Role; text: string }[] {
  return titles.flatMap((text) => {
    const { kind } = pastedCell(text);
    const area = kind === "area" ? text : areaIn(text);
    return [
      ...(area === null ? [] : [{ role: "area" as const, text: area }]),
      ...(kind === "indicator" ? [{ role: "indicator" as const, text }] : []),
      ...(kind === "unit" ? [{ role: "unit" as const, text }] : []),
    ];
  });
}

/** Columns beside the figures. One that is filled in once for several rows holds for those below. */
function labelColumns({ grid, cells, years, yearRow }: YearTable, figures: readonly FigurePlace[]): Line[] {
  const ofFigures = new Set(figures.map(({ row }) => row));
  const rows = [...ofFigures];
  return years.flatMap((year, column): Line[] => {
    if (year) return [];
    const filled = rows.filter((row) => isLabel(cells[row]![column]!));
    const heading = headingOf(cells[yearRow]?.[column]);
    if (filled.length === 0 && heading !== "area") return [];
    const at = (row: number) => {
      for (let above = row; above >= 0; above--)
        if (grid[above]![column] !== "" && ofFigures.has(above)) return grid[above]![column]!;
      return "";
    };
    const texts = [...new Set(rows.map(at))].filter((text) => text !== "");
    if (texts.length === 0) return [];
    return [{ role: roleOf(heading, texts), texts, textAt: (row) => at(row) }];
  });
}

/** Rows above the figures, or among them where the table was turned, that say something of each column. */
function headingRows({ grid, cells, years, yearRow }: YearTable, figures: readonly FigurePlace[]): Line[] {
  const ofFigures = new Set(figures.map(({ row }) => row));
  const columns = years.flatMap((year, column) => (year ? [column] : []));
  return cells.flatMap((line, row): Line[] => {
    if (row === yearRow || ofFigures.has(row) || !columns.some((column) => isLabel(line[column]!))) return [];
    const at = (column: number) => {
      for (let left = column; left >= 0; left--)
        if (years[left] && grid[row]![left] !== "") return grid[row]![left]!;
      return "";
    };
    const texts = [...new Set(columns.map(at))].filter((text) => text !== "");
    const heading = line.flatMap((cell, column) =>
      !years[column] && cell.kind === "heading" ? [cell.means] : [],
    )[0];
    return [{ role: roleOf(heading ?? null, texts), texts, textAt: (_row, column) => at(column) }];
  });
}

/** Rows with a text and no figures, which hold for those below them. */
function sections({ grid, cells, years, yearRow }: YearTable, figures: readonly FigurePlace[]): Line[] {
  const ofFigures = new Set(figures.map(({ row }) => row));
  const last = Math.max(...ofFigures);
  const alone = cells.flatMap((line, row) => {
    const isSection =
      row > yearRow &&
      !ofFigures.has(row) &&
      row < last &&
      !line.some((cell, column) => years[column] && isLabel(cell));
    const text = grid[row]!.find((cell) => cell !== "");
    return isSection && text !== undefined && isLabel(pastedCell(text)) ? [{ row, text }] : [];
  });
  if (alone.length === 0) return [];
  const texts = [...new Set(alone.map(({ text }) => text))];
  const textAt = (row: number) => alone.filter((one) => one.row < row).at(-1)?.text ?? "";
  return [{ role: roleOf(null, texts), texts, textAt }];
}

function isLabel({ kind }: PastedCell): boolean {
  return ["text", "area", "indicator", "gender", "unit"].includes(kind);
}

/** What the corner says: it stands above the labels and beside the years. */
function headingOf(corner: PastedCell | undefined): Role | "year" | "value" | null {
  return corner?.kind === "heading" ? corner.means : null;
}

/** By what its texts are known as, else by its heading; null where neither tells. */
function roleOf(heading: Role | "year" | "value" | null, texts: readonly string[]): Role | null {
  const kinds = texts.map((text) => pastedCell(text).kind);
  for (const role of ["area", "indicator", "gender", "unit"] as const) {
    const count = kinds.filter((kind) => kind === role).length;
    if (count > 0 && (role === "area" || role === "indicator" || count === kinds.length)) return role;
  }
  if (kinds.every((kind) => kind === "heading") || heading === "value") return "none";
  // In the corner the word for years speaks of the line of years.
  return heading === "year" ? null : heading;
}
