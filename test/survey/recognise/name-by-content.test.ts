import { readSheets } from "../../read-sheets";

const DATA = [
  ["s_1", "s_2", "amv_1", "amv_2"],
  [1, 2, 5, 4],
  [2, 1, 1, 2],
];
const ANSWERS = ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad", "I meget høj grad"];
const LABELS = [
  ["s_1", 1, "Vejen"],
  ["s_1", 2, "Odense"],
  ["s_2", 1, "Måling 1"],
  ["s_2", 2, "Måling 2"],
  ...["amv_1", "amv_2"].flatMap((name) => ANSWERS.map((label, i) => [name, i + 1, label])),
];

test("units and rounds in codes are known by their labels, whatever their variables are called", () => {
  const { rounds, sources, units } = readSheets({ dataset: DATA, labels: LABELS });
  expect(rounds.map(({ name, responses }) => [name, responses])).toEqual([
    ["Måling 1", 1],
    ["Måling 2", 1],
  ]);
  expect(units.shown).toEqual(["Vejen", "Odense"]);
  expect(sources[0].recognised.reasons).toMatchObject({ unit: "content", round: "content" });
});

test("a number of years beside statements in words is no answer, and is told to be left out", () => {
  const statements = Array.from({ length: 18 }, (_, i) => `Jeg gør som i udsagn ${i + 1}`);
  const { tally, findings } = readSheets({
    Ark1: [
      ["Jobcenter", "Hvor mange år har du været her?", ...statements],
      ["Vejen", 3, ...statements.map((_, i) => ANSWERS[i % 5])],
      ["Vejen", 4, ...statements.map((_, i) => ANSWERS[i % 4])],
    ],
  });
  expect(tally.elements.all).toHaveLength(3);
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
    ["elements-by-order", "C1"],
    ["column-left-out", "B1"],
  ]);
});
