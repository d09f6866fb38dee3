import { unitsInOrder } from "../../evaluation/units-in-order";
import type { AcceptedCells } from "../../report/accepted-cells";
import { text, type PlanCell } from "../../report/plan-cell";
import { spot } from "../../report/spot";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { Text } from "../choice";
import type { InputBasis, InputSheet } from "./input-sheet";

/** A column of a sheet to fill in. */
export interface InputSheetColumn {
  /** A heading by which the column is known again. */
  heading: Text;
  /** Told where one of its cells is chosen. */
  prompt: Text;
  /** In points. */
  width: number;
  /** What can be picked in its cells. */
  offers?(basis: InputBasis, words: (text: Text) => string): readonly string[];
}

export interface TableSheetParts extends Pick<InputSheet, "id" | "name" | "holds"> {
  /** The line above the header. */
  instruction: Text;
  columns: readonly InputSheetColumn[];
  /** The first cells of rows that stand there from the start. */
  begins?(basis: InputBasis): readonly string[];
}

/** So many rows have prompts and lists. */
const ROWS = 500;
const HEAD_ROWS = 2;
const MUTED = "#57606A";
const HEAD_FILL = "#EAEEF2";

/** The units that were read, in their order. */
export function unitNames(reading: SurveyReading): string[] {
  return unitsInOrder(reading, reading.rounds).units.map(({ name }) => name);
}

/** Makes a sheet to fill in of the list of its columns. */
export function tableSheet(parts: TableSheetParts): InputSheet {
  const { id, name, holds, instruction, columns, begins } = parts;
  return {
    id,
    name,
    holds,
    plan(basis, language) {
      const words = (each: Text) => each[language];
      const wide = (first: PlanCell): PlanCell[] => [first, ...columns.slice(1).map(() => null)];
      const names = begins?.(basis) ?? [];
      const rows = names.length === 0 ? [""] : names;
      return {
        name: words(name),
        cells: [
          wide(text(words(instruction))),
          columns.map(({ heading }) => text(words(heading))),
          ...rows.map((first) => wide(text(first))),
        ],
        merges: [spot(0, 0, 1, columns.length)],
        formats: [
          { at: spot(0, 0, 1, columns.length), wrap: true, verticalAlign: "Top", fontColor: MUTED },
          { at: spot(1, 0, 1, columns.length), bold: true, fill: HEAD_FILL, wrap: true },
        ],
        rules: [],
        accepted: columns.map(({ heading, prompt, offers }, column): AcceptedCells => ({
          at: spot(HEAD_ROWS, column, ROWS, 1),
          title: words(heading),
          prompt: words(prompt),
          list: offers?.(basis, words),
        })),
        columnWidths: columns.map(({ width }) => width),
        rowHeights: [48],
        frozen: { rows: HEAD_ROWS, columns: 0 },
      };
    },
  };
}
