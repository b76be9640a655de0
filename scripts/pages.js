// @ts-check
/**
 * The pages that are built beside the pane: the guide with a section for each worksheet function, what is new, the
 * accessibility statement and what is kept of whom. Their words are in src/texts/pages, docs/anvandarguide.md and
 * CHANGELOG.md.
 */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const esbuild = require("esbuild");
const { headingId } = require("./guideSections");

const PROJECT = path.join(__dirname, "..");

/**
 * @typedef {import("../src/texts/pages/frame").Publisher} Publisher
 * @typedef {import("./functionHelp").FunctionHelp} FunctionHelp
 * @typedef {{ file: string, title: string, body: string }} BuiltPage
 * @typedef {(markdown: string) => string} Markdown
 */

/**
 * The catalogue of the pages, which is TypeScript as all others.
 * @returns {typeof import("../src/texts/pages")}
 */
function loadTexts() {
  const entry = path.join(PROJECT, "src/texts/pages/index.ts");
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [entry],
    bundle: true,
    format: "cjs",
    platform: "node",
    write: false,
  });
  const made = new Module(entry);
  const compile = /** @type {{ _compile(code: string, file: string): void }} */ (
    /** @type {unknown} */ (made)
  );
  compile._compile(outputFiles[0]?.text ?? "", entry);
  return made.exports;
}

/**
 * @param {Publisher} publisher
 * @param {readonly FunctionHelp[]} functions
 * @param {(text: string) => string} parse Markdown to HTML
 * @returns {{ pages: BuiltPage[], navigation: (file: string) => { label: string, links: string } }}
 */
function builtPages(publisher, functions, parse) {
  const texts = loadTexts();
  const { PAGES } = texts;
  const safe = {
    ...publisher,
    organisation: publisher.organisation && asPlainText(publisher.organisation),
  };
  const markdown = (/** @type {string} */ text) =>
    parse(text)
      .replaceAll("<table>", '<div class="table" tabindex="0"><table>')
      .replaceAll("</table>", "</table></div>");
  const read = (/** @type {string} */ file) => readFileSync(path.join(PROJECT, file), "utf8");
  const written = markdown(read("docs/anvandarguide.md"));
  const guide = withContents(
    `${written}\n${functionSections(functions, texts.functionSectionTexts)}`,
    texts.frameTexts.contents,
  );
  const pages = [
    { ...PAGES.guide, body: guide },
    { ...PAGES.news, body: withVersionIds(markdown(read("CHANGELOG.md"))) },
    { ...PAGES.accessibility, body: markdown(texts.accessibilityStatement(safe)) },
    { ...PAGES.privacy, body: markdown(texts.privacyText(safe)) },
  ];
  return {
    pages: pages.map(({ file, name, body }) => ({ file, title: `Driftkoll: ${name}`, body })),
    navigation: (file) => ({
      label: texts.frameTexts.pages,
      links: Object.values(PAGES)
        .map(
          (page) =>
            `<li><a href="${page.file}"${page.file === file ? ' aria-current="page"' : ""}>${page.name}</a></li>`,
        )
        .join(""),
    }),
  };
}

/**
 * Each function under its own id, where Excel's help leads to.
 * @param {readonly FunctionHelp[]} functions
 * @param {typeof import("../src/texts/pages/functionSections").functionSectionTexts} texts
 */
function functionSections(functions, texts) {
  const section = (/** @type {FunctionHelp} */ { id, name, description, parameters, returns, examples }) => {
    const call = parameters.map((one) => (one.isOptional ? `[${one.name}]` : one.name)).join("; ");
    const terms = parameters.map(
      (one) =>
        `<dt>${html(one.name)}${one.isOptional ? ` ${texts.optional}` : ""}</dt><dd>${html(one.description)}</dd>`,
    );
    return `<section id="${id}"><h3>${html(name)}</h3>
<p><code>=${html(name)}(${html(call)})</code></p>
<p>${html(description)}</p>
<dl>${terms.join("")}<dt>${texts.result}</dt><dd>${html(returns)}</dd></dl>
${examples.map((example) => `<p>${texts.example} <code>${html(example)}</code></p>`).join("\n")}</section>`;
  };
  return `<h2>${texts.heading}</h2>\n${functions.map(section).join("\n")}`;
}

/**
 * Gives every heading an id and puts the contents in front of the first.
 * @param {string} page @param {string} heading of the contents
 */
function withContents(page, heading) {
  /** @type {string[]} */
  const entries = [];
  const marked = page.replace(/<h2>(.*?)<\/h2>/g, (_whole, /** @type {string} */ title) => {
    const id = headingId(title);
    entries.push(`<li><a href="#${id}">${title}</a></li>`);
    return `<h2 id="${id}">${title}</h2>`;
  });
  const contents = `<nav aria-label="${heading}"><h2>${heading}</h2><ul>${entries.join("")}</ul></nav>`;
  return marked.replace("<h2 id=", `${contents}\n<h2 id=`);
}

/** @param {string} page the headings of versions get their number as id */
function withVersionIds(page) {
  return page.replace(/<h2>(\d+\.\d+\.\d+)/g, '<h2 id="$1">$1');
}

/** @param {string} text */
function html(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** @param {string} text with nothing in it that Markdown would take for more */
function asPlainText(text) {
  return html(text).replace(/[\\`*_[\]#~|]/g, "\\$&");
}

module.exports = { builtPages };
