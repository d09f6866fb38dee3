import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { installAside } from "./install-aside.mjs";

const POSITIVE = ["i høj grad", "i meget høj grad"];
const VALID = ["slet ikke", "i mindre grad", "i nogen grad", ...POSITIVE];

/** The survey's columns: unit and round, and per core element those of its answers. */
function layoutOf([header]) {
  const elements = new Map();
  header.forEach((text, column) => {
    if (column < 3) return;
    const element = text.slice(0, text.indexOf(":"));
    elements.set(element, [...(elements.get(element) ?? []), column]);
  });
  return [...elements].map(([element, columns], i) => ({ element, columns, i }));
}

function columnsOf(rows) {
  return rows[0].map((_, column) => rows.slice(1).map((row) => row[column]));
}

/** Lines of a digest from rows of sums: u, r, and per element k0, n0, k1, n1 … */
function digest(sums, layout) {
  return sums.flatMap((sum) =>
    layout.map(({ element, i }) =>
      [sum.u, sum.r, element, Number(sum[`k${i}`]), Number(sum[`n${i}`])].join("|"),
    ),
  );
}

const sum = (columns, write) => columns.map(write).join(" + ");

function arqueroPeer(aq) {
  return {
    name: "arquero",
    load: (rows) => {
      const columns = columnsOf(rows);
      const named = { u: columns[0], r: columns[1] };
      columns.forEach((cells, column) => (named[`a${column}`] = cells));
      return { table: aq.table(named), layout: layoutOf(rows) };
    },
    query: ({ table, layout }) => {
      // Each spelling is brought to one form once.
      const known = new Map();
      const worth = (text) => {
        let found = known.get(text);
        if (found === undefined) {
          const form = text.trim().toLowerCase();
          found = POSITIVE.includes(form) ? 2 : VALID.includes(form) ? 1 : 0;
          known.set(text, found);
        }
        return found;
      };
      const derived = {};
      const summed = {};
      for (const { columns, i } of layout) {
        const names = columns.map((column) => `a${column}`);
        const count = (least) =>
          aq.escape((row) => {
            let counted = 0;
            for (const name of names) if (worth(row[name]) >= least) counted++;
            return counted;
          });
        derived[`k${i}`] = count(2);
        derived[`n${i}`] = count(1);
        for (const name of [`k${i}`, `n${i}`]) summed[name] = aq.op.sum(name);
      }
      const sums = table.derive(derived).groupby("u", "r").rollup(summed).objects();
      return digest(sums, layout);
    },
  };
}

async function duckDbPeer({ DuckDBInstance, DuckDBDataChunk, VARCHAR }) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const list = (texts) => texts.map((text) => `WHEN '${text}' THEN 1`).join(" ");
  const form = "lower(trim(translate(x, chr(160), ' ')))";
  await connection.run(`CREATE MACRO valid(x) AS CASE ${form} ${list(VALID)} ELSE 0 END`);
  await connection.run(`CREATE MACRO positive(x) AS CASE ${form} ${list(POSITIVE)} ELSE 0 END`);
  const CHUNK = 2048;
  return {
    name: "DuckDB",
    load: async (rows) => {
      const width = rows[0].length;
      const names = rows[0].map((_, column) => `a${column} VARCHAR`);
      await connection.run(`CREATE OR REPLACE TABLE survey (${names.join(", ")})`);
      const appender = await connection.createAppender("survey");
      const types = Array.from({ length: width }, () => VARCHAR);
      for (let from = 1; from < rows.length; from += CHUNK) {
        const part = rows.slice(from, from + CHUNK);
        const chunk = DuckDBDataChunk.create(types, part.length);
        chunk.setColumns(types.map((_, column) => part.map((row) => row[column])));
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
      return layoutOf(rows);
    },
    query: async (layout) => {
      const sums = layout.flatMap(({ columns, i }) => [
        `sum(${sum(columns, (column) => `positive(a${column})`)}) AS k${i}`,
        `sum(${sum(columns, (column) => `valid(a${column})`)}) AS n${i}`,
      ]);
      const query = `SELECT a0 AS u, a1 AS r, ${sums.join(", ")} FROM survey GROUP BY a0, a1`;
      const read = await connection.runAndReadAll(query);
      return digest(read.getRowObjects(), layout);
    },
  };
}

function polarsPeer(pl) {
  return {
    name: "polars",
    load: (rows) => {
      const named = Object.fromEntries(columnsOf(rows).map((cells, i) => [`a${i}`, cells]));
      return { frame: pl.DataFrame(named), layout: layoutOf(rows) };
    },
    query: ({ frame, layout }) => {
      const form = (column) => pl.col(`a${column}`).str.strip().str.toLowerCase();
      const counted = (columns, texts) =>
        columns.map((column) => form(column).isIn(texts).cast(pl.Int32)).reduce((a, b) => a.add(b));
      const derived = layout.flatMap(({ columns, i }) => [
        counted(columns, POSITIVE).alias(`k${i}`),
        counted(columns, VALID).alias(`n${i}`),
      ]);
      const names = layout.flatMap(({ i }) => [`k${i}`, `n${i}`]);
      const sums = frame
        .select(pl.col("a0").alias("u"), pl.col("a1").alias("r"), ...derived)
        .groupBy("u", "r")
        .agg(...names.map((name) => pl.col(name).sum()));
      return digest(sums.toRecords(), layout);
    },
  };
}

/**
 * The programs that the benchmark compares with, as far as they can be installed and loaded here.
 * @returns `missing`: those that cannot, each with the reason.
 */
export async function openPeers() {
  const peers = [];
  const missing = [];
  const require = installAside("bench");
  if (require === null) return { peers, missing: ["npm cannot be reached: no peers"] };
  const open = async (name, make) => {
    try {
      peers.push(await make());
    } catch (error) {
      missing.push(`${name}: ${String(error.message).split("\n")[0]}`);
    }
  };
  const esModule = (name) =>
    import(pathToFileURL(createRequire(require.resolve("arquero")).resolve(name)).href);
  await open("arquero", async () => arqueroPeer(await esModule("arquero")));
  await open("DuckDB", () => duckDbPeer(require("@duckdb/node-api")));
  await open("polars", () => polarsPeer(require("nodejs-polars")));
  return { peers, missing };
}
