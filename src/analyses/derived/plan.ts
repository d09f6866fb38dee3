import { speak, type Language, type Spoken } from "../../language/language";
import { intervalCells, shareCell, visible } from "../../report/figure-cells";
import { Page } from "../../report/page";
import { number, text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { spot } from "../../report/spot";
import type { PageColumn } from "../../report/table-column";
import { pCell, pointsCell } from "../../report/whole-numbers";
import type { PageOptions } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { markCell, uncertaintyNotes, uncertaintyTexts, type Uncertainty } from "../uncertainty";
import { withholdingNotes } from "../withholding-notes";
import { printed } from "../printed-page";
import { addDerivedChart } from "./chart";
import {
  endsOf,
  shownElements,
  shownSplit,
  type Derived,
  type DerivedQuestion,
  type DerivedSplit,
} from "./evaluate";
import { derivedTitle, elementSpots } from "./shown";
import { derivedTexts } from "./texts";

const NAME_WIDTH = 300;
const WIDTH = 92;
const FEWEST_COLUMNS = 5;

type Texts = Spoken<typeof derivedTexts>;

function isTested({ values, areTicks }: DerivedSplit): boolean {
  return values.length === 2 && !areTicks;
}

function columns(split: DerivedSplit, uncertainty: Uncertainty, language: Language): PageColumn[] {
  const [texts, words] = [speak(derivedTexts, language), speak(pageTexts, language)];
  return [
    { head: texts.question, look: "text" },
    ...split.values.map(({ name }): PageColumn => ({ head: name, look: "share" })),
    ...(isTested(split)
      ? ([
          { head: texts.difference, look: "points" },
          ...(uncertainty === "marks"
            ? [{ head: uncertaintyTexts.head[language], look: "word" } as const]
            : []),
          ...(uncertainty === "intervals"
            ? ([
                { head: words.low, look: "points" },
                { head: words.high, look: "points" },
              ] as const)
            : []),
          { head: texts.p, look: "p" },
        ] as const)
      : ([{ head: texts.gap, look: "points" }] as const)),
  ];
}

function row(
  question: DerivedQuestion,
  split: DerivedSplit,
  uncertainty: Uncertainty,
  language: Language,
): PlanCell[] {
  const seen = visible(question.difference);
  return [
    text(question.question),
    ...question.figures.map(shareCell),
    ...(isTested(split)
      ? [
          pointsCell(seen?.change ?? null),
          ...(uncertainty === "marks"
            ? [markCell(question.difference, seen?.certain, language)]
            : []),
          ...(uncertainty === "intervals"
            ? [seen?.low, seen?.high].map((value) => pointsCell(value ?? null))
            : []),
          pCell(seen?.adjustedP ?? null, language),
        ]
      : [pointsCell(endsOf(question)?.gap ?? null)]),
  ];
}

function whoCells({ values }: DerivedSplit, leastPersons: number, texts: Texts): PlanCell[][] {
  return values.map(({ name, responses }) => [
    text(name),
    responses < leastPersons ? text(texts.fewer(leastPersons)) : number(responses),
  ]);
}

export function derivedPlan(
  derived: Derived,
  { language, builtAt, uncertainty }: PageOptions,
): SheetPlan {
  const { round, leastPersons } = derived;
  const [texts, words] = [speak(derivedTexts, language), speak(pageTexts, language)];
  const split = shownSplit(derived);
  const count = split === null ? 0 : columns(split, uncertainty, language).length;
  const limits = uncertainty === "intervals" ? 1 + 2 * (split?.values.length ?? 0) : 0;
  const page = new Page(
    texts.title,
    [NAME_WIDTH, ...new Array<number>(Math.max(FEWEST_COLUMNS, count, limits) - 1).fill(WIDTH)],
    split === null ? texts.plainTitle(derived.by) : derivedTitle(derived, split, language),
    texts.subtitle(round.name, round.responses),
  );
  const isMarked = uncertainty === "intervals" || (split !== null && isTested(split));
  const elements = split === null ? [] : shownElements(derived, split);
  if (split !== null) {
    page.table({
      columns: columns(split, uncertainty, language),
      rows: elements.flatMap(({ element, questions }) => [
        [text(element), ...new Array<PlanCell>(count - 1).fill(null)],
        ...questions.map((question) => row(question, split, uncertainty, language)),
      ]),
    });
    for (const at of elementSpots(derived, split)) {
      page.format({ at: spot(at.row, 0, 1, count), bold: true });
    }
    page.table({
      title: texts.who,
      columns: [
        { head: split.by, look: "text" },
        { head: texts.responses, look: "count" },
      ],
      rows: whoCells(split, leastPersons, texts),
    });
    if (uncertainty === "intervals") {
      page.table({
        title: uncertaintyTexts.sure[language],
        columns: [
          { head: texts.question, look: "text" },
          ...split.values.flatMap(({ name }): PageColumn[] =>
            [words.low, words.high].map((head) => ({ group: name, head, look: "share" })),
          ),
        ],
        rows: elements.flatMap(({ questions }) =>
          questions.map(({ question, figures }) => [
            text(question),
            ...figures.flatMap((figure) => intervalCells(figure).slice(1)),
          ]),
        ),
      });
    }
    elements.forEach((each, i) => {
      addDerivedChart(page, each, i, derived, split, { language, uncertainty });
    });
  }
  page.remarks([
    ...withholdingNotes(page, { language, leastPersons }),
    ...(split === null ? [] : [isTested(split) ? texts.tested : texts.untested]),
    ...(split?.areTicks === true ? [texts.severalTicks] : []),
    ...(isMarked ? uncertaintyNotes(uncertainty, language) : []),
    texts.onePerson,
    words.leftOut,
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
