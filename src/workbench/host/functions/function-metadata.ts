/** One function of functions.json, as far as the host uses it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  result?: { dimensionality?: "scalar" | "matrix" };
  /** Whether error cells reach the function instead of stopping the call. */
  allowErrorForDataTypeAny?: boolean;
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: "any" | "number" | "string" | "boolean";
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
}

/** The content of functions.json. */
export interface FunctionsFile {
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}
