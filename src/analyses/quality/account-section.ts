import { accountTexts } from "../../language/account-texts";
import { columnTexts } from "../../language/column-texts";
import { speak, type Language } from "../../language/language";
import { number, text, type PlanCell } from "../../report/plan-cell";
import { KEPT_OUT } from "../../survey/counting/kept-out";
import type { SourceReading, SurveyReading } from "../../survey/reading/survey-reader";
import { ABOUT, aboutCells, fewPersons, otherColumns, shownAnswers } from "../shown-account";

type OutsideKey = Extract<keyof typeof accountTexts, `outside-${string}`>;

/** The name of what stands outside a table. */
function outsideName(what: string, language: Language): string {
  const key = `outside-${what}`;
  return Object.hasOwn(accountTexts, key) ? accountTexts[key as OutsideKey][language] : what;
}

interface Line {
  account: string;
  cells: number;
  why: string;
}

/** The accounts of one sheet, those without cells left out. */
function linesOf(
  source: SourceReading,
  few: ReturnType<typeof fewPersons>,
  leastPersons: number,
  language: Language,
): Line[] {
  const texts = speak(accountTexts, language);
  const { account } = source;
  const line = (name: string, cells: number, why = ""): Line => ({ account: name, cells, why });
  const answers = shownAnswers(source, few);
  const about = aboutCells(source);
  const whyOf = new Map(
    account.columns.map(({ column, why }) => [column, columnTexts[why][language]]),
  );
  return [
    line(texts.header, account.header),
    ...ABOUT.map((role) => line(texts[role], about[role])),
    ...(typeof answers === "number"
      ? [line(texts.answers, answers, texts.few(leastPersons))]
      : Object.entries(answers).map(([kind, cells]) =>
          line(texts[kind as keyof typeof answers], cells),
        )),
    ...otherColumns(source, language).map(({ name, column, cells }) =>
      line(texts.other(name), cells, whyOf.get(column)),
    ),
    ...KEPT_OUT.map((why) => line(texts.keptOut(texts[`kept-${why}`]), account.keptOutRows[why])),
    ...Object.entries(account.outsideTable).map(([what, cells]) =>
      line(texts.outside(outsideName(what, language)), cells),
    ),
  ].filter(({ cells }) => cells > 0);
}

/** Where the cells of every source went, an account a row: their sum is all that it holds. */
export function accountSection(
  reading: SurveyReading,
  leastPersons: number,
  language: Language,
): { title: string; header: string[]; rows: PlanCell[][] } {
  const texts = speak(accountTexts, language);
  const few = fewPersons(reading, leastPersons);
  const row = (name: string, { account, cells, why }: Line): PlanCell[] => [
    text(name),
    text(account),
    number(cells),
    text(why),
  ];
  return {
    title: texts.title,
    header: [texts.source, texts.account, texts.cells, texts.why],
    rows: [
      ...reading.sources.flatMap((source) => [
        ...linesOf(source, few, leastPersons, language).map((line) => row(source.name, line)),
        row(source.name, { account: texts.sum, cells: source.account.cells, why: "" }),
      ]),
      ...reading.others.map(({ name, what, cells }) =>
        row(name, { account: texts.outside(outsideName(what, language)), cells, why: "" }),
      ),
    ],
  };
}
