import type { NewSheet } from "../../domain/sheet/newSheet";
import { lookAt, rowsOf, wrapped, type PictureCell } from "./pictureCells";

/** A sheet is white with dark text, whatever the pane's theme. */
const PAPER = "#FFFFFF";
const INK = "#242424";
const LINE = "#C8C8C8";
const CHARACTER = 7;
const LINE_HEIGHT = 18;
/** Where the foot of the letters stands in a line, as a part of its height. */
const BASELINE = 0.72;
const FORMULA = "ƒ";
interface SheetPartProps {
  sheet: NewSheet;
  /** What formulas will show, by their cells. */
  shown: Readonly<Record<string, string>>;
  /** The columns that it shows, from the left. */
  part: readonly number[];
  /** The widths of all columns, in characters. */
  widths: readonly number[];
  /** How many characters the pane is wide for all parts alike; without it a part is as wide as the pane. */
  of?: number | undefined;
}

/** Some columns of a new sheet: their texts, fills and lines, and ƒ where a formula reckons. */
export function SheetPart({ sheet, shown, part, widths, of }: SheetPartProps) {
  const columns = part.map((column) => widths[column]!);
  const rows = rowsOf(sheet, shown).rows.map((cells) => cells.filter(({ column }) => part.includes(column)));
  const lefts = columns.map((_, index) => sum(columns.slice(0, index)) * CHARACTER);
  const heights = rows.map(
    (cells, row) => LINE_HEIGHT * Math.max(1, ...cells.map((cell) => lines(cell, row).length)),
  );
  const tops = heights.map((_, index) => sum(heights.slice(0, index)));
  const width = sum(columns) * CHARACTER;
  const height = sum(heights);

  function lines({ column, text, isFormula }: PictureCell, row: number): readonly string[] {
    if (isFormula) return [FORMULA];
    return lookAt(sheet, row, column).wraps ? wrapped(text, widths[column]!) : [text];
  }

  return (
    <svg
      className="sheet-picture"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width, ...(of !== undefined && { width: `${(100 * sum(columns)) / of}%` }) }}
    >
      <rect width={width} height={height} fill={PAPER} />
      {rows.flatMap((_, row) =>
        columns.map((characters, at) => {
          const { fill, lineAbove, lineBelow } = lookAt(sheet, row, part[at]!);
          const box = {
            x: lefts[at]!,
            y: tops[row]!,
            width: characters * CHARACTER,
            height: heights[row]!,
          };
          return (
            <g key={`${row}/${at}`}>
              {fill && <rect {...box} fill={fill} />}
              <path
                d={`M${box.x} ${box.y + box.height}h${box.width}v${-box.height}`}
                fill="none"
                stroke={LINE}
                strokeWidth={0.5}
              />
              {lineAbove && <path d={`M${box.x} ${box.y}h${box.width}`} stroke={INK} />}
              {lineBelow && <path d={`M${box.x} ${box.y + box.height}h${box.width}`} stroke={INK} />}
            </g>
          );
        }),
      )}
      {rows.map((cells, row) =>
        cells.map((cell) => {
          const { isBold, align } = lookAt(sheet, row, cell.column);
          const isRight = align === "Right" || cell.isFigure;
          const at = part.indexOf(cell.column);
          const left = lefts[at]!;
          return lines(cell, row).map((line, index) => (
            <text
              key={`${row}/${cell.column}/${index}`}
              x={isRight ? left + columns[at]! * CHARACTER - 4 : left + 4}
              y={tops[row]! + LINE_HEIGHT * (index + BASELINE)}
              textAnchor={isRight ? "end" : "start"}
              fill={INK}
              fontSize={12}
              fontWeight={isBold ? 600 : 400}
              fontStyle={cell.isFormula ? "italic" : "normal"}
            >
              {line}
            </text>
          ));
        }),
      )}
    </svg>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
