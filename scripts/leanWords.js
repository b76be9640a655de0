// @ts-check
const ts = require("typescript");

/** What an entry of the lexicon holds for its tests alone. */
const FOR_TESTS = new Set(["example", "unlike"]);

/** Where the lexicon is. */
const WORDS = /[\\/]src[\\/]domain[\\/]words[\\/]/;

/**
 * Leaves the examples of the lexicon's entries out of what is served: the tests hold each entry by them, and nothing
 * reads them in the pane. They weigh 2 kB of the 180 that the first verdict may. So is what an entry means where its
 * type does not say it: nothing that is read as a text can come of it.
 *
 * @type {import("typescript").TransformerFactory<import("typescript").SourceFile>} */
const leanWords = (context) => (source) => {
  if (!WORDS.test(source.fileName)) return source;
  /** @type {import("typescript").Visitor} */
  const visit = (node) => {
    if (isEntryAlone(node)) return withoutMeaning(node);
    const seen = ts.visitEachChild(node, visit, context);
    if (!ts.isObjectLiteralExpression(seen)) return seen;
    const kept = seen.properties.filter((property) => !isForTests(property));
    return kept.length === seen.properties.length
      ? seen
      : context.factory.updateObjectLiteralExpression(seen, kept);
  };
  /** @param {import("typescript").ObjectLiteralExpression} entry */
  const bare = (entry) =>
    context.factory.updateObjectLiteralExpression(
      entry,
      entry.properties.filter((property) => !isForTests(property) && !isNamed(property, "means")),
    );
  /** @param {import("typescript").VariableDeclaration} node */
  const withoutMeaning = ({ name, type, initializer }) => {
    const value = plain(initializer);
    const lean =
      value && ts.isArrayLiteralExpression(value)
        ? context.factory.updateArrayLiteralExpression(
            value,
            value.elements.map((one) => (ts.isObjectLiteralExpression(one) ? bare(one) : one)),
          )
        : bare(/** @type {import("typescript").ObjectLiteralExpression} */ (value));
    return context.factory.createVariableDeclaration(name, undefined, type, lean);
  };
  return /** @type {import("typescript").SourceFile} */ (ts.visitNode(source, visit));
};

/** Entries whose type says nothing of what they mean: nothing can read it. */
const UNREAD = new Set(["Entry", "PatternEntry"]);

/**
 * @param {import("typescript").ObjectLiteralElementLike} property
 * @param {string} name
 */
function isNamed(property, name) {
  return property.name !== undefined && ts.isIdentifier(property.name) && property.name.text === name;
}

/**
 * What a name stands for, `as const` or not.
 * @param {import("typescript").Expression | undefined} value
 */
function plain(value) {
  return value && ts.isAsExpression(value) ? value.expression : value;
}

/**
 * An entry with a name of its own, or a list of them, and no meaning in its type: `export const DEFICIT: PatternEntry =
 * {...}`, `readonly Entry[]`, or an entry `as const`, for whoever asks for its groups.
 * @param {import("typescript").Node} node
 * @returns {node is import("typescript").VariableDeclaration}
 */
function isEntryAlone(node) {
  if (!ts.isVariableDeclaration(node)) return false;
  const value = plain(node.initializer);
  if (!value) return false;
  if (ts.isArrayLiteralExpression(value)) {
    const list = node.type && ts.isTypeOperatorNode(node.type) ? node.type.type : node.type;
    return list !== undefined && ts.isArrayTypeNode(list) && isUnread(list.elementType);
  }
  if (!ts.isObjectLiteralExpression(value)) return false;
  const has = (/** @type {string} */ name) => value.properties.some((one) => isNamed(one, name));
  return has("means") && has("pattern") && (node.type === undefined || isUnread(node.type));
}

/** @param {import("typescript").TypeNode} type */
function isUnread(type) {
  const isBare = ts.isTypeReferenceNode(type) && type.typeArguments === undefined;
  return isBare && ts.isIdentifier(type.typeName) && UNREAD.has(type.typeName.text);
}

/**
 * @param {import("typescript").ObjectLiteralElementLike} property
 * @returns {boolean}
 */
function isForTests(property) {
  return (
    ts.isPropertyAssignment(property) &&
    ts.isIdentifier(property.name) &&
    FOR_TESTS.has(property.name.text) &&
    ts.isStringLiteralLike(property.initializer)
  );
}

module.exports = { leanWords };
