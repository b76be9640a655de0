import * as board from "../../../src/texts/newSheet/board";
import * as example from "../../../src/texts/newSheet/example";
import * as newSheet from "../../../src/texts/newSheet/index";
import type { Template } from "../../../src/domain/templates/template";
import { section, type Line, type Section } from "./section";

/** Of a template what stands on its sheet, and how it is chosen. */
export function newSheetSections(): Section[] {
  const { templateTexts, TEMPLATES } = newSheet;
  return [
    section(
      "newSheet/index",
      { templateTexts },
      {
        templateTexts: { messages: { choice: [[["Uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"]]] } },
      },
    ),
    section("newSheet/board", board, {
      boardTexts: {
        ofActivities: { title: [["Socialnämnden"]] },
        otherTime: [["till och med augusti 2025"]],
        competing: [[""], ["Socialnämnden"]],
      },
    }),
    section("newSheet/example", example, { exampleTexts: { notOurs: [["Driftkolls exempel"]] } }),
    ...TEMPLATES.map((template) => ({ title: `newSheet: ${template.name}`, lines: templateLines(template) })),
  ];
}

function templateLines({ tally, ...template }: Template): Line[] {
  return [
    ["väljs", `${template.name}: ${template.description}`],
    ["blad", template.sheetName],
    ["överst", `${template.title}. ${template.subtitle}`],
    ["kolumner", [template.labelHeading, ...template.columns.map(({ heading }) => heading)].join(" | ")],
    ["rader", template.rows.map(({ label }) => label).join(" | ")],
    ...template.columns.flatMap(({ heading, holds }): Line[] =>
      holds.kind === "choice" ? [[`${heading}, val`, holds.words.join(" | ")]] : [],
    ),
    ...(tally
      ? [
          [
            "under tabellen",
            [tally.heading, tally.countHeading, tally.open, tally.total].join(" | "),
          ] as const,
        ]
      : []),
  ];
}
