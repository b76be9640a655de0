// @ts-check
/**
 * What the generator of functions.json leaves out. Without allowErrorForDataTypeAny Excel does not call a function with
 * an error cell among its arguments, and one #N/A spoils a whole column; helpUrl is where Excel's own dialogue sends
 * whoever asks for help with a function, to its section of the help page.
 */

/**
 * @param {string} metadata functions.json as it was generated
 * @param {string} address where the add-in is served, with a slash at its end
 * @returns {string}
 */
function completeMetadata(metadata, address) {
  const { functions, ...rest } = JSON.parse(metadata);
  const described = /** @type {{ id: string }[]} */ (functions).map((one) => ({
    ...one,
    helpUrl: `${address}hjalp.html#${one.id}`,
  }));
  return JSON.stringify({ allowErrorForDataTypeAny: true, ...rest, functions: described }, null, 4);
}

class FunctionsMetadata {
  /** @param {string} file @param {string} address */
  constructor(file, address) {
    this.file = file;
    this.address = address;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadata", stage }, () => {
        compilation.updateAsset(
          this.file,
          (source) => new sources.RawSource(completeMetadata(source.source().toString(), this.address)),
        );
      });
    });
  }
}

module.exports = { FunctionsMetadata, completeMetadata };
