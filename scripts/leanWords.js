// @ts-check
const ts = require("typescript");

/** What an entry of the lexicon holds for its tests alone. */
const FOR_TESTS = new Set(["example", "unlike"]);

/** Where the lexicon is. */
const WORDS = /[\\/]src[\\/]domain[\\/]words[\\/]/;

/**
 * Leaves the examples of the lexicon's entries out of what is served: the tests hold each entry by them, and nothing
 * reads them in the pane. They weigh 2 kB of the 180 that the first verdict may.
 *
 * @type {import("typescript").TransformerFactory<import("typescript").SourceFile>} */
const leanWords = (context) => (source) => {
  if (!WORDS.test(source.fileName)) return source;
  /** @type {import("typescript").Visitor} */
  const visit = (node) => {
    const seen = ts.visitEachChild(node, visit, context);
    if (!ts.isObjectLiteralExpression(seen)) return seen;
    const kept = seen.properties.filter((property) => !isForTests(property));
    return kept.length === seen.properties.length
      ? seen
      : context.factory.updateObjectLiteralExpression(seen, kept);
  };
  return /** @type {import("typescript").SourceFile} */ (ts.visitNode(source, visit));
};

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
