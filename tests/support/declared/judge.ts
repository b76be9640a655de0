import { isSame, saidIn, type Offer, type Said } from "./said";
import type { SheetReport } from "../../../src/actions/shared/report";
import type { Cell, DeclaredSum, DeclaredTable } from "./table";
import type { Wound } from "./wounds";

/** More cells than these are no answer, only a place to look. */
const MOST_OFFERED = 4;

/** What a report says of one wound. */
export interface Judgement {
  /** No error and no question at all. */
  readonly isSilent: boolean;
  /** Neither an error nor a question about what was broken. */
  readonly isSilentHere: boolean;
  /** An error that names a wrong cell and no other. */
  readonly isAlone: boolean;
  /** An error that names a wrong cell first, with alternatives or without. */
  readonly isFirst: boolean;
  /** An error that names a wrong cell first, or offers one among at most four. */
  readonly isListed: boolean;
  /** The same among however many. */
  readonly isInLongList: boolean;
  /** A question about what was broken. */
  readonly isAsked: boolean;
  /** An error names a cell alone that is neither wrong nor changed. */
  readonly isOtherAlone: boolean;
  /** The value that is proposed for a wrong cell: null where none is. */
  readonly value: "exact" | "rounded" | "wrong" | null;
  /** What is first said of what was broken proposes the right value for a wrong cell, as an error or a question. */
  readonly isFirstWithValue: boolean;
  /** Every wrong cell has the right value proposed somewhere. */
  readonly hasAllValues: boolean;
  /** Errors that name a cell or offer at most four, and those that so give a wrong cell. */
  readonly claims: number;
  readonly rightClaims: number;
  readonly said: readonly Said[];
}

export function judge(wound: Wound, report: SheetReport): Judgement {
  const said = saidIn(report);
  const errors = said.filter(({ isError }) => isError);
  const here = said.filter((one) => isAboutWound(one, wound));
  const isWrong = (cell: Cell) => wound.wrong.some((one) => isSame(one, cell));
  const isTouched = (cell: Cell) => isWrong(cell) || wound.changed.some((one) => isSame(one, cell));
  const offersWrong = ({ offers }: Said) => offers.some(isWrong);
  const claims = errors.map(claimedCells).filter((cells) => cells.length > 0);
  const values = said.flatMap(({ offers }) => offers.filter(isWrong)).map((offer) => valueOf(wound, offer));
  const first = here[0]?.offers[0];
  const isRight = (value: Judgement["value"]) => value === "exact" || value === "rounded";
  return {
    isSilent: said.length === 0,
    isSilentHere: here.length === 0,
    isAlone: errors.some((one) => one.offers.length === 1 && offersWrong(one)),
    isFirst: errors.some(({ isNaming, offers }) => isNaming && isWrong(offers[0]!)),
    isListed: claims.some((cells) => cells.some(isWrong)),
    isInLongList: errors.some(offersWrong),
    isAsked: here.some(({ isError }) => !isError),
    isOtherAlone: errors.some(({ offers }) => offers.length === 1 && !isTouched(offers[0]!)),
    value: values[0] ?? null,
    isFirstWithValue: first !== undefined && isWrong(first) && isRight(valueOf(wound, first)),
    hasAllValues: wound.wrong.every((cell) =>
      said.some(({ offers }) =>
        offers.some((offer) => isSame(offer, cell) && isRight(valueOf(wound, offer))),
      ),
    ),
    claims: claims.length,
    rightClaims: claims.filter((cells) => cells.some(isWrong)).length,
    said,
  };
}

/** The cells an error says that one of is wrong: all it offers where they are few, else the one it names. */
function claimedCells({ isNaming, offers }: Said): readonly Offer[] {
  if (offers.length <= MOST_OFFERED) return offers;
  return isNaming ? [offers[0]!] : [];
}

/** It stands in or offers a cell that is wrong, or speaks of the broken sum. */
function isAboutWound(one: Said, { wounded, wrong, changed, sum }: Wound): boolean {
  const cells = [...one.offers, ...(one.at ? [one.at] : [])];
  if (cells.some((cell) => wrong.some((other) => isSame(cell, other)))) return true;
  if (sum && speaksOf(one, wounded, sum)) return true;
  return sum === null && cells.some((cell) => changed.some((other) => isSame(cell, other)));
}

/** It stands in the total's row or offers a cell of it, or tells of it by name. */
function speaksOf({ at, offers, text }: Said, table: DeclaredTable, { total }: DeclaredSum): boolean {
  const label = table.rows[total]![0]!.trim();
  return (
    [...offers, ...(at ? [at] : [])].some(({ row }) => row === total) ||
    (label !== "" && text.includes(`men ${label} är`))
  );
}

function valueOf({ wrong }: Wound, offer: Offer): Judgement["value"] {
  const cell = wrong.find((one) => isSame(one, offer));
  if (!cell || typeof offer.value !== "number") return null;
  const { right, slack } = cell;
  const off = Math.abs(offer.value * 10 ** right.decimals - right.units);
  // Numbers on a sheet are binary: far less than a unit is no difference.
  if (off < 1e-6) return "exact";
  return off <= slack + 1e-6 ? "rounded" : "wrong";
}
