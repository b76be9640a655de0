import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { cellAddress } from "../../../src/domain/sheet/address";
import type { FunctionOutcome } from "../../host/functionCaller";
import type { DeclaredFunction, DeclaredParameter } from "../declaredFunctions";
import type { WorksheetFunctions } from "../worksheetFunctions";
import { isErrorWord, markedText, WAITING } from "./cellData";

/** What a cell's formula got from the add-in. */
export interface AddinResult {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly outcome: FunctionOutcome;
}

type Nothing = null | undefined | void;
type Variant = BaseValueObject | BaseReferenceObject;
type Value = number | string | boolean | { type: "Error"; basicType: "Error"; basicValue: string };

/**
 * One of the add-in's functions in the engine. It takes references as they are, since the engine hands a blank
 * cell and an omitted argument on as the same nothing.
 */
export class AddinFunction extends BaseFunction {
  override needsReferenceObject = true;
  // As many as Excel takes; whether they fit the function is said in `argumentsFor`.
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly declared: DeclaredFunction,
    private readonly functions: WorksheetFunctions,
    private readonly sheetName: (sheetId: string) => string,
    private readonly note: (result: AddinResult) => void,
  ) {
    super(declared.name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const args = argumentsFor(this.declared.parameters, variants, this.functions.blank);
    if (args === null) return ErrorValueObject.create(ErrorType.VALUE);
    // A function whose argument is still to come is not called with the error that stands for it.
    if (JSON.stringify(args).includes(`"basicValue":"${WAITING}"`)) return waiting();
    if (this.declared.takesErrors !== true && JSON.stringify(args).includes('"basicType":"Error"'))
      return ErrorValueObject.create(ErrorType.VALUE);
    const sheetId = this.subUnitId ?? "";
    const outcome = this.functions.ask({
      name: this.declared.id,
      args,
      ...(this.declared.isCancelable && { isCancelable: true }),
      address: `${this.sheetName(sheetId)}!${cellAddress({ row: this.row, column: this.column })}`,
    });
    if (outcome === null) return waiting();
    this.note({ sheetId, row: this.row, column: this.column, outcome });
    return "error" in outcome ? errorOf(outcome.error) : resultOf(outcome.value);
  }
}

function waiting(): ErrorValueObject {
  return ErrorValueObject.create(ErrorType.CONNECT);
}

/** The arguments as Excel sends them; null where there are too many or too few, which Excel refuses. */
function argumentsFor(
  parameters: readonly DeclaredParameter[],
  variants: readonly Variant[],
  blank: "" | 0,
): unknown[] | null {
  const last = parameters[parameters.length - 1];
  if (variants.length > parameters.length && !last?.isRepeating) return null;
  const args: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.isRepeating) {
      args.push(variants.slice(index).map((variant) => argumentOf(variant, parameter, blank)));
    } else {
      const argument = variants[index] ? argumentOf(variants[index], parameter, blank) : null;
      if (argument === null && !parameter.isOptional) return null;
      args.push(argument);
    }
  }
  return args;
}

/** A matrix, or a single value where the parameter is one; null for an argument that is left out. */
function argumentOf(variant: Variant, { isMatrix }: DeclaredParameter, blank: "" | 0): unknown {
  const plain = (one: BaseValueObject | Nothing) => plainOf(one, blank);
  if (variant.isReferenceObject()) {
    const rows: Value[][] = [];
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    reference.iterator((value, row, column) => {
      (rows[row - startRow] ??= [])[column - startColumn] = plain(value);
      return undefined;
    });
    return isMatrix ? rows : rows[0]?.[0];
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) {
    const rows = (value as ArrayValueObject).getArrayValue().map((row) => row.map(plain));
    return isMatrix ? rows : rows[0]?.[0];
  }
  if (value.isNull()) return null;
  return isMatrix ? [[plain(value)]] : plain(value);
}

/** A blank cell is "" to a function that takes any kind of value, and 0 in older Excel. */
function plainOf(value: BaseValueObject | Nothing, blank: "" | 0): Value {
  if (!value || value.isNull()) return blank;
  const content = value.getValue();
  if (value.isError()) return { type: "Error", basicType: "Error", basicValue: String(content) };
  return typeof content === "string" ? markedText.read(content) : content;
}

function resultOf(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return cellOf(value);
  const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  // Excel takes rectangles only.
  if (rows.some((row) => row.length !== columns)) return errorOf("#VALUE!");
  if (rows.length === 1 && columns === 1) return cellOf(rows[0]![0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cellOf)),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellOf(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(markedText.write(value));
  // No blank can be answered: null is shown as 0 (OfficeDev/office-js issue 1503), and NaN arrives as null.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  const { type, basicValue } = value as { type?: unknown; basicValue?: unknown };
  if (type === "Error") return errorOf(basicValue);
  return basicValue === undefined || typeof basicValue === "object" ? errorOf("#VALUE!") : cellOf(basicValue);
}

function errorOf(word: unknown): ErrorValueObject {
  return ErrorValueObject.create((isErrorWord(word) ? word : ErrorType.VALUE) as ErrorType);
}
