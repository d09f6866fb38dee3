import { evaluateCommand } from "../../../src/cli/evaluate";
import type { OverviewFigures } from "../../../src/analyses/overview/json";
import type { EvaluationJson } from "../../../src/cli/evaluation-json";
import { writeXlsx } from "../../files/write-xlsx";
import { ran, written } from "../../cli/run-command";
import { readSheets } from "../../read-sheets";
import { countedTable, HEADER, rawTable } from "./counted";
import { invented, QUESTIONS } from "./invented";

const people = invented();

function csv(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => row.map(String).join(";")).join("\n");
}

async function analysesOf(...words: string[]): Promise<EvaluationJson> {
  const { code, result, remark } = await ran((output) =>
    evaluateCommand(["--json", ...words], output),
  );
  expect([code, result === "" ? remark : ""]).toEqual([0, ""]);
  return JSON.parse(result) as EvaluationJson;
}

/** Numbers to twelve digits: a sum of divisions depends on its order in the last one. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, own: unknown) =>
      typeof own === "number" ? Number(own.toPrecision(12)) : own,
    ),
  );
}

const raw = () => analysesOf(written("svar.csv", csv(rawTable(people, QUESTIONS))));

describe("a table of counted answers", () => {
  it("gives the overview of the responses that were counted, every figure and limit of it", async () => {
    const counted = await analysesOf(written("antal.csv", csv(countedTable(people, QUESTIONS))));
    const { analyses, sentences } = await raw();
    expect(rounded(counted.analyses.overview)).toEqual(rounded(analyses.overview));
    const of = (all: typeof sentences) => all.da.filter(({ analysis }) => analysis === "overview");
    expect(of(counted.sentences)).toEqual(of(sentences));
  });

  it("gives every other analysis of the survey, too, as a sheet of a workbook", async () => {
    const rows = countedTable(people, QUESTIONS) as (string | number)[][];
    const book = written("antal.xlsx", writeXlsx([{ name: "Optalt", rows }]));
    const counted = await analysesOf(book);
    const { analyses } = await raw();
    const names = ["development", "groups", "distributions", "ranking", "traits"];
    for (const name of names.filter((own) => own in analyses)) {
      expect(rounded(counted.analyses[name])).toEqual(rounded(analyses[name]));
    }
    expect(Object.keys(counted.analyses)).toEqual(Object.keys(analyses));
  });

  it("accounts for each of its cells, and says what cannot be seen in counts", async () => {
    const rows = [...countedTable(people, QUESTIONS), ["I alt", "", "", "", "", 4]];
    const { sources, findings } = await analysesOf(written("antal.csv", csv(rows)));
    const [{ cells, accounted, columns, rows: told }] = sources;
    const sum = (value: unknown): number =>
      typeof value === "object" && value !== null
        ? Object.values(value).reduce((all: number, own) => all + sum(own), 0)
        : (value as number);
    expect(sum(accounted)).toBe(cells);
    expect(told).toEqual({ responses: people.length, keptOut: { totalLine: 1 } });
    expect(columns.map(({ role }) => role).slice(0, 4)).toEqual([
      "unit",
      "round",
      "group",
      "other",
    ]);
    expect(findings.map(({ code }) => code)).toContain("counts-read");
    expect(findings.map(({ code }) => code)).not.toContain("books-differ");
  });

  it("has the figures of core elements where nothing is told of questions", async () => {
    const table = countedTable(people, QUESTIONS, { items: false });
    const file = written("antal.csv", csv(table));
    const counted = await analysesOf("--min-persons", "1", file);
    const open = written("svar.csv", csv(rawTable(people, QUESTIONS)));
    const { analyses } = await analysesOf("--min-persons", "1", open);
    expect(rounded(counted.analyses.overview)).toEqual(rounded(analyses.overview));
    expect(counted.analyses).not.toHaveProperty("distributions");
  });

  it("withholds its small unit and another beside it, also where nothing is told of questions", async () => {
    const table = countedTable(people, QUESTIONS, { items: false });
    const { analyses } = await analysesOf(written("antal.csv", csv(table)));
    const { units, total } = analyses.overview as OverviewFigures;
    const withheld = units.filter(({ elements }) => elements.Arbejdsmarkedsviden.withheld);
    expect(withheld.map(({ unit }) => unit)).toContain("Ærø");
    expect(withheld.length).toBeGreaterThan(1);
    expect(total.pooled.Arbejdsmarkedsviden.withheld).toBe(false);
  });
});

/** A table with one row changed by its headings. */
function changed(row: number, values: Record<string, unknown>): unknown[][] {
  const table = countedTable(people, QUESTIONS).map((cells) => [...cells]);
  for (const [heading, value] of Object.entries(values))
    table[row][HEADER.indexOf(heading)] = value;
  return table;
}

function without(...headings: string[]): unknown[][] {
  const kept = HEADER.map((heading) => !headings.includes(heading));
  return countedTable(people, QUESTIONS).map((row) => row.filter((_, i) => kept[i]));
}

function told(table: unknown[][]) {
  const { findings, rounds } = readSheets({ Optalt: table });
  return {
    responses: rounds.map(({ responses }) => responses),
    findings: findings.filter(({ code }) => code !== "counts-read"),
  };
}

describe("counts that cannot be", () => {
  it.each([
    ["element", { kerneelement: "" }],
    ["number", { besvarelser: "mange" }],
    ["valid", { gyldige: 1000 }],
    ["positive", { positive: 0 }],
    ["persons", { personer: 1000 }],
    ["squares", { sum_n2: 1 }],
    ["squares", { sum_k2_n: 1000 }],
  ])("are left out and told with their cell: %s %j", (what, values) => {
    const [heading] = Object.keys(values);
    const { findings } = told(changed(1, values));
    const column = String.fromCharCode(65 + HEADER.indexOf(heading));
    expect(findings).toMatchObject(
      [
        { code: "counts-row", cell: `${column}2`, values: { what, count: 1 } },
        { code: "counts-not-told" },
      ].reverse(),
    );
  });
});

describe("counts that do not tell all", () => {
  it("say what was assumed, and the intervals are no narrower", () => {
    const { findings } = told(without("sum_n2", "sum_k2_n"));
    expect(findings).toMatchObject([{ code: "counts-not-told", values: { notTold: ["squares"] } }]);
  });

  it("are no survey where neither persons nor responses are counted", () => {
    const { findings, responses } = told(without("besvarelser", "personer"));
    expect(responses).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("counts-headings");
  });

  it("are told where the same unit and round stand in responses as well", () => {
    const { findings } = readSheets({
      Svar: rawTable(people, QUESTIONS),
      Optalt: countedTable(people, QUESTIONS),
    });
    expect(findings.map(({ code }) => code)).toContain("round-overlap");
  });
});

test("counts of two halves, one below the other, are the counts of the whole", () => {
  const halves = [people.filter((_, i) => i % 2 === 0), people.filter((_, i) => i % 2 === 1)];
  const [first, second] = halves.map((half) => countedTable(half, QUESTIONS));
  const together = readSheets({ Optalt: [...first, ...second.slice(1)] });
  const whole = readSheets({ Optalt: countedTable(people, QUESTIONS) });
  expect(together.rounds.map(({ responses }) => responses)).toEqual(
    whole.rounds.map(({ responses }) => responses),
  );
  const sum = ({ tally }: typeof whole) =>
    tally.strata.map(({ unit, round, counts }) => [unit, round, counts.join()].join("|")).sort();
  expect(sum(together)).toEqual(sum(whole));
});

test("responses and counts of different rounds are read together", () => {
  const first = people.filter(({ round }) => round === "Måling 1");
  const later = people.filter(({ round }) => round !== "Måling 1");
  const mixed = readSheets({
    Svar: rawTable(first, QUESTIONS),
    Optalt: countedTable(later, QUESTIONS),
  });
  expect(mixed.rounds.map(({ name, responses }) => [name, responses])).toEqual(
    readSheets({ Svar: rawTable(people, QUESTIONS) }).rounds.map(({ name, responses }) => [
      name,
      responses,
    ]),
  );
});
