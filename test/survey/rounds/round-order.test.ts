import { orderRounds, roundOrder } from "../../../src/survey/rounds/round-order";

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

const IN_ORDER: readonly (readonly string[])[] = [
  ["Måling 1", "Måling 2", "Måling 10"],
  ["1. måling", "2. måling", "3. måling"],
  ["Første måling", "Anden måling", "Tredje måling"],
  ["Målenr 1", "Målenr 2"],
  ["Bølge 1", "Bølge 2", "Bølge 3"],
  ["Wave I", "Wave II", "Wave III", "Wave IV"],
  ["T0", "T1", "T2"],
  ["0", "1", "2"],
  ["Før", "Efter"],
  ["Før indsatsen", "Efter indsatsen"],
  ["Førmåling", "Eftermåling"],
  ["Start", "Slut"],
  ["Baseline", "Slutmåling"],
  ["Baseline", "Opfølgning"],
  ["Baseline", "Midtvejs", "Slutmåling"],
  ["Baseline", "Opfølgning 1", "Opfølgning 2"],
  ["Pre", "Post"],
  ["Nulmåling", "Midtvejsmåling", "Slutmåling"],
  ["Baseline", "Måling 1", "Måling 2"],
  ["Startmåling", "Måling 2", "Måling 3", "Slutmåling"],
  ["Forår 2023", "Efterår 2023", "Forår 2024"],
  ["Spring 2023", "Autumn 2023"],
  ["1. halvår 2023", "2. halvår 2023", "1. halvår 2024"],
  ["Q4 2023", "Q1 2024"],
  ["2023 Q4", "2024 Q1"],
  ["3. kvt. 2023", "4. kvartal 2023", "1. kvt. 2024"],
  ["uge 48 2023", "uge 2 2024"],
  ["Uge 48, 2023", "Uge 10, 2024"],
  ["november 2023", "januar 2024", "marts 2024"],
  ["sep 23", "okt 23", "jan 24"],
  ["sep-23", "jan-24"],
  ["15-09-23", "03-01-24"],
  ["15.9.2023", "3.1.2024"],
  ["2023-09-15", "2024-01-03"],
  ["15. september 2023", "3. januar 2024"],
  ["2022/23", "2023/24"],
  ["Skoleåret 2022/2023", "Skoleåret 2023/2024"],
  ["År 2022", "År 2023"],
  ["2022", "2023", "2024"],
  ["Måling 1 2023", "Måling 2 2023", "Måling 1 2024"],
  ["Før 2022", "Efter 2022", "Før 2023", "Efter 2023"],
  ["Måling 1 (marts 2023)", "Måling 2 (april 2023)"],
  ["45184", "45294"],
];

test.each(IN_ORDER)("%s … stand in that order, whatever order they are met in", (...names) => {
  for (const met of [names, [...names].reverse(), [...names].sort()]) {
    const { order, settled } = orderRounds(met);
    expect([order.map((i) => met[i]), settled]).toEqual([names, true]);
  }
});

test.each([
  [["April", "Januar"], "months without a year, met against the calendar"],
  [["Runde blå", "Runde grøn"], "names that say nothing"],
  [["Team Nord", "Team Syd"], "names of something else"],
  [["Måling 2", "Ekstra", "Måling 1"], "a name that says nothing among numbers"],
  [["2. måling (marts 2021)", "1. måling (april 2022)"], "numbers that contradict the dates"],
  [["Slutmåling", "Opfølgning", "Baseline"], "a follow-up that may lie before the end or after it"],
  [["2023", "marts 2023"], "a month within the other's year"],
  [["Før", "Før igen"], "twice the same stage"],
])("%p is not settled: %s", (names) => {
  expect(orderRounds(names as string[]).settled).toBe(false);
});

test("months without a year stand in the calendar's order, and that is asked", () => {
  expect(orderRounds(["Januar", "Marts", "Maj"])).toEqual({
    order: [0, 1, 2],
    by: "time",
    settled: false,
  });
});

test("names that say nothing stand as they were met", () => {
  expect(ordered("Runde blå", "Runde grøn")).toEqual(["Runde blå", "Runde grøn"]);
});

test("one round is in order", () => {
  expect(orderRounds(["Ekstra"]).settled).toBe(true);
});
