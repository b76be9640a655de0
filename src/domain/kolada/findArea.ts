/** Which area a cell means: its id, or its name among those that Kolada tells. */
import { comparable } from "../words/comparable";
import { AROUND_NAME, OF_AREA_GROUP, WHOLE_COUNTRY } from "../words/kolada/areaWords";
import { says } from "../words/lexicon";
import { areaId } from "./ids";
import { COUNTRY, type KoladaArea, type KoladaGroup } from "./koladaValue";

export type AreaFound =
  | { readonly kind: "found"; readonly id: string }
  /** It is no municipality: the groups whose titles hold this name are to be asked for, all of them where it is null. */
  | { readonly kind: "group"; readonly named: KoladaArea | null }
  | { readonly kind: "unknown" }
  /** Several fit, by their titles. */
  | { readonly kind: "several"; readonly titles: readonly string[] };

/**
 * What is known before anything is asked.
 * @returns null where it takes the list of areas
 * @example areaWithoutList("Riket") // found 0000
 */
export function areaWithoutList(written: string): AreaFound | null {
  const id = areaId(written);
  if (id !== null) return { kind: "found", id };
  return says(WHOLE_COUNTRY, written) ? { kind: "found", id: COUNTRY } : null;
}

/** @example findArea("Nässjö kommun", areas) // found 0682; a municipality goes before a region of the same name */
export function findArea(written: string, areas: readonly KoladaArea[]): AreaFound {
  const known = areaWithoutList(written);
  if (known) return known;
  const name = comparable(written);
  const plain = plainName(name);
  const same = areas.filter(({ title }) => [name, plain].includes(comparable(title)));
  const best = same.find(({ kind }) => kind === "municipality") ?? same[0];
  if (best) return { kind: "found", id: best.id };
  const folded = areas.filter(({ title }) => plainName(comparable(title)) === plain);
  if (folded.length === 1) return { kind: "found", id: folded[0]!.id };
  const named = namedIn(name, areas);
  return named || says(OF_AREA_GROUP, written) ? { kind: "group", named } : { kind: "unknown" };
}

/**
 * The group that is meant among those asked for. Their titles carry area and year, and change from year to year: one
 * whose words all stand in the title is found, and of several none is guessed.
 */
export function findGroup(written: string, groups: readonly KoladaGroup[]): AreaFound {
  const name = comparable(written);
  const same = groups.filter(({ title }) => comparable(title) === name);
  const wanted = words(name);
  const fitting =
    same.length > 0
      ? same
      : groups.filter(({ title }) => {
          const own = words(comparable(title));
          return wanted.every((word) => own.includes(word));
        });
  if (fitting.length === 0) return { kind: "unknown" };
  if (fitting.length > 1) return { kind: "several", titles: fitting.map(({ title }) => title) };
  return { kind: "found", id: fitting[0]!.id };
}

/** "nässjö" of "nässjö kommun" and "nässjös kommun". */
function plainName(name: string): string {
  return name.replace(new RegExp(AROUND_NAME.pattern, "g"), "");
}

/** The municipality that a longer text names: the longest name in it. */
function namedIn(name: string, areas: readonly KoladaArea[]): KoladaArea | null {
  const padded = ` ${words(name).join(" ")} `;
  const inside = areas.filter(
    ({ title, kind }) =>
      kind === "municipality" && padded.includes(` ${words(comparable(title)).join(" ")} `),
  );
  return inside.sort((a, b) => b.title.length - a.title.length)[0] ?? null;
}

function words(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}
