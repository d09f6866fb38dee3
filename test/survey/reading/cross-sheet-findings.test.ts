import { evaluateOverview } from "../../../src/analyses/overview/evaluate";
import { toldFindings } from "../../../src/analyses/overview/told-findings";
import {
  crossSheetFindings,
  type ComparedSheet,
} from "../../../src/survey/reading/cross-sheet-findings";
import { findingMessage } from "../../../src/survey/mapping/finding-message";
import type { RoundReading } from "../../../src/survey/reading/round-reading";
import type { SurveyReading } from "../../../src/survey/reading/survey-reader";
import { readSheets } from "../../read-sheets";

const HEADER = ["Enhed", "Måling", "Viden: a"];

test("a round in two sheets is told once, with a unit that both have", () => {
  const sheet = (unit: string) => [HEADER, [unit, "Måling 1", "I høj grad"]];
  const { findings } = readSheets({ A: sheet("Vejen"), B: sheet("Vejle"), C: sheet("Vejen") });
  expect(findings).toMatchObject([
    { code: "round-overlap", values: { sources: ["A", "C"], unit: "Vejen" } },
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

describe("rounds with different questions", () => {
  const yes = "I høj grad";
  /** Rounds of one unit, each with its own questions. */
  const rounds = (asked: Readonly<Record<string, string[]>>) =>
    readSheets(
      Object.fromEntries(
        Object.entries(asked).map(([name, questions]) => [
          name,
          [
            ["Enhed", ...questions.map((question) => `Viden: ${question}`)],
            ["Vejen", ...questions.map(() => yes)],
          ],
        ]),
      ),
    );
  const messages = (reading: SurveyReading) =>
    reading.findings
      .filter(({ code }) => code === "item-missing")
      .map((found) => findingMessage(found, "da"));

  test("are told once a core element, with what each lacks", () => {
    const reading = rounds({
      "Måling 1": ["a", "b", "c"],
      "Måling 2": ["a", "b", "c", "d"],
      "Måling 3": ["a"],
    });
    expect(messages(reading)).toEqual([
      "Viden: målingerne har ikke de samme spørgsmål. Måling 1 mangler 1 af 4 (»d«); Måling 3 mangler 3 af 4 (»b«, »c«, »d«).",
    ]);
  });

  test("are told where they have no question in common", () => {
    const reading = rounds({ "Måling 1": ["a", "b", "c", "d", "e"], "Måling 2": ["x"] });
    expect(messages(reading)).toEqual([
      "Viden: målingerne har ikke de samme spørgsmål. Måling 1 mangler 1 af 6 (»x«); Måling 2 mangler 5 af 6 (»a«, »b«, »c« …).",
    ]);
  });

  test("are told where one sheet holds both, and a question is blank in one", () => {
    const reading = readSheets({
      Ark1: [
        ["Enhed", "Måling", "Viden: a", "Viden: b"],
        ["Vejen", "Måling 1", yes, ""],
        ["Vejen", "Måling 2", yes, yes],
      ],
    });
    expect(messages(reading)).toEqual([
      "Viden: målingerne har ikke de samme spørgsmål. Måling 1 mangler 1 af 2 (»b«).",
    ]);
  });

  test("are told once where the overview says what they do to the change", () => {
    const reading = rounds({ "Måling 1": ["a", "b"], "Måling 2": ["a", "c"] });
    const codes = toldFindings(reading.findings, evaluateOverview(reading).findings)
      .map(({ code }) => code)
      .filter((code) => /^(?:item|questions)-/.test(code));
    expect(codes).toEqual(["questions-common"]);
  });

  test("are still told where a round between the two of the overview differs", () => {
    const reading = rounds({ "Måling 1": ["a", "b"], "Måling 2": ["a"], "Måling 3": ["a", "b"] });
    const codes = toldFindings(reading.findings, evaluateOverview(reading).findings).map(
      ({ code }) => code,
    );
    expect(codes).toContain("item-missing");
  });
});
