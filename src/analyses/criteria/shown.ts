import { speak, type Language } from "../../language/language";
import { PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { spot, type Spot } from "../../report/spot";
import type { Criterion, ResultFrom } from "./evaluate";
import { criteriaTexts } from "./texts";

/** The table's columns of results and verdicts. */
export const RESULT_COLUMN = 5;
export const MET_COLUMN = 8;

/** "Joblog, Forsikrede ledige". */
export function criterionName({ input: { indicator, group } }: Criterion): string {
  return group === null ? indicator : `${indicator}, ${group}`;
}

/** A cell of a criterion's row. */
export function criterionSpot(row: number, column: number): Spot {
  return spot(tableBodyRow(PAGE_HEAD_ROWS, false) + row, column);
}

/** Where a result comes from, in words; empty where there is none. */
export function fromWords(from: ResultFrom | null, language: Language): string {
  const texts = speak(criteriaTexts, language);
  if (from === null) return "";
  if (from.kind === "typed") return texts.typed;
  if (from.kind === "survey") return from.round;
  const told = texts.register(from.period);
  return from.by === "mean" ? `${told} (${texts.registerMean})` : told;
}
