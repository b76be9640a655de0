import { joinRows } from "../../../../src/domain/forecast/volumes/joinRows";
import { labelWords, likeness } from "../../../../src/domain/forecast/volumes/labels";

const rows = (...labels: string[]) => labels.map((label) => ({ label, ordinal: 1, section: "" }));

describe("Labels of the same row", () => {
  test.each([
    ["Extern öppenvård, barn och unga, antal dagar", "Extern öppenvård barn & unga"],
    ["Kontaktfamilj/Person, antal dagar", "Kontaktfamilj/-person"],
    ["Institutionsplaceringar, vuxna (dygn)", "Institutionsplacering vuxna"],
    ["Skyddade boenden", "Skyddat boende"],
    ["Öppen vård", "Öppenvård"],
    ["Vårdnadsöverflytt", "Vårdnadsöverflyt"],
    ["Vuxna, externt stödboende", "Externt stödboende, vuxna"],
  ])("%s is %s", (a, b) => {
    expect(likeness(a, b).isSame).toBe(true);
    expect(likeness(b, a).isSame).toBe(true);
  });

  test.each([
    ["Externt stödboende, vuxna", "Internt stödboende, vuxna"],
    ["Institutsplaceringar barn och unga", "Institutionsplaceringar, vuxna"],
    ["Boende 1", "Boende 2"],
    ["Stödboende unga", "Stödboende unga vuxna"],
    ["Förskola", "Förskoleklass"],
    ["Skyddade boenden", "Våld i nära relationer, skyddat boende"],
    ["Externvård", "Internvård"],
  ])("%s is not %s", (a, b) => expect(likeness(a, b).isSame).toBe(false));

  test("are compared without what is counted, punctuation and small words", () => {
    expect(labelWords("Arvoderad familjehemsvård, barn & unga, antal dagar")).toEqual([
      "arvoderad",
      "familjehemsvård",
      "barn",
      "unga",
    ]);
  });
});

describe("Joining the rows of two tables", () => {
  test("takes the same label first, so that a likelier one is not taken by another row", () => {
    const { joins } = joinRows(rows("Placering", "Placeringar"), rows("Placeringar", "Placering"));
    expect(joins).toEqual([
      { left: 0, right: 1, reason: "label" },
      { left: 1, right: 0, reason: "label" },
    ]);
  });

  test("leaves what is only alike to be asked about", () => {
    const joined = joinRows(
      rows("HVB", "Skyddade boenden", "Jour"),
      rows("Våld, skyddat boende", "HVB", "Familjehem"),
    );
    expect(joined).toMatchObject({ joins: [{ left: 0, right: 1 }], open: [1, 2], rightOver: [0, 2] });
  });

  test("joins the one that is left on each side only between the same rows, and by a word in common", () => {
    const left = rows("Norr", "Skyddat boende", "Syd");
    expect(joinRows(left, rows("Norr", "Våld, skyddade boenden", "Syd")).joins[1]).toMatchObject({
      reason: "place",
    });
    expect(joinRows(left, rows("Norr", "Syd", "Våld, skyddade boenden"))).toMatchObject({
      open: [1],
      rightOver: [2],
    });
    expect(joinRows(rows("Norr", "Skyddat boende"), rows("Våld, skyddat boende", "Norr")).open).toEqual([1]);
  });

  test("one that is ended and one that is new are never taken for the same because they stand at the same place", () => {
    expect(joinRows(rows("Norr", "Beta", "Syd"), rows("Norr", "Delta", "Syd"))).toMatchObject({
      open: [1],
      rightOver: [1],
    });
  });

  test.each([
    [
      ["Grundskola åk 1-3", "Grundskola åk 4-6"],
      ["Åk 1-3", "Åk 4-6"],
    ],
    [
      ["Norra", "Södra"],
      ["Norra hemtjänstområdet", "Södra hemtjänstområdet"],
    ],
  ])("a word that stands on every row of a group tells no row from another: %j are %j", (left, right) => {
    expect(joinRows(rows(...left), rows(...right)).joins).toMatchObject([
      { left: 0, right: 0 },
      { left: 1, right: 1 },
    ]);
  });

  test("two groups of their own on each side are not taken for one", () => {
    const [left, right] = [rows("Boende vuxna A", "Boende vuxna B"), rows("Boende barn A", "Boende barn B")];
    expect(joinRows(left, right).joins).toEqual([]);
  });

  test("what the user has said wins, also that a row has no counterpart", () => {
    const answers = { "join:a": "B", "join:c": "-" };
    expect(joinRows(rows("A", "B", "C"), rows("A", "B", "C"), answers)).toMatchObject({
      joins: [{ left: 0, right: 1, reason: "answer" }],
      open: [1],
      alone: [2],
      rightOver: [0, 2],
    });
  });

  test("the second row of a label is joined to the second", () => {
    const twice = [
      { label: "Nämnd", ordinal: 1, section: "" },
      { label: "Nämnd", ordinal: 2, section: "" },
    ];
    expect(joinRows(twice, twice).joins.map(({ left, right }) => [left, right])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  const under = (section: string, ...labels: string[]) =>
    labels.map((label) => ({ label, ordinal: section === "Barn" ? 1 : 2, section }));

  test("labels that stand in several groups are joined within their group, whichever comes first", () => {
    const left = [...under("Barn", "HVB", "Familjehem"), ...under("Vuxna", "HVB", "Familjehem")];
    const right = [...under("Vuxna", "HVB", "Familjehem"), ...under("Barn", "HVB", "Familjehem")];
    expect(joinRows(left, right).joins.map(({ left: l, right: r }) => [l, r])).toEqual([
      [0, 2],
      [1, 3],
      [2, 0],
      [3, 1],
    ]);
  });

  test("a label in two groups is asked about where the other table has no groups, and answered by its name", () => {
    const left = [...under("Barn", "HVB"), ...under("Vuxna", "HVB")];
    expect(joinRows(left, rows("HVB", "Jour"))).toMatchObject({ joins: [], open: [0, 1] });
    const answered = joinRows(rows("HVB"), left, { "join:hvb": "Vuxna: HVB" });
    expect(answered.joins).toEqual([{ left: 0, right: 1, reason: "answer" }]);
  });

  test("a slip of a letter is told from the same word", () => {
    const [slip] = joinRows(rows("Vårdnadsöverflytt"), rows("Vårdnadsöverflyt")).joins;
    expect(slip!.reason).toBe("spelling");
  });
});
