import type { Finding } from "../mapping/finding";
import { criteriaOf } from "./criterion-rows";
import { costsOf } from "./cost-rows";
import { driversOf } from "./driver-rows";
import { InputSheet } from "./input-sheet";
import { NO_INPUTS, type Inputs } from "./inputs";
import type { InputLayout } from "./recognise-input";
import { registerOf } from "./register-rows";

type Rows = readonly (readonly unknown[])[];

/**
 * Reads the rows of an input sheet into records, with a finding for every cell that cannot be read.
 *
 * @param rows the table from its first row, the header among them.
 * @param origin the place of its first cell.
 */
export function readInputs(
  layout: InputLayout,
  rows: Rows,
  { source, origin }: { source: string; origin: { row: number; column: number } },
): { inputs: Inputs; findings: Finding[] } {
  const sheet = new InputSheet(layout, rows, source, origin);
  const inputs: Inputs = {
    ...NO_INPUTS,
    ...(layout.kind === "criteria" ? { criteria: criteriaOf(sheet) } : {}),
    ...(layout.kind === "register" ? { register: registerOf(sheet) } : {}),
    ...(layout.kind === "costs" ? { costs: costsOf(sheet) } : {}),
    ...(layout.kind === "drivers" ? { drivers: driversOf(sheet) } : {}),
  };
  return { inputs, findings: sheet.findings.all };
}
