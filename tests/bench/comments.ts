/**
 * How many made sentences with one thing turned are found against the tables they speak of, and whether any true one
 * is called false. The sentences are made of the figures of made tables, in the words of follow-ups: what is turned
 * is the number, the unit, the direction, the time, or what the per cent is of.
 */
import { holdTexts } from "../../src/domain/comments/comments";
import type { SpokenTable } from "../../src/domain/comments/readings";
import { Random } from "../support/random";
import { COMMITTEE_SENTENCES, committee, type Figures } from "./commentTables";
import { STATEMENT_SENTENCES, statement } from "./statementSentences";
import { atLeast, type Target } from "./targets";

export const FAULTS = ["number", "unit", "direction", "period", "base"] as const;
export type Fault = (typeof FAULTS)[number];

/** A sentence that is true, and the same with one thing turned each. */
export interface Made {
  readonly text: string;
  readonly faults: Partial<Readonly<Record<Fault, string>>>;
}

/** How a sentence is made of a table's figures; null where they do not carry it. */
export type Maker = (figures: Figures, random: Random) => Made | null;

export interface CommentFigures {
  readonly sentences: number;
  /** True sentences called false. */
  readonly falsely: number;
  /** True sentences tied to their figures. */
  readonly agreed: number;
  readonly planted: Readonly<Record<Fault, number>>;
  readonly found: Readonly<Record<Fault, number>>;
}

/**
 * @param note is told of every miss
 */
export function measureComments(wanted: number, seed: number, note: (text: string) => void): CommentFigures {
  const random = new Random(seed);
  const planted = zeros();
  const found = zeros();
  let [sentences, falsely, agreed] = [0, 0, 0];
  while (sentences < wanted) {
    const isStatement = random.chance(0.3);
    const { tables, figures } = isStatement ? statement(random) : committee(random);
    const made = random.pick(isStatement ? STATEMENT_SENTENCES : COMMITTEE_SENTENCES)(figures, random);
    if (made === null) continue;
    sentences += 1;
    const told = verdicts(made.text, tables);
    if (told.includes("contradicts")) {
      falsely += 1;
      note(`called false: ${made.text}`);
    }
    if (told.includes("agrees")) agreed += 1;
    else note(`left open: ${made.text}`);
    // One fault for each sentence, each kind in its turn, as far as the sentence has it.
    const turn = FAULTS.map((_, i) => FAULTS[(sentences + i) % FAULTS.length]!);
    const fault = turn.find((kind) => made.faults[kind] !== undefined)!;
    planted[fault] += 1;
    if (verdicts(made.faults[fault]!, tables).includes("contradicts")) found[fault] += 1;
    else note(`not found (${fault}): ${made.faults[fault]!}`);
  }
  return { sentences, falsely, agreed, planted, found };
}

function verdicts(text: string, tables: readonly SpokenTable[]): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

function zeros(): Record<Fault, number> {
  return { number: 0, unit: 0, direction: 0, period: 0, base: 0 };
}

/** Nine of ten turned sentences are found, and no true one is called false. */
export function commentTargets({ sentences, falsely, planted, found }: CommentFigures): Target[] {
  const sum = (counts: Readonly<Record<Fault, number>>) =>
    FAULTS.reduce((total, kind) => total + counts[kind], 0);
  return [
    atLeast("sentences with one thing turned that are found", sum(found), sum(planted), 0.9),
    {
      text: `${falsely} of ${sentences} true sentences called false, none is allowed`,
      isReached: falsely === 0,
    },
  ];
}
