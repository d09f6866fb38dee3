import { speak, type Language, type Spoken } from "../../language/language";
import type { BarsChart } from "../../report/chart-plan";
import type { BarSeries } from "../../report/chart-series";
import { Page, PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { number, text, type FormulaCell, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { shownNumber } from "../../report/shown-cell";
import { spot, type Spot } from "../../report/spot";
import type { PlanOptions, Sentence } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import type { CostOfCentre, Costs } from "./evaluate";
import { costTexts } from "./texts";

const WIDTHS = [190, 90, 96, 100, 100, 100, 120];
const [EFFECT, VALUE, COST, BENEFIT, NET] = [1, 2, 3, 4, 5];
const MONEY = "#,##0";
const HOURS = "0.0";
const BAR_HEIGHT = 18;

type Texts = Spoken<typeof costTexts>;

function known({ rows }: Costs): CostOfCentre[] {
  return rows.filter(({ net }) => net !== null);
}

function title(costs: Costs, texts: Texts): string {
  const told = known(costs);
  if (told.length === 0) return texts.plainTitle;
  return texts.pageTitle(told.filter(({ net }) => (net ?? -1) >= 0).length, told.length);
}

function cell(row: number, column: number): Spot {
  return spot(tableBodyRow(PAGE_HEAD_ROWS, false) + row, column);
}

/** What each row comes to, in words. */
export function costSentences(costs: Costs, language: Language): Sentence[] {
  const texts = speak(costTexts, language);
  const shown = (value: number, format: string) => shownNumber(value, format, language);
  const told = costs.rows.flatMap(({ centre, benefit, cost, net, breakEven }, row): Sentence[] => {
    if (benefit === null || cost === null || net === null) return [];
    const words = {
      centre,
      benefit: shown(benefit, MONEY),
      cost: shown(cost, MONEY),
      net: shown(Math.abs(net), MONEY),
      covers: net >= 0,
      breakEven: breakEven === null ? null : shown(breakEven, HOURS),
    };
    return [{ text: texts.told(words), refs: [cell(row, NET)] }];
  });
  return told.length === 0 ? [] : [{ text: `${title(costs, texts)}.`, refs: [] }, ...told];
}

/** A formula of two cells of its row; empty where it comes to nothing. */
function formula(
  row: number,
  [first, sign, second]: readonly [number, "*" | "-" | "/", number],
  shown: number | null,
  format: string,
): FormulaCell | null {
  if (shown === null) return null;
  const at = (column: number) => ({ kind: "spot", spot: cell(row, column) }) as const;
  return { kind: "formula", pieces: [at(first), sign, at(second)], shown, format };
}

function rowCells(own: CostOfCentre, row: number, texts: Texts): PlanCell[] {
  const { centre, effect, valuePerUnit, cost, benefit, net, breakEven } = own;
  return [
    text(centre ?? texts.all),
    number(effect, HOURS),
    number(valuePerUnit, MONEY),
    number(cost, MONEY),
    formula(row, [EFFECT, "*", VALUE], benefit, MONEY),
    formula(row, [BENEFIT, "-", COST], net, MONEY),
    formula(row, [COST, "/", VALUE], breakEven, HOURS),
  ];
}

/** Benefit and cost of each row as bars beside each other. Their values stand in the table. */
function bars({ rows }: Costs, table: Spot, texts: Texts) {
  const column = (at: number) => spot(table.row, at, table.rows);
  const values = { benefit: rows.map((row) => row.benefit), cost: rows.map((row) => row.cost) };
  const most = Math.max(
    1,
    ...Object.values(values)
      .flat()
      .map((value) => value ?? 0),
  );
  const least = Math.min(
    0,
    ...Object.values(values)
      .flat()
      .map((value) => value ?? 0),
  );
  const bar = (of: "benefit" | "cost", tone: BarSeries["tone"], at: number): BarSeries => ({
    kind: "bar",
    name: texts[of],
    tone,
    values: { at: column(at), values: values[of] },
    labels: { kind: "values", format: MONEY, place: "end" },
  });
  return {
    family: "bars",
    categories: { at: column(0), values: rows.map(({ centre }) => centre ?? texts.all) },
    series: [bar("benefit", "latest", BENEFIT), bar("cost", "fall", COST)],
    lying: true,
    stacked: false,
    gap: 45,
    x: {
      min: least * 1.2,
      max: most * 1.2,
      step: most / 4,
      format: MONEY,
      shown: false,
      grid: false,
    },
    y: { shown: true, grid: false, reversed: true },
    legend: "bottom",
    plotArea: { left: 0.24, top: 0.03, width: 0.68, height: 0.8 },
  } as const satisfies Partial<BarsChart>;
}

export function costsPlan(costs: Costs, { language, builtAt }: PlanOptions): SheetPlan {
  const { rows, sources } = costs;
  const [texts, words] = [speak(costTexts, language), speak(pageTexts, language)];
  const page = new Page(texts.title, WIDTHS, title(costs, texts), texts.subtitle);
  const table = page.table({
    columns: [
      { head: texts.centre, look: "text" },
      { head: texts.effect, look: "count" },
      { head: texts.valuePerUnit, look: "count" },
      { head: texts.cost, look: "count" },
      { head: texts.benefit, look: "count" },
      { head: texts.net, look: "count" },
      { head: texts.breakEven, look: "count" },
    ],
    rows: rows.map((own, row) => rowCells(own, row, texts)),
    totals: rows.length > 1 && rows.at(-1)?.centre === null ? 1 : 0,
  });
  const told = costSentences(costs, language).map((sentence) => sentence.text);
  if (known(costs).length > 0) {
    page.chart(
      {
        id: "costs",
        finding: texts.chartFinding,
        subtitle: texts.chartSubtitle,
        source: words.source(sources.join(", ")),
        alternative: told.slice(1).join(" "),
      },
      70 + BAR_HEIGHT * rows.length * 2.5,
      (frame) => ({ ...frame, ...bars(costs, table, texts) }),
    );
  }
  const missing = rows.filter(({ net }) => net === null).map(({ centre }) => centre ?? texts.all);
  page.remarks([
    texts.rule,
    texts.reservation,
    ...(missing.length > 0 ? [texts.missing(missing.join(", "))] : []),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
