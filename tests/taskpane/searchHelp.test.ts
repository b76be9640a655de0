import { execFileSync } from "node:child_process";
import { functionHelp } from "../../scripts/functionHelp";
import type { GuideSection } from "../../src/taskpane/guide";
import { searchHelp } from "../../src/taskpane/components/help/searchHelp";

const GUIDE = JSON.parse(
  execFileSync("node", ["scripts/guideSections.js"], { encoding: "utf8" }),
) as readonly GuideSection[];
const FUNCTIONS = functionHelp("src/functions/worksheet");

const found = (query: string) => searchHelp(query, GUIDE, FUNCTIONS);
const said = (query: string) =>
  found(query).sections.flatMap(({ blocks }) =>
    blocks.map(({ cells }) => cells.map((spans) => spans.map(({ text }) => text).join("")).join(": ")),
  );

describe("seeking in the help", () => {
  it("finds a word of a verdict with what it means", () => {
    expect(said("tom mall")).toContain(
      "Bladet är en tom mall: allt som räknas blir noll: fyll i bladet först",
    );
  });

  it("finds a function by its name and by what it does", () => {
    expect(found("AVVIKELSE").functions.map(({ name }) => name)).toContain("AVVIKELSE");
    expect(found("budget utfall").functions.map(({ name }) => name)).toContain("AVVIKELSE");
  });

  it("shows all of a section that is called what is sought, first", () => {
    const [first] = found("stämmer läsningen").sections;
    expect(first!.title).toBe("Stämmer läsningen?");
    expect(first!.blocks).toEqual(GUIDE.find(({ title }) => title === "Stämmer läsningen?")!.blocks);
  });

  it("finds nothing for nothing, and nothing for a word that is not there", () => {
    expect(found("  ")).toEqual({ sections: [], functions: [] });
    expect(found("xylofon")).toEqual({ sections: [], functions: [] });
  });

  it("has every section of the guide, each with an id of its own and something to say", () => {
    const ids = GUIDE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("forklara-en-cell");
    expect(GUIDE.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });
});
