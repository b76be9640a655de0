// @ts-check
/**
 * The user guide in pieces, for the pane: its sections with their paragraphs, points and rows of tables, so that one can
 * be found by a word and shown without the rest. The words stay in docs/anvandarguide.md.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");

/**
 * A piece of text: plain, or in the way that Markdown sets it off.
 * @typedef {{ text: string, as?: "strong" | "code" }} GuideSpan
 * One thing that the guide says. A row of a table has a cell for each column; a step has its number; a picture, whose
 * text is what it shows, has its place.
 * @typedef {{ kind: "text" | "point" | "step" | "row" | "picture", cells: GuideSpan[][], number?: number, source?: string }} GuideBlock
 * @typedef {{ id: string, title: string, blocks: GuideBlock[] }} GuideSection
 * @typedef {{ type: string, text?: string, href?: string, depth?: number, ordered?: boolean, tokens?: Token[], items?: Token[], header?: Token[], rows?: Token[][] }} Token
 */

/**
 * @param {(markdown: string) => unknown} lex Markdown's own lexer
 * @returns {GuideSection[]} in the order of the guide; what stands before the first heading belongs to none
 */
function guideSections(lex) {
  const markdown = readFileSync(path.join(__dirname, "../docs/anvandarguide.md"), "utf8");
  /** @type {GuideSection[]} */
  const sections = [];
  for (const token of /** @type {Token[]} */ (lex(markdown))) {
    if (token.type === "heading" && (token.depth ?? 0) > 1) {
      const title = token.text ?? "";
      sections.push({ id: headingId(title), title, blocks: [] });
      continue;
    }
    sections.at(-1)?.blocks.push(...blocksOf(token));
  }
  return sections;
}

/**
 * The id of a heading, the same in the pane and on the page.
 * @param {string} title
 * @example headingId("Vad korten säger") // "vad-korten-sager"
 */
function headingId(title) {
  return title
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * @param {Token} token
 * @returns {GuideBlock[]}
 */
function blocksOf(token) {
  switch (token.type) {
    case "paragraph":
      return isPicture(token)
        ? (token.tokens ?? []).flatMap(pictureOf)
        : [{ kind: "text", cells: [spansOf(token.tokens ?? [])] }];
    case "list":
      return (token.items ?? []).map((item, index) => ({
        kind: token.ordered ? "step" : "point",
        cells: [spansOf(item.tokens ?? [])],
        ...(token.ordered && { number: index + 1 }),
      }));
    case "table":
      return (token.rows ?? []).map((row) => ({
        kind: "row",
        cells: row.map((cell) => spansOf(cell.tokens ?? [])),
      }));
    default:
      return [];
  }
}

/** @param {Token} token */
function isPicture({ tokens = [] }) {
  return tokens.every(({ type }) => type === "image");
}

/** A wider picture, of the sheet beside the pane, says nothing when it is as narrow as the pane. */
const WIDEST = 400;
/** Where a PNG file tells its width. */
const WIDTH_AT = 16;

/**
 * @param {Token} token
 * @returns {GuideBlock[]}
 */
function pictureOf({ href = "", text = "" }) {
  const width = readFileSync(path.join(__dirname, "../docs", href)).readUInt32BE(WIDTH_AT);
  return width > WIDEST ? [] : [{ kind: "picture", cells: [[{ text }]], source: href }];
}

/**
 * @param {readonly Token[]} tokens
 * @returns {GuideSpan[]}
 */
function spansOf(tokens) {
  return tokens.flatMap((token) => {
    if (token.type === "strong") return [{ text: token.text ?? "", as: /** @type {const} */ ("strong") }];
    if (token.type === "codespan") return [{ text: token.text ?? "", as: /** @type {const} */ ("code") }];
    if (token.type === "image") return [];
    return token.tokens ? spansOf(token.tokens) : [{ text: token.text ?? "" }];
  });
}

module.exports = { guideSections, headingId };

// Run by itself it prints them, for tests, which cannot load the lexer.
if (require.main === module)
  void import("marked").then(({ marked }) =>
    process.stdout.write(JSON.stringify(guideSections(marked.lexer))),
  );
