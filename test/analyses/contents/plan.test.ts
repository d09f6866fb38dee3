import { contentsPlan, type ContentsEntry } from "../../../src/analyses/contents/plan";
import { cellFormula } from "../../../src/report/cell-formula";
import { isLive } from "../../../src/report/plan-cell";
import { planFaults } from "../../report/plan-faults";
import { shownRows } from "../evaluated";

const ENTRIES: ContentsEntry[] = [
  {
    title: "Oversigt",
    sheet: "Bo's oversigt",
    finding: "=Tre enheder er høje",
    measured: "Måling 6 (196 besvarelser)",
    isBuilt: true,
  },
  { title: "Udvikling", sheet: null, finding: "", measured: "", isBuilt: false },
];
const plan = contentsPlan(ENTRIES, { language: "da", builtAt: new Date(2024, 4, 3, 14, 5) });

test("each part stands with what it shows, what it rests on and when it was built", () => {
  expect(planFaults(plan)).toEqual([]);
  expect(shownRows(plan).slice(2)).toEqual([
    ["Ark", "Hvad det viser", "Hvad det bygger på", "Bygget"],
    [
      "Oversigt",
      "=Tre enheder er høje",
      "Måling 6 (196 besvarelser)",
      expect.stringMatching(/^03\.05\.2024\D+14\.05$/),
    ],
    ["Udvikling", "Ikke bygget denne gang"],
  ]);
});

test("a part that has a sheet leads to it, whatever it is called", () => {
  const links = plan.cells.flat().filter(isLive);
  expect(links.map((cell) => cellFormula(cell, { row: 0, column: 0 }))).toEqual([
    `=HYPERLINK("#'Bo''s oversigt'!A1","Oversigt")`,
  ]);
});

test("a report of nothing yet has a page all the same", () => {
  const empty = contentsPlan([], { language: "en", builtAt: new Date(2024, 4, 3, 14, 5) });
  expect(planFaults(empty)).toEqual([]);
  expect(shownRows(empty, "en")[0]).toEqual(["Contents of the report"]);
});
