import { readFileSync } from "node:fs";
import { evaluateCommand } from "../../../src/cli/evaluate";
import type { EvaluationJson } from "../../../src/cli/evaluation-json";
import { ran, written } from "../run-command";
import { attackingSurvey } from "./attack";
import { PLAIN } from "./plain-files";
import { startServer } from "./postgresql";

const server = startServer();
const ifThere = server === null ? describe.skip : describe;
afterAll(() => server?.stop());

const quoted = (name: string) => `"${name.replace(/"/g, '""')}"`;
const literal = (text: string) => `'${text.replace(/'/g, "''")}'`;

/** Cells between quotation marks, as these tests write them. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell.replace(/""/g, '"'));
}

async function figures(file: string) {
  const { result } = await ran((output) => evaluateCommand(["--json", file], output));
  const json = JSON.parse(result, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(11)) : value,
  ) as EvaluationJson;
  const { overview, development, groups, distributions, ranking } = json.analyses;
  return { overview, development, groups, distributions, ranking };
}

/** Puts a file into a table, counts it there, and gives the file of counts. */
async function countedIn(file: string): Promise<string> {
  const [header, ...rows] = readFileSync(file, "utf8").split("\n").map(cellsOf);
  const columns = header.map((name) => `${quoted(name)} text`).join(", ");
  const values = rows.map((row) => `(${row.map(literal).join(", ")})`).join(",\n");
  const { result } = await ran((output) =>
    evaluateCommand(["--sql", "postgresql", "--table", "svar", file], output),
  );
  const sql = `DROP TABLE IF EXISTS svar;\nCREATE TABLE svar (${columns});\nINSERT INTO svar VALUES ${values};\n`;
  return written("counted.csv", server?.run(sql + result) ?? "");
}

ifThere("counted by PostgreSQL", () => {
  it.each(PLAIN.slice(1, 4))("%s gives the figures of our own reading", async (_, [file]) => {
    expect(await figures(await countedIn(file))).toEqual(await figures(file));
  });

  it("runs nothing that a survey says", async () => {
    const file = written("attack.csv", attackingSurvey());
    expect(await figures(await countedIn(file))).toEqual(await figures(file));
  });
});
