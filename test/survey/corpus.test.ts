import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { evaluateOverview } from "../../src/analyses/overview/evaluate";
import { findingMessage } from "../../src/survey/mapping/finding-message";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import { readFiles } from "./read-files";

const CORPUS = path.join(__dirname, "../fixtures/surveys");

/** What must be read from the files of a folder. */
interface Expected {
  rounds: [name: string, responses: number][];
  elements: string[];
  /** By unit and round: "positive/valid" once per core element. */
  positiveOfValid: Record<string, Record<string, string[]>>;
  /** Code, file (and sheet) and first cell; in any order. */
  findings: [code: string, source: string | null, cell: string | null][];
}

function positiveOfValid(reading: SurveyReading): Expected["positiveOfValid"] {
  const result: Expected["positiveOfValid"] = {};
  for (const round of reading.rounds) {
    const { units } = evaluateOverview(reading, { first: round, latest: round });
    for (const { unit, elements } of units) {
      (result[unit] ??= {})[round.name] = elements.map(
        ({ positive, valid }) => `${positive}/${valid}`,
      );
    }
  }
  return result;
}

function sorted(findings: Expected["findings"]): string[] {
  return findings.map((found) => found.map(String).join(" ")).sort();
}

describe.each(readdirSync(CORPUS).filter((name) => name !== "README.md"))("%s", (folder) => {
  const place = path.join(CORPUS, folder);
  const expected = JSON.parse(readFileSync(path.join(place, "expected.json"), "utf8")) as Expected;
  let reading: SurveyReading;
  beforeAll(async () => {
    const names = readdirSync(place).filter((name) => name !== "expected.json");
    reading = await readFiles(
      names.sort().map((name) => ({ name, bytes: readFileSync(path.join(place, name)) })),
    );
  });

  test("has the rounds, responses and core elements that it should have", () => {
    expect(reading.rounds.map(({ name, responses }) => [name, responses])).toEqual(expected.rounds);
    expect(reading.tally.elements.all).toEqual(expected.elements);
  });

  test("has every valid answer and no other", () => {
    expect(positiveOfValid(reading)).toEqual(expected.positiveOfValid);
  });

  test("every doubt is said, with its place, in both languages", () => {
    const found = reading.findings.map(({ code, source, cell }): Expected["findings"][number] => [
      code,
      source,
      cell,
    ]);
    expect(sorted(found)).toEqual(sorted(expected.findings));
    for (const finding of reading.findings) {
      expect(findingMessage(finding, "da")).not.toBe(findingMessage(finding, "en"));
    }
  });
});
