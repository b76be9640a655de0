/** A worksheet function as the add-in's functions.json tells Excel of it. */
export interface DeclaredFunction {
  /** What the add-in knows it by: "MALUPPFYLLELSE". */
  readonly id: string;
  /** What stands in formulas: "MÅLUPPFYLLELSE". */
  readonly name: string;
  readonly parameters: readonly DeclaredParameter[];
  /** It is called with errors among its cells; a function that is not gives #VALUE! without being called. */
  readonly takesErrors?: boolean;
  /** It can be told that nobody waits for its answer any more. */
  readonly isCancelable?: boolean;
}

export interface DeclaredParameter {
  readonly isOptional: boolean;
  /** Takes all arguments that are left, as a list. */
  readonly isRepeating: boolean;
  /** Takes a range as a matrix; otherwise the value of one cell. */
  readonly isMatrix: boolean;
}

/**
 * Reads functions.json, as the build writes it.
 * @throws Error where it is no such file
 */
export function readDeclaredFunctions(json: string): DeclaredFunction[] {
  const { functions, allowErrorForDataTypeAny } = JSON.parse(json) as {
    functions?: unknown;
    allowErrorForDataTypeAny?: unknown;
  };
  if (!Array.isArray(functions)) throw new Error("The functions' metadata holds no list of functions.");
  return functions.map((entry: RawFunction) => ({
    id: entry.id.toUpperCase(),
    name: entry.name.toUpperCase(),
    takesErrors: allowErrorForDataTypeAny === true,
    ...(entry.options?.cancelable === true && { isCancelable: true }),
    parameters: (entry.parameters ?? []).map((parameter) => ({
      isOptional: parameter.optional === true,
      isRepeating: parameter.repeating === true,
      isMatrix: parameter.dimensionality === "matrix",
    })),
  }));
}

interface RawFunction {
  readonly id: string;
  readonly options?: { readonly cancelable?: boolean };
  readonly name: string;
  readonly parameters?: readonly {
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly dimensionality?: string;
  }[];
}
