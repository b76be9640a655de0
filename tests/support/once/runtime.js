// @ts-check
const { Script } = require("node:vm");
const { default: Runtime } = require("jest-runtime");

/**
 * What the test runner loads modules with. Each is compiled once a worker and not once a test file: a script that has
 * been compiled runs in every new global object, with the functions that were compiled on the way. The runner's own
 * modules, which it loads anew for each test file too, are most of it.
 */
module.exports = class extends Runtime {
  /** @param {ConstructorParameters<typeof Runtime>} args */
  constructor(...args) {
    super(...args);
    const { executor, coreModule } = /** @type {any} */ (this);

    const compile = executor.compile.bind(executor);
    const head = `(function(${executor.injectedModuleParameters.join(",")}){`;
    executor.compile = (/** @type {string} */ source, /** @type {string} */ file) => {
      // What is loaded later by its own words asks the runner of its own test file for it.
      if (source.includes("import(")) return compile(source, file);
      const context = executor.environment.getVmContext();
      return context && compiled(head, source, file).runInContext(context);
    };

    const core = coreModule.require.bind(coreModule);
    coreModule.require = (/** @type {string} */ name) =>
      name === "node:async_hooks" ? { ...core(name), AsyncLocalStorage: OneAtATime } : core(name);
  }
};

/** @type {Map<string, { readonly source: string, readonly script: Script }>} */
const kept = new Map();

function compiled(/** @type {string} */ head, /** @type {string} */ source, /** @type {string} */ filename) {
  const found = kept.get(filename);
  if (found?.source === source) return found.script;
  const script = new Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  kept.set(filename, { source, script });
  return script;
}

/**
 * The runner's memory of which test is running. Node's follows every promise to tell tests that run side by side apart,
 * which takes 6 % of the time of all of them; these run one after the other. An error that comes after its test has
 * ended fails the file all the same.
 */
class OneAtATime {
  store = /** @type {unknown} */ (undefined);

  getStore() {
    return this.store;
  }

  /** @template T @param {unknown} store @param {() => T} callback */
  run(store, callback) {
    const before = this.store;
    const back = () => void (this.store = before);
    this.store = store;
    /** @type {T} */
    let result;
    try {
      result = callback();
    } catch (error) {
      back();
      throw error;
    }
    if (typeof (/** @type {any} */ (result)?.then) !== "function") {
      back();
      return result;
    }
    return /** @type {any} */ (result).finally(back);
  }
}
