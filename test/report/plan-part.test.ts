import {
  notDrawn,
  partsOf,
  PLAN_PARTS,
  type Hand,
  type PlanPart,
} from "../../src/report/plan-part";
import { notDrawnSentence } from "../../src/report/plan-part-texts";
import { number, text } from "../../src/report/plan-cell";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { spot } from "../../src/report/spot";
import { caterpillar } from "../gallery/units";
import { planWith } from "./plan";

const nothing = Object.fromEntries(PLAN_PARTS.map((part) => [part, "not-drawn"])) as Hand;

test("a plan has the parts that are in it, and no other", () => {
  expect(partsOf(planWith({}))).toEqual([]);
  const zero = {
    kind: "zero",
    at: spot(0, 0, 1, 3),
    when: { kind: "shows-zero", decimals: 2 },
    format: "0 %",
  } as const;
  const still = planWith({ cells: [[text("A"), number(1), null]], rules: [zero] });
  expect(partsOf(still)).toEqual(["texts", "numbers", "zero-rules"]);
  const live = planWith({ cells: [[{ kind: "formula", pieces: ["1"] }]], rules: [zero] });
  expect(partsOf(live)).toEqual([
    "live-cells",
    "live-cells-without-value",
    "zero-rules",
    "zero-rules-on-live-cells",
  ]);
});

test("a hand leaves out what it does not draw, and only what the plan has", () => {
  const plan = planWith({ cells: [[text("A")]], gridlines: false });
  expect(notDrawn(plan, nothing)).toEqual(["texts", "gridlines"]);
  expect(notDrawn(plan, { ...nothing, texts: "drawn", gridlines: "meaningless" })).toEqual([]);
});

test("what a hand leaves to the plan's cells is told only where they do not say it", () => {
  const { charts = [] } = caterpillar;
  const said = charts[0].finding;
  const drawn = { texts: "drawn", notes: "drawn", charts: "drawn" } as const;
  const hand: Hand = { ...nothing, ...drawn, "chart-alternatives": "in-cells" };
  const told = (parts: Partial<SheetPlan>) => notDrawn(planWith({ ...parts, charts }), hand);
  expect(told({ cells: [[text("Andet")]] })).toEqual(["chart-alternatives"]);
  expect(told({ cells: [[text(said)]] })).toEqual([]);
  expect(told({ notes: [{ at: spot(0, 0), text: said }] })).toEqual([]);
});

test("what is left out is said in one sentence, every part by a name", () => {
  const parts: PlanPart[] = ["charts", "page"];
  expect(notDrawnSentence(parts, "da")).toBe("Vises ikke her: diagrammer, sideopsætning.");
  expect(notDrawnSentence(parts, "en")).toBe("Not shown here: charts, page set-up.");
  expect(notDrawnSentence([], "da")).toBeNull();
});
