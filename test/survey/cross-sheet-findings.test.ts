import { crossSheetFindings, type ComparedSheet } from "../../src/survey/cross-sheet-findings";
import type { RoundReading } from "../../src/survey/round-reading";
import type { SurveyReading } from "../../src/survey/survey-reader";
import { readSheets } from "../read-sheets";

const HEADER = ["Enhed", "Måling", "Viden: a"];

test("a round in two sheets is told once, with a unit that both have", () => {
  const sheet = (unit: string) => [HEADER, [unit, "Måling 1", "I høj grad"]];
  const { findings } = readSheets({ A: sheet("Vejen"), B: sheet("Vejle"), C: sheet("Vejen") });
  expect(findings).toMatchObject([
    { code: "round-overlap", values: { sources: "A, C", unit: "Vejen" } },
  ]);
});

/** Sheets of a round and a unit each; how often anything of them is looked at. */
function sheetsOf(count: number): { sheets: ComparedSheet[]; looks: () => number } {
  let looks = 0;
  const sheets = Array.from({ length: count }, (_, i) => {
    const sheet = {
      source: `Ark${i}`,
      parts: new Map([[i, {}]]),
      strata: new Set([{ unit: i, round: i }]),
      layout: { items: [{ column: 1, element: "Viden", question: `Spørgsmål ${i % 7}` }] },
    };
    return new Proxy(sheet, {
      get: (of, key) => {
        looks++;
        return of[key as keyof typeof sheet];
      },
    }) as unknown as ComparedSheet;
  });
  return { sheets, looks: () => looks };
}

test("each sheet is looked at as often among twenty thousand as among twenty", () => {
  const looksPerSheet = (count: number) => {
    const { sheets, looks } = sheetsOf(count);
    const rounds = sheets.map((_, index): RoundReading => ({
      name: `Måling ${index}`,
      index,
      responses: 1,
      units: 1,
      sources: [],
    }));
    crossSheetFindings({} as SurveyReading["tally"], rounds, sheets);
    return looks() / count;
  };
  expect(looksPerSheet(20_000)).toBe(looksPerSheet(20));
});
