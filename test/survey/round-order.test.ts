import { roundOrder } from "../../src/survey/round-order";

function ordered(...names: string[]): string[] {
  return roundOrder(names).map((index) => names[index]);
}

test("rounds stand by the number in their names, not by their letters", () => {
  expect(ordered("Måling 10", "Måling 2", "Måling 1")).toEqual([
    "Måling 1",
    "Måling 2",
    "Måling 10",
  ]);
});

test("the round's number counts before a date beside it", () => {
  expect(ordered("2. måling (marts 2021)", "1. måling (april 2022)")).toEqual([
    "1. måling (april 2022)",
    "2. måling (marts 2021)",
  ]);
});

test.each([
  [["2024-03-01", "2023-11-15", "2024-01-09"]],
  [["1.3.2024", "15.11.2023", "9.1.2024"]],
  [["marts 2024", "november 2023", "januar 2024"]],
  [["1. marts 2024", "15. november 2023", "9. januar 2024"]],
  [["Svar_March 1, 2024_08.15", "Svar_November 15, 2023_10.05", "Svar_January 9, 2024_09.30"]],
])("rounds named by dates stand by date: %p", (names) => {
  expect(ordered(...names)).toEqual([names[1], names[2], names[0]]);
});

test("rounds without number or date stand as they came", () => {
  expect(ordered("Efter", "Før")).toEqual(["Efter", "Før"]);
});

test("where one round has no number, none is ordered by number", () => {
  expect(ordered("Måling 2", "Baseline", "Måling 1")).toEqual(["Måling 2", "Baseline", "Måling 1"]);
});
