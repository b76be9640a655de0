// @ts-check
/**
 * Everything `npm test` holds, side by side: one processor for style and types, one for the tests. What the
 * checks say is printed whole as each ends, and what jest says comes last, its summary at the very end.
 * Fails when any of them fails. Arguments are jest's: npm test -- --ci tests/domain
 */
const { spawn } = require("node:child_process");

const scripts = ["lint", "format:check", "typecheck"];
/** Room for what tests make and throw away at once: collecting it took an eighth of their time. Workers inherit it. */
const ROOM = "--max-semi-space-size=32";

/** Runs one after the other and goes on after a failure: all that is wrong is said at once. */
async function checks() {
  const failed = [];
  for (const script of scripts) {
    let output = "";
    const code = await run("npm", ["run", "--silent", script], (text) => (output += text));
    process.stdout.write(`\n== ${script}: ${code === 0 ? "holds" : "FAILS"}\n${output}`);
    if (code !== 0) failed.push(script);
  }
  return failed;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {(text: string) => void} hear is told what it says on both its streams, as it comes
 * @returns {Promise<number>} its exit code
 */
function run(command, args, hear) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}) };
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env });
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.on("error", ({ message }) => {
      hear(`${message}\n`);
      resolve(1);
    });
    // A process ended by a signal has no code, and has not passed.
    child.on("close", (code) => resolve(code ?? 1));
  });
}

async function main() {
  // Held back until the checks have spoken, so that its summary is what stands last.
  let held = "\n== jest\n";
  let say = (/** @type {string} */ text) => void (held += text);
  const args = [ROOM, require.resolve("jest/bin/jest"), ...process.argv.slice(2)];
  const jest = run(process.execPath, args, (text) => say(text));
  const failed = await checks();
  process.stdout.write(held);
  say = (text) => void process.stdout.write(text);
  const code = await jest;
  if (failed.length > 0) process.stdout.write(`\nFailed beside the tests: ${failed.join(", ")}\n`);
  process.exitCode = failed.length > 0 || code !== 0 ? 1 : 0;
}

void main();
