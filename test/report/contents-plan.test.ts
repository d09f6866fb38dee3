import { cellFormula } from "../../src/report/cell-formula";
import { contentsPlan, type ContentsEntry } from "../../src/report/contents-plan";
import { isLive } from "../../src/report/plan-cell";
import { shownRows } from "../analyses/evaluated";
import { planFaults } from "./plan-faults";

const ENTRIES: ContentsEntry[] = [
  {
    title: "Oversigt",
    sheet: "Bo's oversigt",
    finding: "=Tre enheder er høje",
    measured: "Måling 6 (196 besvarelser)",
    responses: 196,
    builtAt: new Date(2024, 4, 3, 14, 5),
  },
  { title: "Udvikling", sheet: null, finding: "", measured: "", responses: null, builtAt: null },
];
const frame = { language: "da", title: "Evaluering", subtitle: "Bygget i dag" } as const;
const { plan, body } = contentsPlan(ENTRIES, frame);

test("each part stands with what it shows, what it rests on, N and when it was built", () => {
  expect(planFaults(plan)).toEqual([]);
  expect(shownRows(plan)).toEqual([
    ["Evaluering"],
    ["Bygget i dag"],
    ["Ark", "Hvad det viser", "Hvad det bygger på", "N (besvarelser)", "Bygget"],
    [
      "Oversigt",
      "=Tre enheder er høje",
      "Måling 6 (196 besvarelser)",
      "196",
      expect.stringMatching(/^03\.05\.2024\D+14\.05$/),
    ],
    ["Udvikling", "Ikke bygget denne gang"],
  ]);
  expect(body).toMatchObject({ rows: 2 });
});

test("a part that has a sheet leads to it, whatever it is called", () => {
  const links = plan.cells.flat().filter(isLive);
  expect(links.map((cell) => cellFormula(cell, { row: 0, column: 0 }))).toEqual([
    `=HYPERLINK("#'Bo''s oversigt'!A1","Oversigt")`,
  ]);
});

test("a report of nothing yet has a page all the same", () => {
  const empty = contentsPlan([], { ...frame, language: "en" }).plan;
  expect(planFaults(empty)).toEqual([]);
  expect(empty.name).toBe("Contents");
});
