import { fileSources, type FileSource } from "../../files/file-sources";
import { fileTitles } from "../../files/file-title";
import { readSurveyFile } from "../../files/read-file";
import { refusalMessage } from "../../files/refusal";
import { finding, severityOf } from "../../survey/mapping/finding";
import type { SurveyMapping } from "../../survey/mapping/survey-mapping";
import { readInMemory } from "../../survey/reading/read-in-memory";
import type { SurveyReaderOptions } from "../../survey/reading/survey-reader";
import { CannotCompute } from "../cannot-compute";
import type { Speaking } from "../command";
import type { FilesReading, SourcePlace } from "../read-files";
import { DIALECTS } from "../sql/dialect";
import { answerSources, statementFor } from "../sql/write-statement";
import type { QueryEngine } from "./query-engine";
import { delimiterOf, isUtf8, sampleFile } from "./sample-file";

const PARQUET = /\.parquet$/i;
const TEXT = /\.(?:csv|tsv|txt)$/i;
/** So many rows of a file without lines are looked at. */
const SAMPLE_ROWS = 20_000;

const { text } = DIALECTS.duckdb;

interface SampledFile {
  /** The file as the engine reads it; null where it is read here. */
  from: string | null;
  made: ReturnType<typeof fileSources>;
}

/** What the engine says is wrong, without where in its statement. */
function engineWords(error: unknown): string {
  const { message = "" } = error as { message?: string };
  return message.split("\n")[0];
}

async function sampleParquet(
  file: string,
  title: string,
  engine: QueryEngine,
): Promise<SampledFile> {
  const from = `read_parquet(${text(file)})`;
  const sql = `SELECT COLUMNS(*)::VARCHAR FROM ${from} LIMIT ${String(SAMPLE_ROWS)}`;
  const { names, rows } = await engine.query(sql);
  const head = [names, ...rows.map((row) => row.map((cell) => cell ?? ""))];
  const source = { name: file, surroundings: { sheet: null, file: title }, head };
  return {
    from,
    made: { sources: [{ ...source, origin: { row: 0, column: 0 } }], findings: [] },
  };
}

async function sample(
  file: string,
  title: string,
  engine: QueryEngine,
  { texts, language }: Speaking,
): Promise<SampledFile> {
  if (PARQUET.test(file)) return sampleParquet(file, title, engine);
  const isText = TEXT.test(file);
  const { bytes } = sampleFile(file, texts, isText ? undefined : Infinity);
  const content = await readSurveyFile(file, bytes);
  if (content.kind === "refused") throw new CannotCompute(refusalMessage(file, content, language));
  const made = fileSources(file, title, content.sheets);
  const encoding = isUtf8(bytes) ? "utf-8" : "latin-1";
  const mark = delimiterOf(bytes, content.sheets[0].rows[0] ?? []);
  const options = [
    ...["header = true", "all_varchar = true", `encoding = ${text(encoding)}`],
    ...(mark === null ? [] : [`delim = ${text(mark)}`]),
  ].join(", ");
  const from = isText ? `read_csv(${text(file)}, ${options})` : null;
  return { from, made };
}

/** The table of counts that the engine makes of a file, as a source. */
async function counted(
  sql: string,
  { name, surroundings }: FileSource,
  engine: QueryEngine,
): Promise<FileSource> {
  const { names, rows } = await engine.query(sql);
  return { name, surroundings, head: [names, ...rows], origin: { row: 0, column: 0 } };
}

/**
 * Reads files of any size: what their columns are is decided by their first rows, as ever; all of
 * their rows are counted by the engine, and the counts are read here.
 *
 * @param leastPersons core elements with fewer persons in a unit are not given out by the engine;
 *   null gives out all.
 * @throws CannotCompute where a file cannot be read, or not be counted so.
 */
export async function readWithEngine(
  files: readonly string[],
  engine: QueryEngine,
  options: Pick<SurveyReaderOptions, "positive"> & { mapping: SurveyMapping },
  leastPersons: number | null,
  speaking: Speaking,
): Promise<FilesReading> {
  const { texts } = speaking;
  const titles = fileTitles(files);
  const places = new Map<string, SourcePlace>();
  const sampled: SampledFile[] = [];
  const asked = async <Result>(file: string, ask: Promise<Result>): Promise<Result> => {
    try {
      return await ask;
    } catch (error) {
      if (error instanceof CannotCompute) throw error;
      throw new CannotCompute(texts.engineFailed(file, engineWords(error)));
    }
  };
  for (const [i, file] of files.entries()) {
    const one = await asked(file, sample(file, titles[i], engine, speaking));
    sampled.push(one);
    for (const { name, surroundings } of one.made.sources) {
      places.set(name, { file, sheet: surroundings.sheet });
    }
  }
  const fromOf = new Map(
    sampled.flatMap(({ from, made }) => made.sources.map(({ name }) => [name, from] as const)),
  );
  const sources = sampled.flatMap(({ made }) => made.sources);
  const ofSample = readInMemory(sources, options);
  const statements = new Map<string, string>();
  for (const source of answerSources(ofSample)) {
    const from = fromOf.get(source.name) ?? null;
    if (from === null) continue;
    const wishes = { dialect: DIALECTS.duckdb, leastPersons, aliases: options.mapping.units };
    const read = { reading: ofSample, sources };
    statements.set(source.name, statementFor(source, read, from, wishes, speaking));
  }
  const all: FileSource[] = [];
  for (const source of sources) {
    const sql = statements.get(source.name);
    all.push(sql === undefined ? source : await asked(source.name, counted(sql, source, engine)));
  }
  const reading = readInMemory(all, options);
  reading.findings.push(
    ...sampled.flatMap(({ made }) => made.findings),
    // What the columns are was decided by the sample, and so was what to ask about them.
    ...ofSample.findings.filter(
      (found) =>
        found.source !== null && statements.has(found.source) && severityOf(found) === "ask",
    ),
    ...[...statements.keys()].map((name) => finding("engine-sample", name, null, {})),
  );
  return { reading, places, sources: all };
}
