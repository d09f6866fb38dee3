import { ANALYSES } from "../../../src/analyses/analyses";
import { duckDbEngine, type DuckDbApi } from "../../../src/cli/engine/duckdb-engine";
import { readWithEngine } from "../../../src/cli/engine/read-with-engine";
import { evaluateCommand } from "../../../src/cli/evaluate";
import type { EvaluationJson } from "../../../src/cli/evaluation-json";
import { rawTable } from "../../survey/counts/counted";
import { invented, QUESTIONS } from "../../survey/counts/invented";
import { cliTexts } from "../../../src/language/cli-texts";
import { speak } from "../../../src/language/language";
import { NO_MAPPING } from "../../../src/survey/mapping/survey-mapping";
import { ran, written } from "../run-command";
import { aside } from "./aside";
import { csv, PLAIN } from "./plain-files";

const PLAIN_ROWS = rawTable(invented(), QUESTIONS);

const output = { result: () => undefined, remark: () => undefined };

const api = aside("duckdb")?.("@duckdb/node-api") as DuckDbApi | undefined;
const ifThere = api === undefined ? describe.skip : describe;
const engines = { duckdb: async () => (api === undefined ? null : duckDbEngine(api)) };

function run(words: readonly string[]) {
  return ran((output) => evaluateCommand(words, output, ANALYSES, engines));
}

async function evaluated(...words: string[]) {
  const { code, result, remark } = await run(["--json", ...words]);
  if (code !== 0) return { refused: remark };
  const json = JSON.parse(result, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(11)) : value,
  ) as EvaluationJson;
  const { overview, development, groups, distributions, ranking } = json.analyses;
  return { overview, development, groups, distributions, ranking };
}

ifThere("counted by DuckDB", () => {
  it.each(PLAIN)(
    "%s gives the figures of our own reading, or says why it cannot",
    async (_, files) => {
      const [own, counted] = [
        await evaluated(...files),
        await evaluated("--engine", "duckdb", ...files),
      ];
      if ("refused" in counted) expect(counted.refused).toMatch(/SQL|motoren/);
      else expect(counted).toEqual(own);
    },
  );

  it("reads a file whatever it is called", async () => {
    const file = written('svar\'s \\ "én".csv', csv(PLAIN_ROWS));
    expect(await evaluated("--engine", "duckdb", file)).toEqual(await evaluated(file));
  });

  it("fails in words of one sentence where the file is no table", async () => {
    const file = written("torn.csv", "Enhed;A: 1\nVejen;I høj grad\nVejen;4;5;6;7;8\n");
    const { code, remark } = await run(["--engine", "duckdb", file]);
    expect(code).toBe(2);
    expect(remark.split("\n")).toHaveLength(1);
  });

  it("reads a Parquet file", async () => {
    const engine = await engines.duckdb();
    const [, [file]] = PLAIN[1];
    const parquet = file.replace(/csv$/, "parquet");
    await engine?.query(`COPY (FROM read_csv('${file}', all_varchar = true)) TO '${parquet}'`);
    engine?.close();
    expect(await evaluated("--engine", "duckdb", parquet)).toEqual(await evaluated(file));
  });

  it("gives out no core element with fewer persons than the least", async () => {
    const [, [file]] = PLAIN[1];
    const engine = await engines.duckdb();
    if (engine === null) throw new Error("DuckDB is not there");
    const speaking = { language: "da", texts: speak(cliTexts, "da"), output } as const;
    const counted = async (least: number | null) => {
      const read = await readWithEngine([file], engine, { mapping: NO_MAPPING }, least, speaking);
      return [...read.reading.units.shown].sort();
    };
    // Ærø has three persons a round.
    expect(await counted(null)).toEqual(["Assens", "Brøndby", "Odense", "Vejen", "Ærø"]);
    // By target group the others have fewer than nine here and there, but not everywhere.
    expect(await counted(4)).toEqual(["Assens", "Brøndby", "Odense", "Vejen"]);
    engine.close();
  });

  it("runs nothing that a survey says", async () => {
    const attack = `A: "; DROP TABLE svar; --'\\`;
    const rows = [
      ["Enhed", attack, "A: ';COPY (SELECT 1) TO 'taken"],
      ...["Vejen", "'; DROP TABLE svar; --", "Vejen"].map((unit) => [
        unit,
        "I høj grad",
        "'); DROP TABLE svar; --",
      ]),
    ];
    const file = written("svar.csv", csv([...rows, ["Vejen", "Slet ikke", "I høj grad"]]));
    expect(await evaluated("--engine", "duckdb", file)).toEqual(await evaluated(file));
  });
});

test("an engine that there is not is refused in a sentence", async () => {
  const { code, remark } = await run(["--engine", "oracle", "x.csv"]);
  expect([code, remark]).toEqual([2, "Der er ingen motor »oracle«. Der er: duckdb."]);
});
