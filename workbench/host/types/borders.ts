import type { Area, CellPosition } from "../../../src/domain/sheet/grid";
import { textOf } from "../cellInput";
import { refuseProtected } from "../protection";
import { unknownMember } from "../errors";
import { defineType, readOnly } from "../serverType";
import type { AreasOf } from "./rangeAreas";

/**
 * The lines above and below cells. Those at their sides are refused: the model does not keep them.
 */
interface BorderOf extends AreasOf {
  readonly side: Side;
}

type Side = "EdgeTop" | "EdgeBottom" | "InsideHorizontal";
const SIDES: readonly Side[] = ["EdgeTop", "EdgeBottom", "InsideHorizontal"];

interface Line {
  readonly style: string;
  readonly weight: string;
}

/** The file's names of the lines the API can ask for. */
const LINES: Readonly<Record<string, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  dotted: { style: "Dot", weight: "Thin" },
};

const border = defineType<BorderOf>("RangeBorder", {
  id: ({ side }) => side,
  properties: {
    SideIndex: readOnly(({ side }) => side),
    Style: {
      get: (self) => LINES[lineOf(self) ?? ""]?.style ?? "None",
      set: (self, value) => {
        const style = textOf(value);
        if (style === "None") return draw(self, undefined);
        const named = Object.entries(LINES).find(([name, line]) => line.style === style && name !== "hair");
        if (!named) throw unknownMember("RangeBorder", `Style ${style}`);
        draw(self, named[0]);
      },
    },
    Weight: {
      get: (self) => LINES[lineOf(self) ?? ""]?.weight ?? "Thin",
      set: (self, value) => {
        const weight = textOf(value);
        const style = LINES[lineOf(self) ?? "thin"]?.style ?? "Continuous";
        const named = Object.entries(LINES).find(
          ([, line]) => line.style === style && line.weight === weight,
        );
        if (!named) throw unknownMember("RangeBorder", `Weight ${weight} of ${style}`);
        draw(self, named[0]);
      },
    },
  },
});

export const borders = defineType<AreasOf>("RangeBorderCollection", {
  properties: { Count: readOnly(() => SIDES.length) },
  items: (self, host) => SIDES.map((side) => border({ ...self, side }, host)),
  item: (self, key, host) => {
    const side = SIDES.find((one) => one === key);
    if (!side) throw unknownMember("RangeBorderCollection", `the side ${String(key)}`);
    return border({ ...self, side }, host);
  },
});

/** The line all its cells share; undefined where there is none or they differ. */
function lineOf({ sheet, areas, side }: BorderOf): string | undefined {
  const names = new Set<string | undefined>();
  for (const cell of cellsAlong(areas, side)) names.add(sheet.style(cell).borders?.[edgeOf(side)]);
  return names.size === 1 ? [...names][0] : undefined;
}

function draw({ sheet, areas, side }: BorderOf, name: string | undefined): void {
  refuseProtected(sheet, "formatCells");
  for (const cell of cellsAlong(areas, side)) {
    const lines = Object.entries({ ...sheet.style(cell).borders, [edgeOf(side)]: name }).filter(
      ([, line]) => line,
    );
    sheet.setStyle(cell, { borders: lines.length > 0 ? Object.fromEntries(lines) : undefined });
  }
}

function edgeOf(side: Side): "top" | "bottom" {
  return side === "EdgeBottom" ? "bottom" : "top";
}

/** The cells at whose upper or lower edge the line is drawn. */
function cellsAlong(areas: readonly Area[], side: Side): CellPosition[] {
  return areas.flatMap((area) => {
    const first =
      side === "EdgeBottom" ? area.row + area.rows - 1 : side === "EdgeTop" ? area.row : area.row + 1;
    const last = side === "EdgeTop" ? area.row : area.row + area.rows - 1;
    const cells: CellPosition[] = [];
    for (let row = first; row <= last; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        cells.push({ row, column });
    }
    return cells;
  });
}
