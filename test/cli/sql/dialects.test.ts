import { spawnSync } from "node:child_process";
import path from "node:path";
import { evaluateCommand } from "../../../src/cli/evaluate";
import { DIALECT_NAMES, type DialectName } from "../../../src/cli/sql/dialect";
import { ran, SAMPLE, written } from "../run-command";
import { aside } from "./aside";
import { ATTACKS, attackingSurvey } from "./attack";
import { csv, PLAIN } from "./plain-files";

const isThere = aside("parsers") !== null;
const ifThere = isThere ? describe : describe.skip;

/** What parsers for the dialects say is wrong with statements, one entry each. */
function complaints(asked: readonly { dialect: DialectName; sql: string }[]): unknown[][] {
  const script = path.join(__dirname, "parse-sql.mjs");
  const input = JSON.stringify(asked);
  const { stdout, stderr } = spawnSync(process.execPath, [script], { input, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as unknown[][];
}

async function statement(dialect: string, ...words: string[]) {
  return ran((output) => evaluateCommand(["--sql", dialect, ...words], output));
}

/** How many statements there are, told by the semicolons that stand in no literal, name or comment. */
function statements(sql: string, dialect: DialectName): number {
  const isEscaped = dialect === "spark" || dialect === "bigquery";
  const literal = isEscaped ? /'(?:[^'\\]|\\.)*'/gs : /'(?:[^']|'')*'/gs;
  const name =
    dialect === "spark"
      ? /`(?:[^`]|``)*`/gs
      : dialect === "bigquery"
        ? /`(?:[^`\\]|\\.)*`/gs
        : /"(?:[^"]|"")*"/gs;
  const bare = sql.replace(new RegExp(`${literal.source}|${name.source}|--[^\\n]*`, "gs"), "");
  expect(bare).not.toMatch(/['"`\\]/);
  return bare.split(";").length - 1;
}

const small = [
  ["Enhed", "Måling", "Målgruppe", "Tema: 1", "Tema: 2"],
  ["Vejen", "Måling 1", "Ledige", "I høj grad", ""],
  ["Vejen", "Måling 1", "Ledige", "", "I nogen grad"],
  ["Ærø", "Måling 2", "Ledige", "I høj grad", ""],
];

ifThere("SQL for every dialect", () => {
  // A statement of few questions has every part that one of many has.
  it("is read by a parser, and what a survey says is read as text alone", async () => {
    const attacks = [ATTACKS.join(" "), "Vejen"];
    const plain = written("small.csv", csv(small));
    const whole = written("attack.csv", attackingSurvey(attacks));
    // Those parsers know no escaped quotation marks in names; the engines themselves are asked elsewhere.
    const unescaped = written("attack-2.csv", attackingSurvey(attacks, /["`\\]/g));
    const asked: { dialect: DialectName; sql: string }[] = [];
    for (const dialect of DIALECT_NAMES) {
      const attack = dialect === "spark" || dialect === "trino" ? whole : unescaped;
      for (const file of [plain, attack]) {
        const { result: sql } = await statement(dialect, "--table", "svar", file);
        asked.push({ dialect, sql });
      }
    }
    const told = complaints(asked);
    expect(told.map((one, i) => [asked[i].dialect, one])).toEqual(
      asked.map(({ dialect }) => [dialect, []]),
    );
  }, 180_000);
});

describe.each(DIALECT_NAMES)("SQL for %s", (dialect) => {
  it("is one statement, whatever a survey's headings, units and answers say", async () => {
    const notInNames = dialect === "bigquery" ? /[`\\]/g : undefined;
    const file = written("attack.csv", attackingSurvey(ATTACKS, notInNames));
    const { code, result, remark } = await statement(dialect, file);
    expect([code, code === 0 ? "" : remark]).toEqual([0, ""]);
    expect(statements(result, dialect)).toBe(1);
  });

  it("counts the questions that rounds have in common", async () => {
    const [, files] = PLAIN[3];
    const { result } = await statement(dialect, ...files);
    expect(statements(result, dialect)).toBe(1);
    expect(result.match(/UNION ALL/g)?.length).toBeGreaterThan(9);
  });
});

describe("the option --sql", () => {
  it("refuses a dialect that there is not", async () => {
    const { code, remark } = await statement("oracle", SAMPLE[0]);
    expect(code).toBe(2);
    expect(remark).toContain("duckdb, postgresql, spark, trino, bigquery");
  });

  it("names the table as it is told to, each part as a name", async () => {
    const { result } = await statement("duckdb", "--table", `skema.sv"ar`, SAMPLE[0]);
    expect(result).toContain(`FROM "skema"."sv""ar" source_rows`);
  });

  it("takes one table at a time", async () => {
    const { code, remark } = await statement("trino", ...SAMPLE.slice(0, 2));
    expect(code).toBe(2);
    expect(remark).toContain("Skriv SQL til én ad gangen");
  });

  it.each([
    ["spark", "${env:HOME}"],
    ["bigquery", "`; DROP TABLE svar"],
  ])("refuses names that %s cannot have: %s", async (dialect, name) => {
    const file = written("refused.csv", attackingSurvey([name, ...ATTACKS]));
    const { code, remark } = await statement(dialect, file);
    expect(code).toBe(2);
    expect(remark).toContain(dialect);
  });

  it("says what the engine cannot do as it is done here", async () => {
    const { remark } = await statement("spark", SAMPLE[0]);
    expect(remark.split("\n")).toHaveLength(2);
    expect(remark).toContain("Unicode");
  });
});
