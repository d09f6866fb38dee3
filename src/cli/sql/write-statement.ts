import type { SourceReading, SurveyReading } from "../../survey/reading/survey-reader";
import type { FileSource } from "../../files/file-sources";
import { CannotCompute } from "../cannot-compute";
import type { Speaking } from "../command";
import type { FilesReading } from "../read-files";
import { DIALECT_NAMES, DIALECTS, UnwritableText, type Dialect, type DialectName } from "./dialect";
import { countsStatement } from "./statement";
import { NoStatement, surveySql } from "./survey-sql";

export interface StatementWishes {
  dialect: Dialect;
  leastPersons: number | null;
  aliases: Readonly<Record<string, string>>;
}

/** @throws CannotCompute where the word names no dialect. */
export function dialectNamed(word: string, { texts }: Pick<Speaking, "texts">): Dialect {
  const name = DIALECT_NAMES.find((own): own is DialectName => own === word);
  if (name === undefined) {
    throw new CannotCompute(texts.unknownDialect(word, DIALECT_NAMES.join(", ")));
  }
  return DIALECTS[name];
}

/** The rows of one table of answers, as they were read. */
function rowsOf({ name }: SourceReading, sources: readonly FileSource[]) {
  return sources.find((source) => source.name === name)?.head ?? null;
}

/** The sources whose rows are answers, not counts of them. */
export function answerSources({ sources }: SurveyReading): SourceReading[] {
  return sources.filter(({ counted }) => counted !== true);
}

/**
 * The statement that counts a table in an engine.
 *
 * @param from the table in the engine's words.
 * @throws CannotCompute where SQL cannot count the table.
 */
export function statementFor(
  source: SourceReading,
  { reading, sources }: Pick<FilesReading, "reading" | "sources">,
  from: string,
  { dialect, leastPersons, aliases }: StatementWishes,
  { texts }: Pick<Speaking, "texts">,
): string {
  const rows = rowsOf(source, sources);
  if (rows === null) throw new CannotCompute(texts.sqlSeveralTables(source.name));
  try {
    const survey = surveySql(reading, source, rows, aliases);
    const comments = [texts.sqlComment(dialect.name)];
    return countsStatement(survey, dialect, { from, leastPersons, comments });
  } catch (error) {
    if (error instanceof UnwritableText) {
      throw new CannotCompute(texts.sqlUnwritable(source.name, dialect.name));
    }
    if (!(error instanceof NoStatement)) throw error;
    throw new CannotCompute(`${source.name}: ${texts[`sql-${error.why}`](error.column)}`);
  }
}

/** What the statement cannot do as it is done here, each a sentence. */
export function statementRemarks(
  source: SourceReading,
  { hasOneForm, name }: Dialect,
  { texts }: Pick<Speaking, "texts">,
): string[] {
  const { layout } = source.recognised;
  return [
    texts.sqlUnknown,
    ...(hasOneForm ? [] : [texts.sqlNoOneForm(name)]),
    ...(layout.completed === null ? [] : [texts.sqlCompleted]),
    ...((layout.calculated?.size ?? 0) > 0 ? [texts.sqlCalculated] : []),
  ];
}

/** `--sql`: the statement for the one table of answers of a reading. */
export function printStatement(
  read: FilesReading,
  table: string | undefined,
  wishes: StatementWishes,
  speaking: Speaking,
): void {
  const { texts, output } = speaking;
  const answers = answerSources(read.reading);
  if (answers.length === 0) throw new CannotCompute(texts.sqlNoTable);
  if (answers.length > 1) {
    throw new CannotCompute(texts.sqlSeveral(answers.map(({ name }) => name).join(", ")));
  }
  const [source] = answers;
  const file = read.sources.find(({ name }) => name === source.name)?.surroundings.file ?? "";
  const parts = table === undefined ? [file] : table.split(".");
  const { dialect } = wishes;
  let from: string;
  try {
    from = parts.map((part) => dialect.identifier(part)).join(".");
  } catch (error) {
    if (!(error instanceof UnwritableText)) throw error;
    throw new CannotCompute(texts.sqlUnwritable(parts.join("."), dialect.name));
  }
  output.result(statementFor(source, read, from, wishes, speaking));
  for (const remark of statementRemarks(source, dialect, speaking)) output.remark(remark);
}
