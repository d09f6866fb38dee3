import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject, ErrorValueObject } from "@univerjs/engine-formula";
import { CustomFunctionsError, ERROR_CODES, MissingArgument } from "./custom-functions-error";
import type { KnownFunction, ParameterMetadata } from "./function-metadata";

/** A value as the formula engine has it: one cell's, or null where nothing is. */
type Value = Nullable<BaseValueObject>;

/**
 * What Excel calls the function with: a matrix parameter gets a 2-D array, also from one cell, a
 * scalar parameter one value; a blank cell is null, an argument left out is null.
 * An error cell throws its error, unless the metadata lets errors
 * through.
 */
export function functionArguments(metadata: KnownFunction, given: Value[]): unknown[] {
  const { parameters } = metadata;
  const last = parameters.at(-1);
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  if (!last?.repeating && given.length > parameters.length) throw wrongCall();
  const values = fixed.map((parameter, index) => argument(metadata, parameter, given[index]));
  if (!last?.repeating) return values;
  const rest = given.slice(fixed.length);
  return [...values, rest.map((value) => argument(metadata, last, value))];
}

function argument(metadata: KnownFunction, parameter: ParameterMetadata, given: Value): unknown {
  if (!given || (!given.isArray() && given.isNull())) {
    if (!parameter.optional && !given) throw missing(metadata.name, parameter.name);
    return parameter.dimensionality === "matrix" && !parameter.optional ? [[null]] : null;
  }
  const cell = (value: Value) => converted(metadata, parameter, value);
  if (parameter.dimensionality === "matrix") {
    return given.isArray()
      ? (given as ArrayValueObject).getArrayValue().map((row) => Array.from(row, cell))
      : [[cell(given)]];
  }
  if (!given.isArray()) return cell(given);
  const rows = (given as ArrayValueObject).getArrayValue();
  if (rows.length !== 1 || rows[0]?.length !== 1) throw wrongCall();
  return cell(rows[0][0]);
}

function converted(metadata: KnownFunction, parameter: ParameterMetadata, value: Value) {
  if (value?.isError()) return passedError(metadata, parameter, value);
  const blank = !value || value.isNull();
  const plain = blank ? null : (value.getValue() as string | number | boolean);
  switch (parameter.type) {
    case "number":
      return asNumber(plain);
    case "string":
      return typeof plain === "boolean" ? String(plain).toUpperCase() : String(plain ?? "");
    case "boolean":
      return asBoolean(plain);
    default:
      return plain;
  }
}

function passedError(
  metadata: KnownFunction,
  parameter: ParameterMetadata,
  value: BaseValueObject,
) {
  // The sentence of a function inside this one's arguments goes along with its error.
  const { code, message } = errorOf(value as ErrorValueObject);
  const error = new CustomFunctionsError(code, message);
  const takesErrors = metadata.takesErrors && (parameter.type ?? "any") === "any";
  if (!takesErrors) throw error;
  return error;
}

function errorOf(value: ErrorValueObject): { code: string; message: string } {
  return { code: value.getErrorType(), message: value.getErrorContent() };
}

function asNumber(value: string | number | boolean | null): number {
  const number = value === "" ? NaN : Number(value ?? 0);
  if (Number.isNaN(number)) throw new CustomFunctionsError(ERROR_CODES.invalidValue);
  return number;
}

function asBoolean(value: string | number | boolean | null): boolean {
  if (typeof value === "string") {
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    throw new CustomFunctionsError(ERROR_CODES.invalidValue);
  }
  return Boolean(value);
}

/** Excel refuses such a formula when it is typed; here its cell says what is missing. */
function missing(name: string, argument: string): MissingArgument {
  return new MissingArgument(name, argument);
}

function wrongCall(): CustomFunctionsError {
  return new CustomFunctionsError(ERROR_CODES.invalidValue);
}
