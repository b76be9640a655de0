import fc from "fast-check";
import { checkSheet, type SheetCheck } from "../../../src/domain/checkSheet";
import type { Finding } from "../../../src/domain/findings/findings";
import { accusedBy, isAt } from "./findingsOf";
import { saidOf } from "./said";
import { growths, reordered, rescaled, shifted, withBlankRows } from "./settings";
import { cellAt, withCells, type Cell, type Place, type Specimen, type Spoil } from "./specimen";
import { toGrid, type Setting } from "./toGrid";
import { hasTwins } from "./twins";

/** A consistent sheet, and what is spoilt in it. */
export interface Case {
  readonly specimen: Specimen;
  readonly spoil: Spoil;
}

/** What has to be told of a check to hold it to the properties that every check must have. */
export interface Properties {
  readonly cases: fc.Arbitrary<Case>;
  /** The check has something to say of the sheet: a property of a sheet that nobody checked holds of itself. */
  readonly applies: (check: SheetCheck) => boolean;
  /** The finding that the check exists for, of a cell that was spoilt and what it held before. */
  readonly isFound: (finding: Finding, spoilt: Place, right: Cell) => boolean;
  /** Properties that say nothing of this check, with the reason; it is held to all others. */
  readonly except?: { readonly [property in "unit" | "order" | "growth"]?: string };
}

interface SettingProperty {
  readonly text: string;
  readonly arbitrary: (specimen: Specimen) => fc.Arbitrary<Setting>;
  /** What the user has answered is remembered by a key that survives it. */
  readonly isKeyKept: boolean;
  readonly except?: string | undefined;
}

// One seed, so that a run says the same today and tomorrow; other seeds are for whoever changes the engine.
const RUNS = {
  numRuns: Number(process.env["PROPERTY_RUNS"] ?? 12),
  seed: Number(process.env["PROPERTY_SEED"] ?? 20251121),
};

/**
 * The tests of one check: a consistent sheet gives nothing, one spoilt figure gives the finding the check is
 * there for and accuses no other single cell, and the same is said however else the sheet may be set out.
 */
export function holdProperties({ cases: drawn, applies, isFound, except = {} }: Properties): void {
  const cases = drawn.filter(({ specimen, spoil }) => !hasTwins(specimen, spoil));
  test("a sheet that is consistent is checked, and nothing is said of it", () => {
    fc.assert(
      fc.property(cases, ({ specimen }) => {
        const check = checkSheet(toGrid(specimen));
        expect(applies(check)).toBe(true);
        expect(said(specimen, specimen)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("what is spoilt is found, and no other single cell is accused", () => {
    fc.assert(
      fc.property(cases, ({ specimen, spoil }) => {
        const { findings } = checkSheet(toGrid(withCells(specimen, spoil)));
        const found = findings.some((finding) =>
          spoil.some(({ at }) => isFound(finding, at, cellAt(specimen, at))),
        );
        expect(found || said(withCells(specimen, spoil), specimen)).toBe(true);
        const accused = findings.flatMap(accusedBy);
        const others = accused.filter((cell) => !spoil.some(({ at }) => isAt(cell, at)));
        expect(others.map(({ row, column }) => [row, column])).toEqual([]);
      }),
      RUNS,
    );
  });

  const settings: readonly SettingProperty[] = [
    { text: "wherever on the sheet it stands", arbitrary: shifted, isKeyKept: true },
    { text: "with blank rows between its rows", arbitrary: withBlankRows, isKeyKept: true },
    { text: "in a larger or a smaller unit", arbitrary: rescaled, isKeyKept: false, except: except.unit },
    { text: "with its rows in another order", arbitrary: reordered, isKeyKept: false, except: except.order },
  ];
  for (const { text, arbitrary, isKeyKept, except: reason } of settings) {
    if (reason !== undefined) continue;
    test(`the same is said ${text}${isKeyKept ? ", and what was answered stays answered" : ""}`, () => {
      const other = cases.chain((one) => arbitrary(one.specimen).map((setting) => ({ ...one, setting })));
      fc.assert(
        fc.property(other, ({ specimen, spoil, setting }) => {
          expect(said(specimen, specimen, setting)).toEqual([]);
          const spoilt = withCells(specimen, spoil);
          expect(said(spoilt, specimen, setting)).toEqual(said(spoilt, specimen));
          if (isKeyKept) expect(keys(spoilt, setting)).toEqual(keys(spoilt));
        }),
        RUNS,
      );
    });
  }

  if (except.growth !== undefined) return;
  test("the same is said when amounts that belong together grow by the same", () => {
    const other = cases.chain((one) =>
      growths(one.specimen, one.spoil).map((growth) => ({ ...one, growth })),
    );
    fc.assert(
      fc.property(other, ({ specimen, spoil, growth }) => {
        const after = withCells(specimen, growth);
        expect(said(after, after)).toEqual([]);
        expect(said(withCells(after, spoil), after)).toEqual(said(withCells(specimen, spoil), specimen));
      }),
      RUNS,
    );
  });
}

/** What is told of a sheet. */
function said(specimen: Specimen, proper: Specimen, setting?: Setting): string[] {
  const grid = toGrid(proper, setting);
  return told(specimen, setting)
    .map((finding) => saidOf(finding, grid))
    .sort();
}

/** What the answers to it are remembered by. */
function keys(specimen: Specimen, setting?: Setting): string[] {
  return told(specimen, setting)
    .map(({ key }) => key)
    .sort();
}

/** Errors and questions, and the figures typed among formulas. */
function told(specimen: Specimen, setting?: Setting): Finding[] {
  return checkSheet(toGrid(specimen, setting)).findings.filter(
    ({ rule, severity }) => rule === "typedOver" || severity === "error" || severity === "warning",
  );
}
