import { columnTexts } from "../language/column-texts";
import type { Language } from "../language/language";
import { columnLetters } from "../survey/ground/cell-address";
import type { OtherReading, SurveyReading } from "../survey/reading/survey-reader";
import { aboutCells, fewPersons, otherColumns, shownAnswers } from "./shown-account";

/** A number of cells, or several by name. */
export type Cells = number | Record<string, number>;

/** Where the cells of one sheet or file went: the sum of what is accounted is `cells`. */
export interface SourceJson {
  file: string;
  /** null for a file without sheets. */
  sheet: string | null;
  cells: number;
  accounted: {
    header: number;
    unit: number;
    round: number;
    group: number;
    respondent: number;
    status: number;
    answers: Cells;
    otherColumns: Record<string, number>;
    keptOutRows: Record<string, number>;
    outsideTable: Record<string, number>;
  };
  columns: { column: string; header: string; role: string; why: string }[];
  rows: { responses: number; keptOut: Record<string, number> };
}

/**
 * What became of every cell of every sheet or file that was read, as data for other programs.
 *
 * @param leastPersons where fewer answered, answers are one number.
 */
export function sourcesJson(
  reading: SurveyReading,
  language: Language,
  leastPersons: number,
): SourceJson[] {
  const few = fewPersons(reading, leastPersons);
  return [
    ...reading.sources.map((source): SourceJson => {
      const { account, rows } = source;
      const { responses, ...keptOut } = rows;
      return {
        ...place(source),
        cells: account.cells,
        accounted: {
          header: account.header,
          ...aboutCells(source),
          answers: shownAnswers(source, few) as Cells,
          otherColumns: Object.fromEntries(
            otherColumns(source, language).map(({ name, cells }) => [name, cells]),
          ),
          keptOutRows: filled(account.keptOutRows),
          outsideTable: { ...account.outsideTable },
        },
        columns: account.columns.map(({ column, header, role, why }) => ({
          column: columnLetters(source.firstColumn + column),
          header,
          role,
          why: columnTexts[why][language],
        })),
        rows: { responses, keptOut: filled(keptOut) },
      };
    }),
    ...reading.others.map(otherJson),
  ];
}

/** A sheet without answers of its own is outside any table. */
function otherJson(other: OtherReading): SourceJson {
  return {
    ...place(other),
    cells: other.cells,
    accounted: {
      header: 0,
      unit: 0,
      round: 0,
      group: 0,
      respondent: 0,
      status: 0,
      answers: 0,
      otherColumns: {},
      keptOutRows: {},
      outsideTable: other.cells === 0 ? {} : { [other.what]: other.cells },
    },
    columns: [],
    rows: { responses: 0, keptOut: {} },
  };
}

/**
 * "svar.xlsx, Måling 1" is the sheet Måling 1 of the file svar.xlsx, and so are "…, Måling 1:12"
 * and, of several tables in it, "…, Måling 1 (A12)".
 */
function place({ name, sheet }: { name: string; sheet: string | null }) {
  const at = sheet === null ? -1 : name.lastIndexOf(`, ${sheet}`);
  const isNamed =
    at >= 0 && /^(?::\d+)?(?: \([A-Z]+\d+\))?$/.test(name.slice(at + 2 + (sheet ?? "").length));
  return { file: isNamed ? name.slice(0, at) : name, sheet };
}

function filled(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
