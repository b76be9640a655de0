// @ts-check
/**
 * The worksheet functions as their help shows them, from the comments that Excel's own help is made of: there is
 * one place where a function is described. Excel's metadata has no room for what a function answers and for
 * examples with their results, so these are read here.
 */
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

/**
 * @typedef {{ id: string, name: string, description: string, parameters: FunctionParameter[], returns: string,
 *   examples: string[] }} FunctionHelp
 * @typedef {{ name: string, description: string, isOptional: boolean }} FunctionParameter
 */

/**
 * @param {string} folder one file a function
 * @returns {FunctionHelp[]} by name
 */
function functionHelp(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const help = files.flatMap((file) => helpOfFile(path.join(folder, file)));
  return help.sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

/** @param {string} file */
function helpOfFile(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => helpOf(statement) ?? []);
}

/**
 * @param {import("typescript").Node} statement
 * @returns {FunctionHelp | null} null where it is no worksheet function
 */
function helpOf(statement) {
  const [comment] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  /** @type {readonly import("typescript").JSDocTag[]} */
  const tags = comment?.tags ?? [];
  const named = tags.find(({ tagName }) => tagName.text === "customfunction");
  if (!comment || !named) return null;
  const [id = "", name = id] = text(named.comment).split(/\s+/);
  return {
    id,
    name,
    description: text(comment.comment),
    parameters: tags.filter(ts.isJSDocParameterTag).map((tag) => ({
      name: tag.name.getText(),
      description: text(tag.comment),
      isOptional: tag.isBracketed,
    })),
    returns: text(tags.find(ts.isJSDocReturnTag)?.comment),
    examples: tags.filter(({ tagName }) => tagName.text === "example").map(({ comment }) => text(comment)),
  };
}

/**
 * @param {string | import("typescript").NodeArray<import("typescript").JSDocComment> | undefined} comment
 * @returns {string} on one line
 */
function text(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}

module.exports = { functionHelp };
