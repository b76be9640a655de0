import type { AstExpression, CallExpression } from "@borgar/fx";
import { partsOf } from "../formulas/formulaTree";

/** One of Driftkoll's worksheet functions, by the id that Excel knows and the name that its users write. */
export interface OwnFunction {
  readonly id: string;
  readonly name: string;
}

/** Put before the name where the add-in is installed for development. */
const NAMESPACE = "UTV";

/** Tells calls of our functions from all others. */
export interface OwnFunctions {
  /**
   * The name of our function that a call means, in plain capital letters ("PROGNOS_HELAR"); null for Excel's own
   * functions and other add-ins'.
   */
  nameOf(call: string): string | null;
  /** False only where none of ours can be called: spares large sheets from being read formula by formula. */
  areIn(formula: string): boolean;
}

/**
 * @example ownFunctions([{ id: "MALTREND", name: "MÅLTREND" }]).nameOf("_xldudf_MÅLTREND") // "MALTREND"
 */
export function ownFunctions(functions: readonly OwnFunction[]): OwnFunctions {
  const names = new Map<string, string>();
  for (const { id, name } of functions) {
    for (const written of new Set([id.toUpperCase(), name.toUpperCase()])) {
      const plain = plainLetters(name);
      names.set(written, plain);
      names.set(`${NAMESPACE}.${written}`, plain);
      // How a file keeps them, and how Excel shows them while the add-in is missing.
      names.set(`_XLDUDF_${written}`, plain);
      names.set(`_XLDUDF_${NAMESPACE}_${written}`, plain);
    }
  }
  const written = functions.flatMap(({ id, name }) => [id, name]);
  // Function names have no signs that mean something in a pattern but "_" and ".".
  const any = new RegExp(written.join("|").replace(/\./g, "\\."), "i");
  return {
    nameOf: (call) => names.get(call.toUpperCase().replace(/^_XLFN\./, "")) ?? null,
    areIn: (formula) => written.length > 0 && any.test(formula),
  };
}

/** @example plainLetters("PROGNOS_HELÅR") // "PROGNOS_HELAR" */
function plainLetters(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
}

export function isCall(node: AstExpression | null): node is CallExpression {
  return node?.type === "CallExpression";
}

/** Are any of our functions called in a part of a formula? */
export function callsOwn(node: AstExpression | null, own: OwnFunctions): boolean {
  if (node === null) return false;
  if (isCall(node) && own.nameOf(node.callee.name) !== null) return true;
  return partsOf(node).some((part) => callsOwn(part, own));
}
