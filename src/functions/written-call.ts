/** A formula as data: a function with arguments, which are references, numbers or functions again. */
export interface Call {
  name: string;
  args: readonly (Reference | number | Call)[];
}

/** Cells of the formula's own sheet: "B2:K25". */
export interface Reference {
  cells: string;
}

/** How numbers and lists are written. */
export interface Writing {
  decimal: string;
  list: string;
}

/** How Excel's interface takes formulas, whatever the user's language. */
const INTERFACE: Writing = { decimal: ".", list: "," };

/** How a user's own Excel writes them: where "," is in numbers, ";" stands between arguments. */
export function writingOf(decimal: string): Writing {
  return { decimal, list: decimal === "," ? ";" : "," };
}

function part(arg: Call["args"][number], writing: Writing): string {
  if (typeof arg === "number") return String(arg).replace(".", writing.decimal);
  if ("cells" in arg) return arg.cells;
  return `${arg.name}(${arg.args.map((each) => part(each, writing)).join(writing.list)})`;
}

/** "=FIDELITET(B2:K25)". @param writing the interface's own where none is given. */
export function writtenCall(call: Call, writing: Writing = INTERFACE): string {
  return `=${part(call, writing)}`;
}
