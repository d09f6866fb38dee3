import { DEFAULT_THRESHOLDS, type GradeThresholds } from "../../evaluation/grade";
import { countPieces } from "../../evaluation/native-counts";
import { speak, type Language } from "../../language/language";
import { text, type Argument, type FormulaCell, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { spot, type Spot } from "../../report/spot";
import { AnswerKind, DEFAULT_POSITIVE, STANDARD_GRADES } from "../../survey/answers/answer-kind";
import { standardLabelOf } from "../../survey/answers/answer-scale";
import { entryTexts } from "./texts";

/** What answers are to be typed for. */
export interface Entry {
  /** The sheet's name where it is free. */
  name: string;
  round: string;
  units: readonly string[];
  /** Rows for each unit: employees. */
  persons: number;
  elements: readonly { name: string; questions: readonly string[] }[];
  thresholds?: GradeThresholds;
}

/** Rows of the sheet, from 0. */
export const ENTRY_ROWS = {
  round: 3,
  fidelity: 5,
  valid: 6,
  grade: 7,
  target: 8,
  criterion: 9,
  header: 11,
};
/** Unit and round. */
export const ENTRY_COLUMNS = 2;
const HEAD_FILL = "#EAEEF2";
const LOCKED_FILL = "#F6F8FA";
const MUTED = "#57606A";

/** The answers that can be picked, the highest grade first. */
export const ENTRY_ANSWERS: readonly string[] = [
  ...[...STANDARD_GRADES].reverse(),
  AnswerKind.DontKnow,
].map(standardLabelOf);

const at = (of: Spot): Argument => ({ kind: "spot", spot: of });
const cell = (row: number, column: number) => at(spot(row, column));

function formula(pieces: FormulaCell["pieces"], shown: FormulaCell["shown"] = null): FormulaCell {
  return { kind: "formula", pieces, shown };
}

/** A core element's five cells in a column: fidelity, valid answers, grade, target, criterion. */
function liveCells(
  answers: Spot,
  column: number,
  { high, middle }: GradeThresholds,
  language: Language,
): Map<number, PlanCell> {
  const texts = speak(entryTexts, language);
  const { fidelity, valid, grade, target, criterion } = ENTRY_ROWS;
  const count = (kinds?: typeof DEFAULT_POSITIVE): FormulaCell["pieces"] => {
    const [before, after] = countPieces(kinds);
    return [before, at(answers), after];
  };
  const word = (value: string): Argument => ({ kind: "text", text: value });
  const share = cell(fidelity, column);
  return new Map<number, PlanCell>([
    [
      fidelity,
      formula(
        [
          "IF(",
          cell(valid, column),
          '=0,"",',
          ...count(DEFAULT_POSITIVE),
          "/",
          cell(valid, column),
          ")",
        ],
        "",
      ),
    ],
    [valid, formula(count(), 0)],
    [
      grade,
      formula(
        [
          "IF(",
          share,
          '="","",IF(ROUND(',
          share,
          `,2)>=${high},`,
          word(texts.high),
          ",IF(ROUND(",
          share,
          `,2)>=${middle},`,
          word(texts.middle),
          ",",
          word(texts.low),
          ")))",
        ],
        "",
      ),
    ],
    [
      criterion,
      formula(
        [
          "IF(OR(",
          share,
          '="",',
          cell(target, column),
          '=""),"",IF(',
          share,
          ">=",
          cell(target, column),
          "-0.000000001,",
          word(texts.met),
          ",",
          word(texts.notMet),
          "))",
        ],
        "",
      ),
    ],
  ]);
}

/**
 * A sheet to type answers into: a row a person, a column a question, units and round there from the
 * start, lists to pick from, and above them each core element's live figures in Excel's own formulas.
 * Filled in, it is read as a survey.
 */
export function entryPlan(entry: Entry, language: Language): SheetPlan {
  const texts = speak(entryTexts, language);
  const { units, persons, elements, thresholds = DEFAULT_THRESHOLDS } = entry;
  const { header, round, fidelity, valid, grade, target, criterion } = ENTRY_ROWS;
  const items = elements.flatMap(({ name, questions }) =>
    questions.map((question) => (name === "" ? question : `${name}: ${question}`)),
  );
  const width = ENTRY_COLUMNS + items.length;
  const body = header + 1;
  const rows = units.length * persons;
  const cells: PlanCell[][] = Array.from({ length: body + rows }, () =>
    new Array<PlanCell>(width).fill(null),
  );
  const put = (row: number, column: number, value: PlanCell) => (cells[row][column] = value);
  put(0, 0, text(texts.title));
  put(1, 0, text(texts.how));
  put(2, 0, text(texts.locked));
  put(round, 0, text(texts.roundHere));
  put(round, 1, text(entry.round));
  put(fidelity, 0, text(texts.fidelity));
  put(valid, 0, text(texts.valid));
  put(grade, 0, text(texts.grade));
  put(target, 0, text(texts.target));
  put(criterion, 0, text(texts.criterion));
  [texts.unit, texts.roundHere, ...items].forEach((head, column) =>
    put(header, column, text(head)),
  );
  const first: { column: number; name: string; count: number }[] = [];
  let column = ENTRY_COLUMNS;
  for (const { name, questions } of elements) {
    const answers = spot(body, column, rows, questions.length);
    put(fidelity - 1, column, text(name));
    for (const [row, live] of liveCells(answers, column, thresholds, language)) {
      put(row, column, live);
    }
    first.push({ column, name, count: questions.length });
    column += questions.length;
  }
  units.forEach((unit, u) => {
    for (let person = 0; person < persons; person++) {
      const row = body + u * persons + person;
      put(row, 0, text(unit));
      put(row, 1, formula([cell(round, 1), '&""'], entry.round));
    }
  });
  const answers = spot(body, ENTRY_COLUMNS, rows, items.length);
  const targets = first.map((each) => spot(target, each.column));
  return {
    name: entry.name,
    cells,
    merges: [spot(1, 0, 1, Math.min(width, 8)), spot(2, 0, 1, Math.min(width, 8))],
    formats: [
      { at: spot(0, 0), bold: true },
      { at: spot(1, 0, 2, Math.min(width, 8)), wrap: true, verticalAlign: "Top", fontColor: MUTED },
      { at: spot(fidelity - 1, 0, criterion - fidelity + 2, width), fill: LOCKED_FILL },
      { at: spot(fidelity - 1, ENTRY_COLUMNS, 1, items.length), bold: true },
      { at: spot(fidelity, ENTRY_COLUMNS, 1, items.length), numberFormat: "0 %", align: "Left" },
      { at: spot(target, ENTRY_COLUMNS, 1, items.length), numberFormat: "0 %", align: "Left" },
      { at: spot(valid, ENTRY_COLUMNS, 1, items.length), align: "Left" },
      { at: spot(header, 0, 1, width), bold: true, fill: HEAD_FILL, wrap: true, head: "column" },
      { at: spot(body, 0, rows, ENTRY_COLUMNS), fill: LOCKED_FILL },
      ...targets.map((each) => ({ at: each, fill: "#FFFFFF" })),
    ],
    rules: [],
    accepted: [
      { at: spot(round, 1), title: texts.roundHere, prompt: texts.roundPrompt },
      ...targets.map((each) => ({ at: each, title: texts.target, prompt: texts.targetPrompt })),
      {
        at: answers,
        title: texts.answer,
        prompt: texts.answerPrompt,
        list: ENTRY_ANSWERS,
        only: texts.onlyList,
      },
    ],
    open: [spot(round, 1), ...targets, answers],
    columnWidths: [150, 90, ...items.map(() => 105)],
    rowHeights: [18, 32, 32],
    frozen: { rows: body, columns: ENTRY_COLUMNS },
  };
}
