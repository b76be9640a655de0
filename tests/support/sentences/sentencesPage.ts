import { checkSections } from "./check";
import { commentSections } from "./comments";
import { consolidationSections } from "./consolidation";
import { deviationSections } from "./deviations";
import { explainSections } from "./explain";
import { fullYearSections } from "./fullYear";
import { functionSections } from "./functions";
import { goalSections } from "./goals";
import { koladaSections } from "./kolada";
import { letterSections } from "./letter";
import { remedySections } from "./remedies";
import { newSheetSections } from "./newSheet";
import { pageSections } from "./pages";
import type { Section } from "./section";
import { sendSections } from "./send";
import { sharedSections } from "./shared";
import { versionSections } from "./versions";
import { volumeSections } from "./volumes";

/** Every sentence of the catalogue, a heading for each of its files. */
export function allSections(): Section[] {
  return [
    ...checkSections(),
    ...commentSections(),
    ...deviationSections(),
    ...volumeSections(),
    ...fullYearSections(),
    ...goalSections(),
    ...functionSections(),
    ...consolidationSections(),
    ...koladaSections(),
    ...letterSections(),
    ...remedySections(),
    ...newSheetSections(),
    ...versionSections(),
    ...explainSections(),
    ...sendSections(),
    ...sharedSections(),
    ...pageSections(),
  ];
}

const HEAD = `# Every sentence

Made from the catalogue in \`src/texts\` by \`tests/texts/sentences.test.ts\`, which fails when this page is stale, and when
a function or a half of a choice in the catalogue is not on it: it then wants an example in \`tests/support/sentences\`.
\`RENEW_SENTENCES=1 npx jest tests/texts/sentences\` writes it anew; then read what changed as a controller would.
`;

/** The page to read through. */
export function sentencesPage(sections: readonly Section[]): string {
  return [HEAD, ...sections.filter(({ lines }) => lines.length > 0).map(text)].join("\n");
}

function text({ title, lines }: Section): string {
  const said = lines.map(([asked, line, ...details]) =>
    [`- _${asked}:_ ${line}`, ...details.map((detail) => `  - ${detail}`)].join("\n"),
  );
  return `## ${title}\n\n${said.join("\n")}\n`;
}
