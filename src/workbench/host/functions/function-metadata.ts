import { notImplemented } from "../client/client-errors";

/** One function of functions.json, as far as the host uses it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  result?: { dimensionality?: "scalar" | "matrix" };
  /** Streaming, cancelling, the cell's address: none is offered, so each is refused. */
  options?: Readonly<Record<string, unknown>>;
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: "any" | "number" | "string" | "boolean";
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
}

/**
 * The content of functions.json. Excel knows `allowErrorForDataTypeAny` here only, for all
 * functions of the file; inside a function it has no effect
 * (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json).
 */
export interface FunctionsFile {
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

/** A function of a file, with what the file says of all its functions. */
export interface KnownFunction extends FunctionMetadata {
  /** Whether error cells reach the function instead of stopping the call. */
  takesErrors: boolean;
}

const TYPES = new Set<string | undefined>([undefined, "any", "number", "string", "boolean"]);

/** Refuses what Excel would give a function and the workbench does not. */
export function checkMetadata({ functions }: FunctionsFile): void {
  for (const { id, options = {}, parameters } of functions) {
    for (const [name, wanted] of Object.entries(options)) {
      if (wanted !== undefined && wanted !== false)
        throw notImplemented(`${id}: the option ${name}`);
    }
    for (const { name, type } of parameters) {
      if (!TYPES.has(type)) throw notImplemented(`${id}: ${name} of the type ${type ?? ""}`);
    }
  }
}

/** Excel calls with an invocation after the parameters; code that takes it is refused here. */
export function checkSignature({ id, parameters }: FunctionMetadata, code: object): void {
  const taken = (code as { length?: number }).length ?? 0;
  if (taken > parameters.length) throw notImplemented(`${id}: the invocation parameter`);
}
