// @ts-check
/**
 * Builds what is served: one page for the shared runtime (functions first, then the pane), the functions'
 * metadata, the icons, the pages beside the pane, the manifests, and the licences of what is served.
 *
 *   DRIFTKOLL_URL=https://... npm run build    the address it will be served at; without it https://localhost:3000/
 *
 * The other settings are in scripts/settings.js.
 */
const { readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { DefinePlugin, NormalModuleReplacementPlugin, SourceMapDevToolPlugin } = require("webpack");
const { contentSecurityPolicy, OFFICE_SCRIPT } = require("./scripts/contentSecurityPolicy");
const { functionHelp } = require("./scripts/functionHelp");
const { guideSections } = require("./scripts/guideSections");
const { FunctionsMetadata } = require("./scripts/functionsMetadata");
const { leanWords } = require("./scripts/leanWords");
const { developmentManifest, productionManifest } = require("./scripts/manifests");
const { PackagesServed } = require("./scripts/packagesServed");
const { builtPages } = require("./scripts/pages");
const { DEFAULT_ADDRESS, readSettings, supportLink } = require("./scripts/settings");
const { isFetchedLater, SizeLimits } = require("./scripts/sizeLimits");
const { shortcutsForHelp } = require("./scripts/shortcutsForHelp");
const { themeStyles } = require("./scripts/themeStyles");
const { version } = require("./package.json");

const inProject = (/** @type {string[]} */ ...parts) => path.join(__dirname, ...parts);

const SIZE_LIMITS = [
  {
    what: "The worksheet functions",
    bytes: 22_000,
    counts: (/** @type {string} */ chunk) => chunk === "functions",
  },
  {
    what: 'What the pane needs to show "Kontroll"',
    bytes: 135_000,
    counts: (/** @type {string} */ chunk) => !isFetchedLater(chunk),
  },
  {
    what: "What the first verdict needs, the checker included",
    bytes: 180_000,
    counts: (/** @type {string} */ chunk) => chunk === "checking" || !isFetchedLater(chunk),
  },
];

const FUNCTIONS_FOLDER = inProject("src/functions/worksheet");

/**
 * One file a worksheet function; the metadata is made from their comments. The plugin takes a list, though
 * its type says one file.
 */
function worksheetFunctions() {
  const files = readdirSync(FUNCTIONS_FOLDER).map((file) => path.join(FUNCTIONS_FOLDER, file));
  return /** @type {string} */ (/** @type {unknown} */ (files));
}

/**
 * Source maps lie beside the served files in development, and where the setting asks for it. Otherwise they are kept
 * out of dist/ and nothing served names them; whoever looks for a fault finds them in .cache/maps.
 */
function sourceMaps(/** @type {boolean} */ isKeptApart) {
  return isKeptApart
    ? new SourceMapDevToolPlugin({ filename: "../.cache/maps/[file].map", append: false })
    : new SourceMapDevToolPlugin({ filename: "[file].map" });
}

function manifestFiles(/** @type {import("./scripts/settings").Settings} */ settings) {
  const published = (/** @type {string} */ text) => productionManifest(text, settings, version);
  const manifest = (/** @type {string} */ to, /** @type {(text: string) => string} */ derive) => ({
    from: inProject("manifest.xml"),
    to,
    transform: (/** @type {Buffer} */ content) => derive(content.toString("utf8")),
  });
  const production = manifest("manifest.xml", published);
  // Development is served from this computer: a build for another address has no use for its manifest.
  return settings.address === DEFAULT_ADDRESS
    ? [production, manifest("manifest.development.xml", (text) => developmentManifest(published(text)))]
    : [production];
}

/** @returns {Promise<import("webpack").Configuration>} */
module.exports = async (/** @type {unknown} */ _environment, /** @type {{ mode?: string }} */ options) => {
  const { marked } = await import("marked");
  const isProduction = options.mode !== "development";
  const settings = readSettings(process.env);
  const policy = contentSecurityPolicy(settings.kolada);
  const functions = functionHelp(FUNCTIONS_FOLDER);
  const { organisation, support, kolada } = settings;
  const publisher = { organisation, support, kolada, version };
  const { pages, navigation } = builtPages(publisher, functions, (text) =>
    marked.parse(text, { async: false }),
  );
  return {
    mode: isProduction ? "production" : "development",
    target: ["web", "es2020"],
    // Source maps by a plugin below: never a devtool that evaluates strings, which the page's own policy forbids.
    devtool: false,
    entry: {
      functions: inProject("src/functions/functions.ts"),
      // The pane shares modules with the functions, so that nothing is sent or initialised twice.
      index: { import: inProject("src/index.ts"), dependOn: "functions" },
    },
    output: {
      path: inProject("dist"),
      // The manifest names functions.js; the others carry their content's hash and can be cached for good.
      filename: ({ chunk }) => (chunk?.name === "functions" ? "[name].js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: {
        // Not the bundle that the package gives browsers: it holds a part that makes code of text.
        jszip$: require.resolve("jszip/lib/index.js"),
        setimmediate$: inProject("src/files/setImmediate.ts"),
      },
      // The zip reader asks for Node's streams and goes without them.
      fallback: { stream: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, getCustomTransformers: () => ({ before: [leanWords] }) },
        },
        { test: /[\\/]decimal\.js[\\/]decimal\.mjs$/, loader: inProject("scripts/leanDecimal.js") },
        // As text: css-loader and style-loader weigh more than the style sheet itself.
        {
          test: /\.css$/,
          exclude: /node_modules/,
          type: "asset/source",
          loader: inProject("scripts/leanCss.js"),
        },
      ],
    },
    plugins: [
      new DefinePlugin({
        DRIFTKOLL_THEMES: JSON.stringify(themeStyles(__dirname)),
        DRIFTKOLL_FUNCTIONS: JSON.stringify(functions),
        DRIFTKOLL_GUIDE: JSON.stringify(guideSections((text) => marked.lexer(text))),
        DRIFTKOLL_KOLADA: JSON.stringify(kolada),
        DRIFTKOLL_BUILD: JSON.stringify({
          version,
          support: settings.support && supportLink(settings.support),
          shortcuts: shortcutsForHelp(),
        }),
      }),
      // The pane fetches what formulas need when there are formulas; everything else has it at once.
      new NormalModuleReplacementPlugin(/[\\/](formulas[\\/])?parser$/, (resource) => {
        resource.request = resource.request.replace(/parser$/, "fetchedParser");
      }),
      new NormalModuleReplacementPlugin(/[\\/]formulaWork$/, (resource) => {
        resource.request = resource.request.replace(/formulaWork$/, "fetchedFormulaWork");
      }),
      new NormalModuleReplacementPlugin(/[\\/]liveFormulas$/, (resource) => {
        resource.request = resource.request.replace(/liveFormulas$/, "fetchedLiveFormulas");
      }),
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: worksheetFunctions() }),
      new FunctionsMetadata("functions.json", settings.address),
      new HtmlWebpackPlugin({
        template: inProject("src/taskpane.html"),
        filename: "taskpane.html",
        chunks: ["functions", "index"],
        chunksSortMode: "manual",
        minify: false,
        templateParameters: { contentSecurityPolicy: policy, officeScript: OFFICE_SCRIPT },
      }),
      ...pages.map(
        ({ file, title, body }) =>
          new HtmlWebpackPlugin({
            template: inProject("src/page.html"),
            filename: file,
            chunks: [],
            minify: false,
            templateParameters: {
              contentSecurityPolicy: policy,
              title,
              body,
              navigation: navigation(file),
            },
          }),
      ),
      new PackagesServed(__dirname),
      new CopyPlugin({
        patterns: [
          { from: inProject("assets/*.png"), to: "assets/[name][ext]" },
          { from: inProject("scripts/shortcuts.json"), to: "shortcuts.json" },
          // The pictures of the guide, which the browser tests take.
          { from: inProject("docs/images/*.png"), to: "images/[name][ext]" },
          ...manifestFiles(settings),
        ],
      }),
      sourceMaps(isProduction && !settings.hasSourceMaps),
      ...(isProduction ? [new SizeLimits(SIZE_LIMITS)] : []),
    ],
    // Files are split where the code says import() and nowhere else: each has a name that its size is kept by.
    // Modules and what they give each other are named as shortly as can be: there are hundreds of them, and whoever has an
    // older build in store fetches most files anew in any case.
    // Functions of more than one statement stand once and are called: copied to where they are used they weigh more.
    optimization: {
      splitChunks: false,
      moduleIds: "size",
      mangleExports: "size",
      minimizeOptions: { javascript: { compress: { passes: 2, inline: 1 } } },
    },
    performance: { hints: false },
    infrastructureLogging: { level: "info" },
    stats: { preset: "errors-warnings", assets: true, logging: "info" },
  };
};
