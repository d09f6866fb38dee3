import { cellAddress } from "../survey/ground/cell-address";
import type { Judgement } from "./criterion-target";
import type { SelectionFigures } from "./selection-figures";
import type { Call, Reference } from "./written-call";

/** Where a selected area lies, and its values. */
interface Area {
  row: number;
  column: number;
  values: readonly (readonly unknown[])[];
}

/** A formula that gives a figure of a selection. */
export interface SelectionFormula {
  call: Call;
  /** How many cells of a row its result takes up. */
  width: number;
}

function reference(row: number, column: number, rows: number, columns: number): Reference {
  const [from, to] = [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)];
  return { cells: from === to ? from : `${from}:${to}` };
}

function whole({ row, column, values }: Area): Reference {
  return reference(row, column, values.length, values[0].length);
}

/** The references of two rows or columns, as `selectionFigures` pairs them. */
function lines(areas: readonly Area[]): Reference[] {
  return areas.flatMap(({ row, column, values }) => {
    const [rows, columns] = [values.length, values[0].length];
    return columns <= 2
      ? values[0].map((_, c) => reference(row, column + c, rows, 1))
      : values.map((_, r) => reference(row + r, column, 1, columns));
  });
}

const call = (name: string, ...args: Call["args"]): Call => ({ name, args });

/**
 * The formulas that give what is told of a selection, the plainest first. None for answers in
 * several areas: a function takes one.
 *
 * @param judgement of the criterion that was given; null where none was.
 */
export function selectionFormulas(
  figures: SelectionFigures,
  areas: readonly Area[],
  judgement: Judgement | null,
): SelectionFormula[] {
  const target = judgement?.kind === "judged" ? judgement.target : null;
  const one = (...calls: Call[]) => calls.map((each) => ({ call: each, width: 1 }));
  const judged = (value: Call["args"][number]) =>
    target === null ? [] : one(call("SUCCESKRITERIE", value, target));
  if (figures.kind === "pairs") {
    const [x, y] = lines(areas);
    return [
      ...one(call("KORREL.R", x, y), call("KORREL.P", x, y)),
      { call: call("KORREL.KI", x, y), width: 2 },
    ];
  }
  if (areas.length > 1) return [];
  const cells = whole(areas[0]);
  if (figures.kind === "number") {
    return [
      ...judged(cells),
      ...(figures.share === null ? [] : one(call("IMPLEMENTERINGSGRAD", cells))),
    ];
  }
  const fidelity = call("FIDELITET", cells);
  return [
    ...one(fidelity, call("IMPLEMENTERINGSGRAD", fidelity)),
    ...judged(fidelity),
    ...one(call("FIDELITET.N", cells)),
    { call: call("FIDELITET.KI.PERSONER", cells), width: 6 },
  ];
}
