import { WorksheetText } from "../../workbench/xlsx/worksheetText";
import { child, children, create, root } from "../../workbench/xlsx/xml";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function sheet(rows: string): string {
  return `<worksheet ${MAIN}><dimension ref="A1"/><sheetData>${rows}</sheetData><pageMargins left="1"/></worksheet>`;
}

function rowsIn(text: WorksheetText, rows: readonly number[]): (string | null)[] {
  const data = child(root(text.open(new Set(rows))), "sheetData")!;
  return children(data, "row").map((row) => row.getAttribute("r"));
}

const THREE = sheet(
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="4" spans="1:2"/><row r="7"><c r="A7"><v>7</v></c></row>',
);

describe("A worksheet opened for some of its rows", () => {
  it("is a tree of those rows only, and comes back in whole, to the letter", () => {
    const text = new WorksheetText(THREE);
    expect(rowsIn(text, [3, 5])).toEqual(["4"]);
    expect(text.write(text.open(new Set()))).toBe(THREE);
    expect(text.write(text.open(new Set([0, 3, 6])))).toBe(THREE);
  });

  it("takes changed and new rows in at their places", () => {
    const text = new WorksheetText(THREE);
    const document = text.open(new Set([6]));
    const data = child(root(document), "sheetData")!;
    const seventh = children(data, "row")[0]!;
    seventh.setAttribute("ht", "30");
    data.insertBefore(create(data, "row", { r: 3 }), seventh);
    data.appendChild(create(data, "row", { r: 9 }));
    expect(text.write(document)).toBe(
      sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"/><row r="4" spans="1:2"/>' +
          '<row r="7" ht="30"><c r="A7"><v>7</v></c></row><row r="9"/>',
      ),
    );
  });

  it("holds every row that shares a formula stored in one of them, and no row of other formulas", () => {
    const shared = (row: number, group: number, text = "") =>
      `<row r="${row}"><c r="A${row}"><f t="shared" si="${group}"${text ? ` ref="A1:A9">${text}</f>` : "/>"}<v>0</v></c></row>`;
    const rows = [shared(1, 0, "B1"), shared(2, 0), shared(3, 1, "C3"), shared(4, 1), shared(5, 0)];
    const text = new WorksheetText(sheet(rows.join("")));
    expect(rowsIn(text, [0])).toEqual(["1", "2", "5"]);
    // One that only uses the formula of another row needs nobody else.
    expect(rowsIn(text, [1])).toEqual(["2"]);
  });

  it("gives rows their numbers where the writer has left them out", () => {
    const text = new WorksheetText(sheet('<row><c><v>1</v></c></row><row/><row r="9"/><row/>'));
    expect(rowsIn(text, [0, 1, 8, 9])).toEqual(["1", "2", "9", "10"]);
  });

  it("understands a prefix before every name", () => {
    const prefixed = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"/><x:row r="2"><x:c r="A2"/></x:row></x:sheetData></x:worksheet>`;
    const text = new WorksheetText(prefixed);
    expect(rowsIn(text, [1])).toEqual(["2"]);
    expect(text.write(text.open(new Set([1])))).toBe(prefixed);
  });

  it.each([
    ["a comment", sheet('<row r="1"/><!-- <row r="5"> --><row r="2"/>')],
    [
      "a section of plain text",
      sheet('<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</row>]]></t></is></c></row><row r="2"/>'),
    ],
  ])("is a tree in whole where %s could deceive", (_what, xml) => {
    expect(rowsIn(new WorksheetText(xml), [0])).toEqual(["1", "2"]);
  });

  it("may have no rows at all", () => {
    const text = new WorksheetText(`<worksheet ${MAIN}><sheetData/></worksheet>`);
    expect(rowsIn(text, [0])).toEqual([]);
    const document = text.open(new Set([0]));
    const data = child(root(document), "sheetData")!;
    data.appendChild(create(data, "row", { r: 1 }));
    expect(text.write(document)).toContain('<sheetData><row r="1"/></sheetData>');
  });
});
