import type { FunctionHelp } from "../../functionHelp";
import type { GuideBlock, GuideSection } from "../../guide";

/** What a search found: pieces of the guide under the section they stand in, and worksheet functions. */
export interface HelpFound {
  readonly sections: readonly GuideSection[];
  readonly functions: readonly FunctionHelp[];
}

/** More than these are nothing that anybody reads through. */
const MOST_BLOCKS = 25;

/**
 * Finds what the words of a query stand in, all of them: a section by its title, else each thing it says by itself, and
 * functions by their names, what they do and what they are given. How letters and accents are written says nothing.
 * @example searchHelp("klart skicka", sections, functions).sections[0].title // "Kontrollera ett blad"
 */
export function searchHelp(
  query: string,
  sections: readonly GuideSection[],
  functions: readonly FunctionHelp[],
): HelpFound {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { sections: [], functions: [] };
  const has = (text: string) => {
    const all = folded(text);
    return words.every((word) => all.includes(word));
  };
  let left = MOST_BLOCKS;
  const found = [...sections]
    .sort((a, b) => Number(has(b.title)) - Number(has(a.title)))
    .flatMap((section): GuideSection[] => {
      const own = has(section.title)
        ? section.blocks
        : section.blocks.filter(
            (block) => has(`${section.title} ${blockText(block)}`) && hasAny(block, words),
          );
      const blocks = own.slice(0, left);
      left -= blocks.length;
      return blocks.length === 0 ? [] : [{ ...section, blocks }];
    });
  return {
    sections: found,
    functions: functions.filter(({ name, description, parameters, returns }) =>
      has(
        [name, description, returns, ...parameters.map((one) => `${one.name} ${one.description}`)].join(" "),
      ),
    ),
  };
}

/** Words of the title alone make every line of a section found. */
function hasAny(block: GuideBlock, words: readonly string[]): boolean {
  const text = folded(blockText(block));
  return words.some((word) => text.includes(word));
}

/** All that a piece of the guide says; of a picture, what it shows. */
export function blockText({ cells }: Pick<GuideBlock, "cells">): string {
  return cells.map((spans) => spans.map(({ text }) => text).join("")).join(" ");
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/\u00AD/g, "")
    .replace(/\u00A0/g, " ");
}
