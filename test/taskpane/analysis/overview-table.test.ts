import { evaluateOverview } from "../../../src/analyses/overview/evaluate";
import { previewTable } from "../../../src/taskpane/analysis/overview-table";
import { readingOf } from "../rounds";

const YES = "I høj grad";
const NO = "I mindre grad";

describe("the preview", () => {
  // Assens: 1 of 4, then 4 of 5 (80 %). Vejen: 1 of 1, then 0 of 1. Both: 2 of 5, then 4 of 6.
  const reading = readingOf(
    ...[YES, NO, NO, NO].map((answer) => ["Assens", "Måling 1", answer, "Ved ikke"]),
    ["Vejen", "Måling 1", YES, NO],
    ...[YES, YES, YES, YES, NO].map((answer) => ["Assens", "Måling 2", answer, "Ved ikke"]),
    ["Vejen", "Måling 2", NO, NO],
  );
  const overview = evaluateOverview(reading);

  test("shows share, change in points and grade of each unit and core element", () => {
    const { elements, rows } = previewTable(overview, "pooled");
    expect(elements).toEqual(["Samtale", "Viden"]);
    expect(rows.map(({ unit }) => unit)).toEqual(["Assens", "Vejen"]);
    expect(rows[0]?.cells[0]).toMatchObject({ share: "80 %", change: "+55", grade: "high" });
    expect(rows[1]?.cells[0]).toMatchObject({ share: "0 %", change: "-100", grade: "low" });
    expect(rows[1]?.cells[1]).toMatchObject({ share: "0 %", change: "0", grade: "low" });
  });

  test("has no figures and no grade where nothing was answered", () => {
    const { rows } = previewTable(overview, "pooled");
    expect(rows[0]?.cells[1]).toMatchObject({ share: null, change: null, grade: null });
  });

  test("computes Samlet by the chosen rule", () => {
    expect(previewTable(overview, "pooled").total[0]).toMatchObject({
      share: "67 %",
      change: "+27",
      grade: "low",
    });
    // (80 % + 0 %) / 2, and (55 − 100) / 2 = −22.5, rounded away from zero.
    expect(previewTable(overview, "mean").total[0]).toMatchObject({
      share: "40 %",
      change: "-23",
      grade: "low",
    });
  });

  test("has no change where there is no first round", () => {
    const [latest] = reading.rounds.slice(-1);
    const { rows, total } = previewTable(
      evaluateOverview(reading, { first: null, latest }),
      "pooled",
    );
    for (const cell of [...total, ...rows.flatMap(({ cells }) => cells)])
      expect(cell.change).toBeNull();
  });

  test("grades by the whole per cent that it shows: 79.5 % shows as 80 % and is high", () => {
    const answers = Array.from({ length: 200 }, (_, i) => [
      "Vejen",
      "Måling 1",
      i < 159 ? YES : NO,
      null,
    ]);
    const { rows } = previewTable(evaluateOverview(readingOf(...answers)), "pooled");
    expect(rows[0]?.cells[0]).toMatchObject({ share: "80 %", grade: "high" });
  });
});
