/** A value as a custom function was given it, in words that tell its type. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (typeof value === "object") return `error ${String((value as { code?: unknown }).code)}`;
  return `${typeof value} ${String(value as string | number | boolean)}`;
}

/** The pilot's function: gives its argument back as JSON that tells the types. */
function seen(value: unknown): string {
  return JSON.stringify(told(value));
}

const parameter = {
  name: "value",
  description: "Anything",
  dimensionality: "matrix",
  type: "any",
} as const;
const one = { ...parameter, dimensionality: "scalar" } as const;

/** The pilot's functions.json: what the add-in's own says of error cells, this one says too. */
export const PILOT_FUNCTIONS = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "PILOT.RANGE",
      name: "PILOT.RANGE",
      description: "What a function is given for a range",
      parameters: [parameter],
      result: {},
    },
    {
      id: "PILOT.CELL",
      name: "PILOT.CELL",
      description: "What a function is given for a cell",
      parameters: [one],
      result: {},
    },
  ],
};

/** Ties the pilot's functions to their code. */
export function registerPilotFunctions(): void {
  CustomFunctions.associate("PILOT.RANGE", (value: unknown) => seen(value));
  CustomFunctions.associate("PILOT.CELL", (value: unknown) => seen(value));
}
