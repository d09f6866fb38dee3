/** The rows of an answer to a query. */
export interface QueryResult {
  names: string[];
  /** Numbers as numbers; NULL is null; all else as text. */
  rows: (string | number | null)[][];
}

/** An engine that runs SQL on files of this machine. */
export interface QueryEngine {
  /** @throws Error with the engine's own words where it cannot. */
  query(sql: string): Promise<QueryResult>;
  close(): void;
}

/** Opens an engine; null where it could not be installed. */
export type OpenEngine = () => Promise<QueryEngine | null>;

/** The engines that there are, by the name that `--engine` takes. */
export type Engines = Readonly<Partial<Record<EngineName, OpenEngine>>>;

export type EngineName = "duckdb";
