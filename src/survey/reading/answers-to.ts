import { AnswerKind } from "../answers/answer-kind";
import { columnLetters } from "../ground/cell-address";
import { answerTexts } from "../../language/answer-texts";
import { answerOf } from "./answer-of";
import type { Answer, Finding } from "../mapping/finding";
import { normalForm } from "../ground/normal-form";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import { ownKey, type SheetMapping } from "../mapping/sheet-mapping";

/** The sheet that a finding is about. */
export interface AskedSheet {
  name: string;
  /** See `SurveyMapping`. */
  shape: string;
  recognised: RecognisedSheet;
  /** The first used row and column, from 0. */
  firstRow: number;
  firstColumn: number;
}

const FIVE_IS_HIGHEST: Readonly<Record<string, AnswerKind>> = {
  "0": AnswerKind.Blank,
  "1": AnswerKind.NotAtAll,
  "2": AnswerKind.LittleExtent,
  "3": AnswerKind.SomeExtent,
  "4": AnswerKind.GreatExtent,
  "5": AnswerKind.VeryGreatExtent,
};
const ONE_IS_HIGHEST: Readonly<Record<string, AnswerKind>> = {
  ...FIVE_IS_HIGHEST,
  "1": AnswerKind.VeryGreatExtent,
  "2": AnswerKind.GreatExtent,
  "4": AnswerKind.LittleExtent,
  "5": AnswerKind.NotAtAll,
};

/** Codes beside 1 to 5 that the sheet's scale knows: they mean what they meant. */
function otherCodes({ layout }: RecognisedSheet): Record<string, AnswerKind> {
  const [scale] = layout.scales;
  const known = [-1, -99].map((code) => [String(code), scale.kindOf(code)] as const);
  return Object.fromEntries(known.filter(([, kind]) => kind !== AnswerKind.Unknown));
}

function itemsAs(
  { layout }: RecognisedSheet,
  elementOf: (element: string) => string,
): SheetMapping["items"] {
  return Object.fromEntries(
    layout.items.map(({ column, element }) => [String(column), elementOf(element)]),
  );
}

/** What a column is called to the user: its heading, else its letter. */
function headerOf({ recognised, firstColumn }: AskedSheet, column: number): string {
  const header = recognised.headers.at(column) ?? "";
  return header === "" ? columnLetters(firstColumn + column) : header;
}

/** By what a question is known again that was answered by leaving all as it is. */
export function settledId({ code, values }: Finding): string {
  const { text, header } = values as { text?: unknown; header?: unknown };
  return `${code}|${JSON.stringify(text ?? header ?? null)}`;
}

/** What can be answered to a question about a sheet, first what was assumed; [] for no question. */
export function answersTo(found: Finding, sheet: AskedSheet): Answer[] {
  const { recognised, shape, name, firstRow } = sheet;
  const ofShape = (mapping: SheetMapping) => ({ sheets: { [shape]: mapping } });
  const ofSheet = (mapping: SheetMapping) => ({ sheets: { [ownKey(name)]: mapping } });
  switch (found.code) {
    case "unknown-answer": {
      const { text } = (found as Finding<"unknown-answer">).values;
      if (text === null) return [];
      const as = (kind: AnswerKind) => ({ answers: { [normalForm(text)]: kind } });
      return [
        answerOf("codeIsNoAnswer", [text], { settled: [settledId(found)] }),
        answerOf("codeIsDontKnow", [text], as(AnswerKind.DontKnow)),
      ];
    }
    case "rows-marked": {
      const { header, isOut } = (found as Finding<"rows-marked">).values;
      const column = recognised.marked.find(
        (own) => headerOf(sheet, own.column) === header,
      )?.column;
      const none = answerOf("marksCount", [], ofShape({ completedColumn: null }));
      const settled = { settled: [settledId(found)] };
      if (isOut) return [answerOf("marksOut", [header], settled), none];
      if (column === undefined || recognised.layout.completed !== null) return [];
      const out = answerOf("marksOut", [header], ofShape({ completedColumn: column }));
      return [answerOf("marksCount", [], settled), out];
    }
    case "codes-assumed": {
      const others = otherCodes(recognised);
      const { highest } = (found as Finding<"codes-assumed">).values;
      const four = [1, 2, 3, 4].map((code) => [String(code), code] as const);
      const ofFour = { grades: Object.fromEntries(four), positive: [3, 4] };
      const isFour = highest === 4;
      return [
        answerOf("fiveIsHighest", [], ofShape({ codes: { ...others, ...FIVE_IS_HIGHEST } })),
        ...(isFour ? [answerOf("fourIsHighest", [], ofShape({ scale: ofFour }))] : []),
        answerOf("oneIsHighest", [], ofShape({ codes: { ...others, ...ONE_IS_HIGHEST } })),
      ];
    }
    case "two-headers": {
      const { used, other } = (found as Finding<"two-headers">).values;
      return [used, other].map((row) =>
        answerOf("headerRow", [row], ofSheet({ headerRow: row - 1 - firstRow })),
      );
    }
    case "elements-unknown":
    case "elements-guessed": {
      const elements = [...new Set(recognised.layout.items.map(({ element }) => element))];
      const asRead = ofShape({ items: itemsAs(recognised, (element) => element) });
      const one = answerTexts.elementOfAll.da;
      return [
        answerOf("elementsAsRead", [elements.join(", ")], asRead),
        ...(elements.length < 2
          ? []
          : [answerOf("oneElement", [one], ofShape({ items: itemsAs(recognised, () => one) }))]),
        answerOf("noSurvey", [], ofSheet({ ignored: true })),
      ];
    }
    default:
      return [];
  }
}

/** Whether the codes of one round, in sheets of its own, run the other way. */
export function turnedAnswers(round: string, sources: readonly string[], id: string): Answer[] {
  const sheets = Object.fromEntries(
    sources.map((source) => [ownKey(source), { codes: ONE_IS_HIGHEST }]),
  );
  return [
    answerOf("codesAsOthers", [round], { settled: [id] }),
    answerOf("codesTurnedIn", [round], { sheets }),
  ];
}

/** Whether two spellings are one unit; apart until the user says so. */
export function unitAnswers(found: string, unit: string): Answer[] {
  const form = normalForm(found);
  return [
    answerOf("unitsApart", [found, unit], { units: { [form]: found } }),
    answerOf("unitsSame", [found, unit], { units: { [form]: unit } }),
  ];
}

/** The order of rounds as it was assumed, as they were met, and the other way round. */
export function orderAnswers(assumed: readonly string[], met: readonly string[]): Answer[] {
  const orders = new Map(
    [assumed, met, [...assumed].reverse()].map((order) => [order.join("\u0001"), order]),
  );
  return [...orders.values()].map((order) =>
    answerOf("roundsSo", [order.join(", ")], { roundOrder: order }),
  );
}
