import { Session, type Profiler } from "node:inspector";
import { pathToFileURL } from "node:url";

/** A text in code, between marks of any kind, that has letters. */
const WORDS = /(["'`])(?:\\.|(?!\1)[^\\])*?\p{L}(?:\\.|(?!\1)[^\\])*\1/su;

/** What is loaded once for all the test files of a worker: see tests/support/once. */
declare const loadedOnce: { forget(folder: string): void };

/** What makes modules of files, and is in all of them. */
const OF_MODULES: ReadonlySet<string> = new Set(["__copyProps", "__export"]);

/**
 * The pieces of code with words in them that are never reached while something runs: the other half of a choice, a
 * case that nothing leads to, a function that nothing calls. The engine counts what it runs.
 * @param folder whose files are counted
 * @param run loads those files and uses them; what was loaded before it is not counted
 * @returns the file and the code of each, in order
 */
export function neverSaid(folder: string, run: () => void): string[] {
  const session = new Session();
  session.connect();
  // Without a debugger's connection to another thread its answers come at once.
  session.post("Profiler.enable");
  session.post("Debugger.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  try {
    loadedOnce.forget(folder);
    run();
    const within = `${pathToFileURL(folder).href}/`;
    const scripts = counted(session).filter(({ url }) => url.startsWith(within));
    if (scripts.length === 0) throw new Error(`Nothing of ${folder} was loaded where it is counted`);
    return scripts
      .sort((a, b) => a.url.localeCompare(b.url))
      .flatMap((script) => {
        const source = sourceOf(session, script.scriptId);
        return script.functions
          .filter(({ functionName }) => !OF_MODULES.has(functionName))
          .flatMap(({ ranges }) => ranges)
          .filter(({ count }) => count === 0)
          .map(({ startOffset, endOffset }) => source.slice(startOffset, endOffset))
          .filter((code) => WORDS.test(code))
          .map((code) => `${script.url.slice(within.length)}: ${code}`);
      });
  } finally {
    session.disconnect();
  }
}

function counted(session: Session): Profiler.ScriptCoverage[] {
  let found: Profiler.ScriptCoverage[] = [];
  session.post("Profiler.takePreciseCoverage", (error, { result }) => {
    if (error) throw error;
    found = result;
  });
  // Of a file that another test has loaded too, that which was loaded last.
  return [
    ...new Map(
      found.sort((a, b) => Number(a.scriptId) - Number(b.scriptId)).map((one) => [one.url, one]),
    ).values(),
  ];
}

function sourceOf(session: Session, scriptId: string): string {
  let source = "";
  session.post("Debugger.getScriptSource", { scriptId }, (error, { scriptSource }) => {
    if (error) throw error;
    source = scriptSource;
  });
  return source;
}
