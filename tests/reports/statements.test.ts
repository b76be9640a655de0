import {
  isSamePlace,
  placesOf,
  saidOf,
  WHOLE_REPORTS,
  withChangedFigure,
  type DisagreementKind,
  type Place,
  type Said,
  type WholeReport,
} from "../support/wholeReports";

const TO_BE_SAID: readonly DisagreementKind[] = ["error", "sign", "unit", "open"];
const NAMED = WHOLE_REPORTS.map((report) => [`${report.municipality} ${report.year}`, report] as const);

/** Whether what is said is about a link: by its cells; by its rows for a sign, its columns for a question of columns. */
function isAbout({ finding, cell, others }: Said, places: readonly Place[]): boolean {
  const all = [cell, ...others];
  const isOneOf = (isSame: (one: Place, other: Place) => boolean) =>
    places.some((place) => all.some((one) => one.table === place.table && isSame(one, place)));
  if (finding.rule === "statementColumn") return isOneOf((one, other) => one.column === other.column);
  if (finding.rule === "statementFigure") return isOneOf(isSamePlace);
  return isOneOf((one, other) => finding.about === "unit" || one.row === other.row);
}

describe.each(NAMED)("The statements of %s", (_, report) => {
  const said = saidOf(report);
  const linksOf = (isWanted: (kind: DisagreementKind) => boolean) =>
    report.disagreements
      .filter(({ kind }) => isWanted(kind))
      .map(({ link }) => placesOf(report.links[link]!));

  test("say of each other what is wrong in print", () => {
    const missed = linksOf((kind) => TO_BE_SAID.includes(kind)).filter(
      (places) => !said.some((one) => isAbout(one, places)),
    );
    expect(missed).toEqual([]);
  });

  test("ask of what may be meant at most once a column, and say nothing else", () => {
    const known = linksOf(() => true);
    expect(said.filter((one) => !known.some((places) => isAbout(one, places)))).toEqual([]);
    const columns = said.flatMap(({ finding, cell, others }) =>
      finding.rule === "statementColumn" ? [`${cell.table}/${cell.column}-${others[0]!.table}`] : [],
    );
    expect(columns).toEqual([...new Set(columns)]);
  });
});

describe("A figure changed on one side, so that each statement still adds up", () => {
  /** Budgets of two documents are asked about once a column, and relations within one table are its own checks. */
  const isBetween = ({ rule, a, b }: WholeReport["links"][number]) =>
    rule !== "K" && b !== undefined && b.table !== a.table;
  const tried = WHOLE_REPORTS.flatMap((report) =>
    report.links
      .filter((link, i) => i % 4 === 0 && link.holds !== false && isBetween(link))
      .flatMap(({ a, b }) => {
        const changed = withChangedFigure(report, b!);
        return changed ? [{ changed, a, b: b! }] : [];
      }),
  );

  test("is told with both places, and as wrong only where others are against it", () => {
    const found = tried.filter(({ changed, a, b }) =>
      saidOf(changed).some(({ cell, others }) => {
        const isTold = (place: Place) => [cell, ...others].some((one) => isSamePlace(one, place));
        return isTold(a) && isTold(b);
      }),
    );
    expect(tried.length).toBeGreaterThan(25);
    expect(found.length / tried.length).toBeGreaterThanOrEqual(0.95);
  });
});
