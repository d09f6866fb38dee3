/**
 * Parses statements given on stdin as JSON, [{dialect, sql}], and prints for each what is wrong with
 * it, as JSON. In a process of its own: the parsers are written for bundlers.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const aside = path.join(root, ".build/aside/parsers/package.json");
const jiti = createJiti(aside, { fsCache: path.join(root, ".build/jiti") });
const { SparkSQL, TrinoSQL } = await jiti.import("dt-sql-parser");
const require = createRequire(aside);

/** Parsers that throw, and give a list where there are several statements. */
function parser(build, database) {
  const { Parser } = require(`node-sql-parser/build/${build}.js`);
  return (sql) => {
    try {
      const parsed = new Parser().astify(sql, { database });
      return Array.isArray(parsed) && parsed.length > 1 ? ["several statements"] : [];
    } catch (error) {
      return [String(error.message).slice(0, 300), error.location?.start];
    }
  };
}

const complaints = {
  // DuckDB's grammar is PostgreSQL's; both also read their statements themselves, in other tests.
  duckdb: parser("postgresql", "Postgresql"),
  postgresql: parser("postgresql", "Postgresql"),
  bigquery: parser("bigquery", "BigQuery"),
  spark: (sql) => new SparkSQL().validate(sql),
  trino: (sql) => new TrinoSQL().validate(sql),
};

const asked = JSON.parse(readFileSync(0, "utf8"));
const told = asked.map(({ dialect, sql }) => complaints[dialect](sql));
process.stdout.write(JSON.stringify(told));
