import { ANALYSES } from "../../src/analyses/analyses";
import { copiedText, sentencesOf } from "../../src/analyses/text/sentences-of";
import { textPlan } from "../../src/analyses/text/plan";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { planFaults } from "../report/plan-faults";
import { made, readSample, shownRows } from "./evaluated";

const reading = readSample();
const evaluated = ANALYSES.filter(
  ({ impossible }) => impossible(reading, DEFAULT_PROGRAMME) === null,
).map((analysis) => made(analysis, reading));
const summary = sentencesOf(evaluated, "da", "summary");
const all = sentencesOf(evaluated, "da", "all");
const textOf = (id: string, told = all) =>
  told
    .find((each) => each.id === id)
    ?.sentences.map(({ text }) => text)
    .join(" ") ?? "";

// The statements of the published report that its own tables bear.
describe("what the report says of the published figures", () => {
  it("counts grades, and the distance from the highest to the lowest", () => {
    const text = textOf("overview");
    expect(text).toContain(
      "I Inddragende samtaleteknikker opnår tre enheder høj implementeringsgrad, otte middel og syv lav. Der er 46 procentpoint mellem højeste og laveste.",
    );
    expect(text).toContain(
      "I Arbejdsmarkedsviden opnår fire enheder høj implementeringsgrad, to middel og tolv lav. Der er 61 procentpoint mellem højeste og laveste.",
    );
    expect(text).toMatch(/I Digitale værktøjer opnår 15 enheder høj implementeringsgrad/);
  });

  it("never calls a unit the highest whose places overlap with others'", () => {
    expect(textOf("ranking")).toContain("blandt de højeste");
    expect(all.map(({ id }) => textOf(id)).join(" ")).not.toMatch(/ligger \S+ højest/);
  });

  it("calls no change a rise that chance can give", () => {
    for (const sentence of textOf("development").split(/(?<=\.) (?=I )/)) {
      if (/steget|faldet/.test(sentence)) expect(sentence).toMatch(/ændringen er sikker/);
    }
  });
});

describe("the report's text", () => {
  it("is in short what each analysis says first of all", () => {
    expect(summary.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const grades = summary[0].sentences;
    expect(grades).toHaveLength(3);
    expect(grades.every(({ text }) => /implementeringsgrad/.test(text))).toBe(true);
    const count = (told: typeof all) => told.flatMap(({ sentences }) => sentences).length;
    expect(count(summary)).toBeLessThan(count(all));
  });

  it("tells the cells that a sentence is about", () => {
    const [overview] = all;
    const [grades, spread] = overview.sentences;
    expect(grades.cells).toMatch(/^C\d+:C\d+$/);
    expect(spread.cells).toMatch(/^C\d+:C\d+$/);
  });

  it("is copied as paragraphs under the analyses' names", () => {
    const copied = copiedText(summary);
    expect(copied).toMatch(/^Oversigt\nI Inddragende/);
    expect(copied.split("\n\n")).toHaveLength(summary.length);
    expect(copiedText(summary.slice(0, 1))).toMatch(/^I Inddragende/);
  });

  it.each(["da", "en"] as const)("is a sheet without faults (%s)", (language) => {
    const told = sentencesOf(evaluated, language, "all");
    const plan = textPlan(told, { language, builtAt: new Date(2024, 4, 3) });
    expect(planFaults(plan)).toEqual([]);
    const rows = shownRows(plan, language).map((row) => row.join(" | "));
    for (const { sentences } of told) {
      for (const { text } of sentences) expect(rows.some((row) => row.includes(text))).toBe(true);
    }
  });
});
