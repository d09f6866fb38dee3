import { reportParts, withMoved, withPart } from "../../../src/taskpane/state/report-parts";
import { toyAnalysis } from "../toy-analysis";

const analyses = ["a", "b", "c"].map((id) => toyAnalysis(id));
const WHOLE = { order: [], leftOut: [] };
const shown = (choice: Parameters<typeof reportParts>[1]) =>
  reportParts(analyses, choice).map(({ analysis, chosen }) => (chosen ? "+" : "-") + analysis.id);

describe("the report's parts", () => {
  test("are all analyses in their own order until the user says otherwise", () => {
    expect(shown(WHOLE)).toEqual(["+a", "+b", "+c"]);
  });

  test("are taken in and left out one by one, and keep their places", () => {
    const without = withPart(WHOLE, "b", false);
    expect(shown(without)).toEqual(["+a", "-b", "+c"]);
    expect(shown(withPart(withPart(without, "b", false), "b", true))).toEqual(["+a", "+b", "+c"]);
  });

  test("are moved up and down, and no further than the ends", () => {
    const moved = withMoved(analyses, WHOLE, "c", -1);
    expect(shown(moved)).toEqual(["+a", "+c", "+b"]);
    expect(shown(withMoved(analyses, moved, "a", 1))).toEqual(["+c", "+a", "+b"]);
    expect(withMoved(analyses, moved, "a", -1)).toBe(moved);
    expect(withMoved(analyses, moved, "b", 1)).toBe(moved);
  });

  test("take up an analysis that came later after its neighbour, and forget one that is gone", () => {
    expect(shown({ order: ["c", "gone", "a"], leftOut: ["gone"] })).toEqual(["+c", "+a", "+b"]);
    expect(shown({ order: ["c", "b"], leftOut: [] })).toEqual(["+a", "+c", "+b"]);
  });
});
