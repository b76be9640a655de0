import { lateWrites, type SheetProblem, type WriteOutcome } from "../../../src/actions";
import { onWaiting, PATIENCE_MS } from "../../../src/excel/patience";
import { FAULTS, type Held } from "./faults";
import { everything, excel, openForEachTest } from "./opened";

/** What a write says of itself: done, with the way back; or why not. */
export type Told = Pick<WriteOutcome, "ok"> &
  Partial<Omit<Extract<WriteOutcome, { ok: false }>, "ok">> & {
    readonly undo?: Extract<WriteOutcome, { ok: true }>["undo"];
  };

/** A kind of write, as a button does it. */
export interface Write {
  /** Puts cells on the sheets and answers the write that would be done. */
  readonly prepare: () => Promise<() => Promise<Told>>;
  /**
   * It writes what the sheet or the pane shows by itself (marks, answers, a sheet that is gone): what comes of it after
   * "Avbryt" is not told once more, and a check made before is as good as it was.
   */
  readonly showsByItself?: boolean;
}

/** What an action that answers a problem or something else says of itself. */
export function said(outcome: object | null): Told {
  const { kind, text } = (outcome ?? {}) as Partial<SheetProblem>;
  return kind === "problem" ? { ok: false, text: text! } : { ok: true };
}

const ENDINGS = [
  "written",
  "nothing written",
  "told cell by cell",
  "told when it came",
  "nothing claimed",
] as const;
type Ending = (typeof ENDINGS)[number];

/**
 * Plays every fault that the stand-in knows before, during and after each write. What is claimed is held against what
 * the workbook holds, and the way back against what it held. The table that is printed counts how it ended.
 */
export function playFaults(writes: Readonly<Record<string, Write>>): void {
  openForEachTest();
  loseCourage();
  const counted = new Map<string, Map<Ending, number>>();

  describe.each(Object.entries(writes))("%s:", (kind, { prepare, showsByItself = false }) => {
    test.each(FAULTS.map((fault) => [fault.when, fault.name, fault] as const))(
      "%s, %s",
      async (when, _name, { play }) => {
        const write = await prepare();
        const before = everything();
        const held = play();
        const isOver = held ? stopWhenReached(held) : () => undefined;
        const told = await write();
        isOver();
        excel.host.accept();
        // A call that was never reached must not fail in the way back.
        excel.host.faults.failCall(Infinity);
        const ending = held
          ? await endingAfterStop(told, held, before, showsByItself)
          : await endingOf(told, before, showsByItself);
        const endings = counted.get(`${kind}, ${when}`) ?? new Map<Ending, number>();
        counted.set(`${kind}, ${when}`, endings.set(ending, (endings.get(ending) ?? 0) + 1));
      },
    );
  });

  afterAll(() => process.stdout.write(tableOf(counted)));
}

/** Nobody waits any longer; then Excel goes on. */
async function endingAfterStop(
  told: Told,
  held: Held,
  before: string,
  showsByItself: boolean,
): Promise<Ending> {
  // A write that this fault does not reach is done as ever.
  if (!held.isReached()) return endingOf(told, before, showsByItself);
  expect(told).toMatchObject({ ok: false, text: expect.stringMatching(/Avbruten/) as string });
  held.release();
  await excel.settle();
  const late = await lateWrites();
  if (showsByItself) return "nothing claimed";
  expect(late).toHaveLength(1);
  expect(everything()).not.toBe(before);
  expect(await late[0]!.undo()).toMatchObject({ ok: true });
  expect(everything()).toBe(before);
  return "told when it came";
}

async function endingOf(told: Told, before: string, showsByItself: boolean): Promise<Ending> {
  excel.sheet.isProtected = false;
  excel.workbook.isStructureProtected = false;
  const after = everything();
  if (told.ok) {
    expect(after).not.toBe(before);
    if (told.undo) {
      expect(await told.undo()).toMatchObject({ ok: true });
      expect(everything()).toBe(before);
    }
    return "written";
  }
  if (told.part) {
    expect(after).not.toBe(before);
    expect(told.text).toMatch(/ändrades/);
    expect(await told.part.undo()).toMatchObject({ ok: true });
    expect(everything()).toBe(before);
    return "told cell by cell";
  }
  if (after === before) return "nothing written";
  // It may have been done: then nothing else is said.
  expect(told.text).not.toMatch(/Inget (?:skrevs|sparades|rensades|återställdes)/);
  expect(showsByItself || told.isChanged).toBe(true);
  return "nothing claimed";
}

/** Presses Avbryt when the pane offers it while Excel is silent. */
function stopWhenReached({ isReached }: Held): () => void {
  return onWaiting((waiting) => {
    if (isReached()) waiting?.stop();
  });
}

/** Whoever waits for Excel is told at once: what is tried here is what happens then, and not how long it takes. */
function loseCourage(): void {
  const { setTimeout } = globalThis;
  beforeAll(() => {
    const hurried = (work: () => void, ms?: number) => setTimeout(work, ms === PATIENCE_MS ? 25 : ms);
    Object.assign(globalThis, { setTimeout: Object.assign(hurried, setTimeout) });
  });
  afterAll(() => void Object.assign(globalThis, { setTimeout }));
}

function tableOf(counted: ReadonlyMap<string, ReadonlyMap<Ending, number>>): string {
  const width = Math.max(...[...counted.keys()].map(({ length }) => length));
  const lines = [...counted].map(([row, found]) =>
    [
      row.padEnd(width),
      ...ENDINGS.map((ending) => String(found.get(ending) ?? 0).padStart(ending.length)),
    ].join("  "),
  );
  return `\n${"".padEnd(width)}  ${ENDINGS.join("  ")}\n${lines.join("\n")}\n`;
}
