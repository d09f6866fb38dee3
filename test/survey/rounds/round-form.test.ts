import { readSheets } from "../../read-sheets";
import { roundForm } from "../../../src/survey/rounds/round-form";

test.each(["Måling 2", "måling  nr. 2", "2. måling", "Runde 2", "Round 2", "2", "02", "maaling 2"])(
  "“%s” is the second round",
  (name) => {
    expect(roundForm(name)).toBe("måling 2");
  },
);

test.each(["2024", "Måling 2 (ekstra)", "2024-03-01", "Efter", "Måling 2a"])(
  "“%s” keeps its own name",
  (name) => {
    expect(roundForm(name)).toBe(name.toLowerCase());
  },
);

test("a round that one sheet numbers and another names is one round, shown by its name", () => {
  const header = ["Enhed", "Måling", "Viden: Kender job"];
  const { rounds } = readSheets({
    A: [header, ["Vejen", 1, "I høj grad"], ["Vejen", 2, "I høj grad"]],
    B: [header, ["Vejle", "Måling 1", "I høj grad"], ["Vejle", "2. måling", "Slet ikke"]],
  });
  expect(rounds.map(({ name, responses }) => [name, responses])).toEqual([
    ["Måling 1", 2],
    ["2. måling", 2],
  ]);
});

test.each([
  ["sep 23", "September 2023", "2023-09", "09-2023", "september, 2023"],
  ["15-09-23", "15. september 2023", "2023-09-15", "15/9 2023"],
  ["Q4 2023", "4. kvartal 2023", "2023 Q4", "4. kvt. 2023"],
  ["2023/24", "2023-2024"],
  ["År 2022", "2022", "Måling 2022"],
])("%s and %s … are the same time", (...names) => {
  expect(new Set(names.map(roundForm)).size).toBe(1);
});
