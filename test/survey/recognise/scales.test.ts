import { evaluateOverview } from "../../../src/analyses/overview/evaluate";
import { readSheets } from "../../read-sheets";
import type { SheetMapping } from "../../../src/survey/mapping/sheet-mapping";
import { SurveyReader, type SurveyReading } from "../../../src/survey/reading/survey-reader";

/** Forty persons of one unit: the cells come in turn, so each stands equally often. */
function survey(cells: readonly unknown[]): unknown[][] {
  const rows = Array.from({ length: 40 }, (_, row) => [
    "Vejen",
    cells[row % cells.length],
    cells[(row + 1) % cells.length],
  ]);
  return [["Enhed", "Viden: a", "Viden: b"], ...rows];
}

function share(reading: SurveyReading): (number | null)[] {
  return evaluateOverview(reading).units[0].elements.map((element) => element.share);
}

function asked(reading: SurveyReading): string[] {
  return reading.sources.flatMap(({ recognised }) => recognised.open.map(({ code }) => code));
}

test.each<[name: string, cells: unknown[], share: number]>([
  ["agreement", ["Helt uenig", "Uenig", "Hverken enig eller uenig", "Enig", "Helt enig"], 0.4],
  ["four points", ["Meget utilfreds", "Utilfreds", "Tilfreds", "Meget tilfreds"], 0.5],
  ["levels", ["Lav", "Middel", "Høj", "Middel"], 0.25],
  ["yes and no", ["Nej", "Ja"], 0.5],
  ["ten points", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5],
  ["marks", [0, 1], 0.5],
])("a scale of its own (%s) is read, and what is positive is asked", (_, cells, expected) => {
  const reading = readSheets({ Ark1: survey(cells) });
  expect(share(reading)).toEqual([expected]);
  expect(asked(reading)).toEqual(["scale"]);
});

test("degrees and the codes 1 to 5 are no question, nobody at the top neither", () => {
  expect(asked(readSheets({ Ark1: survey(["I høj grad", "Slet ikke"]) }))).toEqual([]);
  const english = ["Not at all", "To some degree", "To a high degree", "To a very high degree"];
  expect(asked(readSheets({ Ark1: survey(english) }))).toEqual([]);
  expect(asked(readSheets({ Ark1: survey([1, 2, 3, 4]) }))).toEqual([]);
  expect(share(readSheets({ Ark1: survey([1, 2, 3, 4]) }))).toEqual([0.25]);
});

test("0 is blank among 1 to 5, and an answer where the codes run from 0 to 4", () => {
  expect(share(readSheets({ Ark1: survey([0, 1, 2, 3, 4, 5, 5, 1]) }))).toEqual([3 / 7]);
  const fromZero = readSheets({ Ark1: survey([0, 1, 2, 3, 4]) });
  expect(share(fromZero)).toEqual([0.4]);
  expect(asked(fromZero)).toEqual(["scale"]);
});

test("a list of codes on another sheet turns them", () => {
  const list = [
    ["Kode", "Svar"],
    [1, "I meget høj grad"],
    [2, "I høj grad"],
    [3, "I nogen grad"],
    [4, "I mindre grad"],
    [5, "Slet ikke"],
  ];
  const rows = survey([1, 2, 3, 4, 5, 5, 5, 5]);
  expect(share(readSheets({ Svar: rows, Koder: list }))).toEqual([0.25]);
  expect(
    share(
      readSheets({
        Svar: [
          [
            list
              .slice(1)
              .map(([code, word]) => `${code} = ${word}`)
              .join(", "),
          ],
          ...rows,
        ],
      }),
    ),
  ).toEqual([0.25]);
});

test("any label can be given a grade or none", () => {
  const scale: SheetMapping["scale"] = {
    grades: { rød: 1, gul: 2, grøn: 3, grå: null },
    positive: [3],
  };
  const reader = new SurveyReader();
  const head = survey(["Rød", "Gul", "Grøn", "Grå"]);
  const items = { "1": "Viden", "2": "Viden" };
  const surroundings = { sheet: "Ark1", file: null };
  const decided = { scale, headerRow: 0, unitColumn: 0, items };
  reader
    .openAll([{ name: "Ark1", surroundings, head, decided }])
    .forEach((sheet) => sheet?.addBlock(head));
  expect(share(reader.finish())).toEqual([1 / 3]);
});
