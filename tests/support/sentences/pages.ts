import { accessibilityStatement } from "../../../src/texts/pages/accessibility";
import * as frame from "../../../src/texts/pages/frame";
import type { Publisher } from "../../../src/texts/pages/frame";
import * as functionSectionWords from "../../../src/texts/pages/functionSections";
import { privacyText } from "../../../src/texts/pages/privacy";
import { section, type Section } from "./section";

const NAMED: Publisher = {
  organisation: "Exempelköpings kommun",
  support: "it@kommunen.example",
  kolada: "kolada/",
  version: "1.0.0",
};
const UNNAMED: Publisher = { ...NAMED, organisation: null, support: null, kolada: null };
const ELSEWHERE: Publisher = { ...NAMED, kolada: "https://proxy.kommunen.example/v3/" };
const BOTH = [[NAMED], [UNNAMED]] as const;

/** What the pages beside the pane say. */
export function pageSections(): Section[] {
  return [
    section("pages/frame", frame, {
      frameTexts: { organisation: BOTH, ofOrganisation: BOTH, contact: BOTH },
    }),
    section("pages/functionSections", functionSectionWords, {}),
    paper("pages/accessibility", accessibilityStatement),
    paper("pages/privacy", privacyText),
    { title: "pages/index", lines: [] },
  ];
}

/** A whole page, a line a paragraph. */
function paper(title: string, say: (publisher: Publisher) => string): Section {
  const builds = [NAMED, UNNAMED, ELSEWHERE].map((publisher) => say(publisher).split("\n"));
  // What other builds say otherwise stands last.
  const paragraphs = [...new Set(builds.flat())].filter((line) => line !== "");
  return { title, lines: paragraphs.map((line, i) => [String(i + 1), line.replace(/^[#-]+ /, "")]) };
}
