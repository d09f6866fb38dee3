import type { QueryEngine } from "./query-engine";

interface Reader {
  columnNames(): string[];
  getRows(): unknown[][];
}

interface Connection {
  runAndReadAll(sql: string): Promise<Reader>;
  closeSync(): void;
}

/** What is used of the package @duckdb/node-api. */
export interface DuckDbApi {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

/** Nothing is fetched from anywhere, whatever a file holds. */
const SETTINGS = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET preserve_insertion_order = false",
];

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  return typeof value === "number" ? value : String(value);
}

/** DuckDB within this process, in memory; what it cannot keep there it puts aside on the disk. */
export async function duckDbEngine({ DuckDBInstance }: DuckDbApi): Promise<QueryEngine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const setting of SETTINGS) await connection.runAndReadAll(setting);
  return {
    query: async (sql) => {
      const read = await connection.runAndReadAll(sql);
      return { names: read.columnNames(), rows: read.getRows().map((row) => row.map(cell)) };
    },
    close: () => connection.closeSync(),
  };
}
