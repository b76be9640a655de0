import { readChosenFile, type ChosenFile } from "../../src/actions/shared/chosenFile";
import { UNREADABLE_FILES } from "../../src/texts/shared/files";
import { FOREIGN_FILES } from "../xlsx/foreignFiles";
import { handmade, oneSheet } from "../xlsx/handmade";

function fileOf(bytes: Uint8Array): ChosenFile {
  const copy = bytes.slice();
  return { name: "Drift mars.xlsx", size: copy.length, arrayBuffer: async () => copy.buffer };
}

const ONE_CELL = handmade({ sheets: [oneSheet("<row><c><v>1</v></c></row>", "Drift")] });

describe("a workbook chosen beside the one that is open", () => {
  it("is read, with its name and its sheets", async () => {
    const read = await readChosenFile(fileOf(await ONE_CELL));
    expect(read).toMatchObject({ name: "Drift mars.xlsx", sheets: [{ name: "Drift", isVisible: true }] });
  });

  it.each(FOREIGN_FILES)("gets one plain sentence when it is %s", async (_what, make, reason) => {
    const text = UNREADABLE_FILES[reason];
    expect(await readChosenFile(fileOf(await make()))).toEqual({
      kind: "problem",
      sheet: "",
      what: reason,
      text,
    });
  });

  it("is not even opened when it is far too large", async () => {
    const arrayBuffer = jest.fn();
    const read = await readChosenFile({ name: "Stor.xlsx", size: 1e9, arrayBuffer });
    expect(read).toMatchObject({ what: "tooLarge" });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it("that has been moved since asks to be chosen again", async () => {
    const arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    expect(await readChosenFile({ name: "Borta.xlsx", size: 10, arrayBuffer })).toMatchObject({
      what: "gone",
    });
  });

  it("is put aside when the user stops waiting", async () => {
    const read = await readChosenFile(fileOf(await ONE_CELL), AbortSignal.abort());
    expect(read).toMatchObject({ kind: "problem", what: "stopped" });
  });
});
