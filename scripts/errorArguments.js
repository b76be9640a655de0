// @ts-check
/**
 * Lets the worksheet functions be called with error cells among their arguments. Without this line in functions.json
 * Excel does not call them at all, and one #N/A spoils a whole column; the generator of the file does not write it.
 */

/**
 * @param {string} metadata functions.json as it was generated
 * @returns {string}
 */
function withErrorArguments(metadata) {
  return JSON.stringify({ allowErrorForDataTypeAny: true, ...JSON.parse(metadata) }, null, 4);
}

class ErrorArguments {
  /** @param {string} file */
  constructor(file) {
    this.file = file;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ErrorArguments", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "ErrorArguments", stage }, () => {
        compilation.updateAsset(
          this.file,
          (source) => new sources.RawSource(withErrorArguments(source.source().toString())),
        );
      });
    });
  }
}

module.exports = { ErrorArguments, withErrorArguments };
