import { buildSheet } from "../../src/excel/build-sheet";
import { markOf } from "../../src/excel/mark";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { spotAddress } from "../../src/report/spot";
import { readLabels } from "../excel/drawn-charts";
import { openWorkbook, type OpenedWorkbook } from "../excel/workbook";
import { analysisPlans, EXAMPLES } from "./all-plans";
import { axisOf, labelsOf, seriesOf } from "./file-charts";
import { fileLooks, fileMerges, fileRules, referred } from "./file-looks";
import { hostLooks, hostRules } from "./host-looks";
import { all, down, readParts, type Element } from "./read-parts";
import { readBack, writtenFile } from "./written";

/** What one plan is in a written file and in the sheet that is built in Excel. */

const SHEET = "xl/worksheets/sheet1.xml";
let workbook: OpenedWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook([{ name: "Ark1", rows: [["Enhed"]] }]);
});
afterEach(() => workbook.close());

async function build(plan: SheetPlan): Promise<string> {
  const outcome = await buildSheet(plan, markOf("Prøve"));
  if (outcome.kind !== "built") throw new Error(outcome.kind);
  return outcome.sheet;
}

const sizeOf = ({ cells }: SheetPlan) => ({ rows: cells.length, columns: cells[0].length });
const wholeOf = (plan: SheetPlan) => spotAddress({ row: 0, column: 0, ...sizeOf(plan) });

function chartsOf(parts: Map<string, Element>): Element[] {
  return [...parts].filter(([path]) => path.startsWith("xl/charts/")).map(([, chart]) => chart);
}

describe.each([...EXAMPLES, ...analysisPlans()].map((plan) => [plan.name, plan] as const))(
  "the sheet %s",
  (_, plan) => {
    test("holds the same in its cells", async () => {
      const sheet = await build(plan);
      const [{ rows }] = await readBack(writtenFile(plan));
      const { columns } = sizeOf(plan);
      const filled = plan.cells.map((__, r) =>
        Array.from({ length: columns }, (___, c) => rows.at(r)?.at(c) ?? ""),
      );
      expect(filled).toEqual(await workbook.cells(sheet, wholeOf(plan)));
    });

    test("looks the same, cell by cell, with the same rules and merged cells", async () => {
      const sheet = await build(plan);
      const parts = readParts(writtenFile(plan));
      const looks = fileLooks(parts, SHEET);
      const wanted = await hostLooks(workbook, sheet, sizeOf(plan));
      const covered = fileMerges(parts, SHEET);
      // A file has its colour scale as a rule, Excel's sheet the colours themselves.
      const scales = plan.rules.flatMap((rule) => (rule.kind === "scale" ? [rule.at] : []));
      const onScale = new Set(
        scales.flatMap((at) =>
          Array.from({ length: at.rows * at.columns }, (__, i) =>
            spotAddress({
              row: at.row + Math.floor(i / at.columns),
              column: at.column + (i % at.columns),
              rows: 1,
              columns: 1,
            }),
          ),
        ),
      );
      for (const [address, seen] of wanted) {
        const look = onScale.has(address) ? { ...seen, fill: "" } : seen;
        const plain = { numberFormat: "General", bold: false, italic: false, colour: "" };
        const none = { ...plain, fill: "", align: "General", wrap: false, below: "" };
        expect([address, looks.get(address) ?? none]).toEqual([address, look]);
      }
      const { merges, notes = [] } = plan;
      const merged = [...merges, ...notes.map(({ at }) => at)].map((at) => spotAddress(at));
      expect(covered.sort()).toEqual(merged.filter((at) => at.includes(":")).sort());
      const withColours = fileRules(parts, SHEET).filter((rule) => rule.includes("ISNUMBER"));
      expect(withColours.sort()).toEqual((await hostRules(workbook, sheet)).sort());
    });

    test("has the same charts: series, cells, axes and labels", async () => {
      const sheet = await build(plan);
      const charts = chartsOf(readParts(writtenFile(plan)));
      const drawn = workbook.host.charts(sheet);
      expect(charts).toHaveLength(drawn.length);
      for (const [i, chart] of charts.entries()) {
        const { series, values } = drawn[i];
        const own = seriesOf(chart);
        expect(own.map((each) => down(each, "c:tx", "c:v")?.text)).toEqual(
          series.map((each) => each.values.name),
        );
        for (const [s, each] of own.entries()) {
          for (const [tags, span] of [
            [["c:xVal", "c:cat"], series[s].x],
            [["c:yVal", "c:val"], series[s].y],
          ] as const) {
            const list = tags.flatMap((tag) => all(each, tag))[0];
            const { area } = referred(down(list.children[0], "c:f")?.text ?? "");
            expect({
              startRow: area.row,
              startColumn: area.column,
              endRow: area.row + area.rows - 1,
              endColumn: area.column + area.columns - 1,
            }).toMatchObject(span?.area ?? { startRow: "none" });
          }
        }
        expect(labelsOf(chart)).toEqual(await readLabels(workbook, sheet, drawn[i]));
        const lies = String(values.chartType).startsWith("Bar");
        const axes = values.axes as Record<string, Record<string, unknown>>;
        for (const [name, position] of [
          ["categoryAxis", lies ? "l" : "b"],
          ["valueAxis", lies ? "b" : "l"],
        ] as const) {
          const { grid, numberFormat, ...axis } = axisOf(chart, position);
          const { minimum, maximum, majorUnit, reversePlotOrder } = axes[name];
          expect(axis).toEqual({ minimum, maximum, majorUnit, reversePlotOrder });
          if (minimum !== undefined) expect(numberFormat).toBe(axes[name].numberFormat);
          expect(grid).toBe((axes[name].majorGridlines as { visible: boolean }).visible);
        }
      }
    });
  },
);
