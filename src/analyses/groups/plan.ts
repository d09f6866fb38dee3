import { speak, type Language, type Spoken } from "../../language/language";
import type { BarsChart } from "../../report/chart-plan";
import type { BarSeries } from "../../report/chart-series";
import { NO_CHANGE_KNOWN } from "../../evaluation/change";
import {
  changeCell,
  figureCell,
  intervalCells,
  isWithheld,
  shareCell,
  shareColumn,
  visible,
} from "../../report/figure-cells";
import {
  besideEachOther,
  rowPlot,
  rowPlotHeight,
  shareRange,
  type RowPlot,
} from "../../report/charts/row-plot";
import type { HelperBlock } from "../../report/helper-block";
import { Page, PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import type { ColumnLook } from "../../report/table-column";
import { text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { shownShare } from "../../report/shown-number";
import { spot, type Spot } from "../../report/spot";
import type { Tone } from "../../report/tones";
import { pCell, wholePercent } from "../../report/whole-numbers";
import type { PageOptions } from "../analysis";
import { builtNote, sourceNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { markCell, uncertaintyNotes, uncertaintyTexts } from "../uncertainty";
import { withholdingNotes } from "../withholding-notes";
import type { GroupComparison } from "./evaluate";
import { groupNotes } from "./notes";
import { groupTexts } from "./texts";

const NAME_WIDTH = 190;
const WIDTH = 92;
const BAR_HEIGHT = 18;
/** More groups in a row would cover each other. */
const MOST_WHISKERS = 3;
const MARKS = ["circle", "square", "diamond"] as const;
const TONES: readonly Tone[] = ["latest", "first", "fall", "national", "rise", "low"];

/** Where a core element's row stands, a column a group and then the difference. */
export function elementSpot(element: number, column: number): Spot {
  return spot(tableBodyRow(PAGE_HEAD_ROWS, false) + element, 1 + column);
}

function title({ elements }: GroupComparison, texts: Spoken<typeof groupTexts>): string {
  if (elements.every(({ difference }) => difference?.change == null)) return texts.plainTitle;
  const certain = elements.filter(({ difference }) => difference?.certain === true);
  return certain.length === 0
    ? texts.noneCertain
    : texts.someCertain(certain.map(({ element }) => element));
}

/** Bars beside each other, a group a colour. Their values stand in the table. */
function bars({ elements, groups }: GroupComparison, table: Spot, helper: HelperBlock) {
  const column = (i: number) => spot(table.row, i, table.rows);
  return {
    family: "bars",
    categories: { at: column(0), values: elements.map(({ element }) => element) },
    series: groups.map(({ name }, i): BarSeries => ({
      kind: "bar",
      name,
      tone: TONES[i % TONES.length],
      values: shareColumn(
        column(1 + i),
        elements.map(({ figures }) => figures[i]),
        helper,
      ),
      labels: { kind: "values", format: "0 %", place: "end" },
    })),
    lying: true,
    stacked: false,
    gap: 45,
    x: { min: 0, max: 1, step: 0.2, format: "0 %", shown: false, grid: false },
    y: { shown: true, grid: false, reversed: true },
    legend: "bottom",
    plotArea: { left: 0.32, top: 0.03, width: 0.6, height: 0.8 },
  } as const satisfies Partial<BarsChart>;
}

/** A mark a group beside each other, each with its interval: bars have none in every hand. */
function whiskers({ elements, groups }: GroupComparison): RowPlot {
  const seen = groups.map((_, i) => elements.map(({ figures }) => visible(figures[i])));
  const below = (i: number) => besideEachOther(i, groups.length);
  return {
    rows: elements.map(({ element }) => element),
    range: shareRange(seen.flat().flatMap((figure) => [figure?.low ?? null, figure?.high ?? null])),
    lines: seen.map((figures, i) => ({
      name: null,
      tone: "connector",
      from: figures.map((figure) => figure?.low ?? null),
      to: figures.map((figure) => figure?.high ?? null),
      below: below(i),
    })),
    marks: groups.map(({ name }, i) => ({
      name,
      tone: TONES[i],
      mark: MARKS[i],
      values: seen[i].map((figure) => figure?.share ?? null),
      below: below(i),
    })),
    notes: elements.map((_, row) =>
      seen.map((figures) => shownShare(figures[row]?.share ?? null)).join(" / "),
    ),
  };
}

function alternative({ elements, groups }: GroupComparison, language: Language): string {
  const texts = speak(groupTexts, language);
  return elements
    .map(({ element, figures }) => {
      const shares = figures.flatMap((figure, i) => {
        const share = visible(figure)?.share ?? null;
        return share === null ? [] : [texts.shareFor(wholePercent(share), groups[i].name)];
      });
      return shares.length === 0 ? texts.noFigures(element) : texts.toldSeveral(element, shares);
    })
    .join(" ");
}

export function groupsPlan(
  comparison: GroupComparison,
  { language, builtAt, leastPersons, uncertainty }: PageOptions,
): SheetPlan {
  const { groups, elements, round } = comparison;
  const [texts, words] = [speak(groupTexts, language), speak(pageTexts, language)];
  const sure = speak(uncertaintyTexts, language);
  const hasDifference = groups.length === 2;
  const hasWhiskers = uncertainty !== "none" && groups.length <= MOST_WHISKERS;
  const heads: { head: string; look: ColumnLook }[] = [
    { head: words.element, look: "text" },
    ...groups.map(({ name }) => ({ head: name, look: "share" }) as const),
    ...(hasDifference
      ? ([
          { head: texts.difference, look: "points" },
          ...(uncertainty === "marks" ? [{ head: sure.head, look: "word" } as const] : []),
          ...(uncertainty === "intervals"
            ? ([
                { head: words.low, look: "points" },
                { head: words.high, look: "points" },
              ] as const)
            : []),
          ...(uncertainty === "none" ? [] : [{ head: texts.p, look: "p" } as const]),
        ] as const)
      : []),
  ];
  const widest = Math.max(heads.length, 7);
  const page = new Page(
    texts.title,
    [NAME_WIDTH, ...new Array<number>(widest - 1).fill(WIDTH)],
    title(comparison, texts),
    texts.subtitle(
      round.name,
      groups.map(({ name, responses }) => texts.groupN(name, responses)).join(", "),
    ),
  );
  const table = page.table({
    columns: heads,
    rows: elements.map(({ element, figures, difference }): PlanCell[] => {
      const { change, low, high, adjustedP, certain } = difference ?? NO_CHANGE_KNOWN;
      const limits = uncertainty === "intervals" ? [low, high] : [];
      return [
        text(element),
        ...figures.map(shareCell),
        ...(hasDifference
          ? [
              changeCell(difference, change),
              ...(uncertainty === "marks" ? [markCell(difference, certain, language)] : []),
              ...limits.map((value) => changeCell(difference, value)),
              ...(uncertainty === "none"
                ? []
                : [
                    isWithheld(difference)
                      ? figureCell(difference, null)
                      : pCell(adjustedP, language),
                  ]),
            ]
          : []),
      ];
    }),
  });
  page.table({
    title: texts.sure,
    columns: [
      { head: words.element, look: "text" },
      { head: texts.group, look: "text" },
      { head: texts.share, look: "share" },
      ...(uncertainty === "intervals"
        ? ([
            { head: words.low, look: "share" },
            { head: words.high, look: "share" },
          ] as const)
        : []),
      { head: texts.persons, look: "count" },
      { head: texts.answers, look: "count" },
    ],
    rows: elements.flatMap(({ element, figures }) =>
      figures.map((figure, i): PlanCell[] => [
        text(element),
        text(groups[i].name),
        ...(uncertainty === "intervals" ? intervalCells(figure) : [shareCell(figure)]),
        figureCell(figure, figure.persons),
        figureCell(figure, figure.valid),
      ]),
    ),
  });
  if (elements.length > 0 && groups.length > 0) {
    page.chart(
      {
        id: "groups",
        finding: texts.chartFinding,
        subtitle: [texts.chartSubtitle(round.name), ...(hasWhiskers ? [sure.whiskers] : [])].join(
          " ",
        ),
        source: sourceNote([round], language),
        alternative: alternative(comparison, language),
      },
      hasWhiskers
        ? rowPlotHeight(elements.length)
        : 70 + BAR_HEIGHT * elements.length * (groups.length + 0.5),
      (frame, helper) =>
        hasWhiskers
          ? rowPlot(whiskers(comparison), frame, helper)
          : { ...frame, ...bars(comparison, table, helper) },
    );
  }
  page.remarks([
    ...withholdingNotes(page, { language, leastPersons }),
    ...groupNotes(comparison, language),
    words.leftOut,
    ...(hasDifference && uncertainty !== "none" ? [texts.certain] : []),
    ...uncertaintyNotes(uncertainty, language),
    texts.units,
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
