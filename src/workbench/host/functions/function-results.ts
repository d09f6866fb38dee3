import {
  ArrayValueObject,
  AsyncObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CustomFunctionsError } from "./custom-functions-error";

/**
 * What a function's result becomes in the sheet: a 2-D array spills, a number that is not finite
 * is #NUM!, and null inside an array shows as 0, as it does in Excel.
 */
export function engineResult(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return engineValue(result);
  const rows = result as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isTable = rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isTable || width === 0) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => (row as unknown[]).map(engineValue)),
    rowCount: rows.length,
    columnCount: width,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function engineValue(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (value instanceof CustomFunctionsError) return engineError(value);
  return ErrorValueObject.create(ErrorType.VALUE);
}

export function engineError(error: CustomFunctionsError): ErrorValueObject {
  return ErrorValueObject.create(error.code as ErrorType, error.message);
}

/** A result that the engine waits for. */
export function engineResultLater(result: PromiseLike<BaseValueObject>): AsyncObject {
  return new AsyncObject(Promise.resolve(result));
}
