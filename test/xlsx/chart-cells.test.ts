import type { WorkbookSheet } from "../../src/files/xlsx/read-xlsx";
import { analysisPlans, EXAMPLES } from "./all-plans";
import { cached, referred } from "./file-looks";
import { all, down, readParts } from "./read-parts";
import { readBack, writtenFile } from "./written";

/** What cells of a sheet hold, as a chart keeps it. */
function held(sheets: WorkbookSheet[], reference: string): (string | null)[] {
  const { sheet, area } = referred(reference);
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const value = rows.at(area.row + r)?.at(area.column + c) ?? null;
      return value === null ? null : String(value);
    }),
  ).flat();
}

const plans = [...EXAMPLES, ...analysisPlans()];

test.each(plans.map((plan) => [plan.name, plan] as const))(
  "what the charts of %s show is what their cells hold",
  async (_, plan) => {
    const bytes = writtenFile(plan);
    const [sheets, parts] = [await readBack(bytes), readParts(bytes)];
    const charts = [...parts].filter(([path]) => path.startsWith("xl/charts/"));
    const singles = (plan.charts ?? []).flatMap((chart) =>
      chart.family === "panel" ? chart.charts : [chart],
    );
    expect(charts).toHaveLength(singles.length);
    for (const [, chart] of charts) {
      const lists = ["c:xVal", "c:yVal", "c:cat", "c:val"].flatMap((tag) => all(chart, tag));
      expect(lists.length).toBeGreaterThan(0);
      for (const list of lists) {
        const reference = down(list.children[0], "c:f")?.text ?? "";
        expect([reference, cached(list)]).toEqual([reference, held(sheets, reference)]);
      }
    }
  },
);

test("a mark that has no value has no place either: Excel takes an empty x for 0", () => {
  for (const { charts = [] } of plans) {
    for (const chart of charts.flatMap((each) =>
      each.family === "panel" ? each.charts : [each],
    )) {
      if (chart.family === "bars") continue;
      for (const { x, y } of chart.series) {
        const lost = x.values.filter((value, i) => value === null && y.values[i] !== null);
        expect([chart.id, lost]).toEqual([chart.id, []]);
      }
    }
  }
});

test("charts are told in words to those who do not see them", () => {
  for (const plan of plans) {
    const parts = readParts(writtenFile(plan));
    const told = all(parts.get("xl/drawings/drawing1.xml"), "xdr:cNvPr").map(
      ({ attributes }) => attributes.descr,
    );
    const wanted = (plan.charts ?? []).flatMap((chart) =>
      chart.family === "panel"
        ? chart.charts.map((each, i) => (i === 0 ? chart.alternative : each.alternative))
        : [chart.alternative],
    );
    expect(told).toHaveLength(wanted.length);
    wanted.forEach((words, i) => expect(told[i]).toContain(words));
  }
});
