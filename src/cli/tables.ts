import { parseArgs } from "node:util";
import { fileTables, type FileTables, type OutsideLine } from "../files/tables/file-tables";
import type { FoundTable } from "../files/tables/text-tables";
import { refusalMessage } from "../files/refusal";
import { cliTexts } from "../language/cli-texts";
import { speak, type Language, type Spoken } from "../language/language";
import { findingMessage, type Finding } from "../survey/finding";
import type { Output } from "./overview";
import { CannotCompute, readBytes } from "./read-files";
import { textTable } from "./text-table";

type Texts = Spoken<typeof cliTexts>;

/** Of each table so many rows are shown, with cells cut to so many characters. */
const SHOWN_ROWS = 12;
const SHOWN_COLUMNS = 12;
const SHOWN_CHARACTERS = 30;
/** Lines outside tables that are told one by one. */
const TOLD_LINES = 20;

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: "boolean" }, lang: { type: "string" } },
    });
  } catch {
    return null;
  }
}

function shownCell(cell: string): string {
  const line = cell.replace(/\s+/g, " ").trim();
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS - 1)}…` : line;
}

function summary(file: string, { title, place, rows }: FoundTable, texts: Texts): string {
  const shown = rows
    .slice(0, SHOWN_ROWS)
    .map((row) => [
      ...row.slice(0, SHOWN_COLUMNS).map(shownCell),
      ...(row.length > SHOWN_COLUMNS ? ["…"] : []),
    ]);
  const more = rows.length - shown.length;
  return [
    texts.table(file, place, title, rows.length, rows[0].length),
    textTable(shown, SHOWN_COLUMNS + 1),
    ...(more > 0 ? [texts.moreRows(more)] : []),
  ].join("\n");
}

function tellFinding(found: Finding, language: Language, texts: Texts): string {
  const where = [found.source, found.cell].filter((part) => part !== null).join(", ");
  return texts.finding(where === "" ? "" : ` (${where})`, findingMessage(found, language));
}

/** Titles stand with their tables; all other lines outside the tables are told. */
function tellOutside(found: FileTables, file: string, texts: Texts): string[] {
  const titles = new Set(found.tables.map(({ title }) => title));
  const untold = found.outside.filter(({ text }) => !titles.has(text));
  const told = untold.slice(0, TOLD_LINES).map(({ place, text }: OutsideLine) => {
    const where = /^\d/.test(place) ? `${file}:${place}` : `${file}, ${place}`;
    return texts.outside(where, text);
  });
  const more = untold.length - told.length;
  return more > 0 ? [...told, texts.moreOutside(more)] : told;
}

async function run(files: readonly string[], json: boolean, language: Language, output: Output) {
  const texts = speak(cliTexts, language);
  const read: { file: string; found: FileTables }[] = [];
  for (const file of files) {
    const found = await fileTables(file, readBytes(file, texts));
    if (found.kind === "refused") throw new CannotCompute(refusalMessage(file, found, language));
    read.push({ file, found });
  }
  if (read.every(({ found }) => found.tables.length === 0)) {
    throw new CannotCompute(texts.noTable(files.join(", ")));
  }
  const tables = read.map(({ file, found }) => ({ file, tables: found.tables }));
  if (json) output.result(JSON.stringify(tables, null, 2));
  else {
    const shown = tables.flatMap(({ file, tables: own }) =>
      own.map((t) => summary(file, t, texts)),
    );
    output.result(shown.join("\n\n"));
  }
  for (const { file, found } of read) {
    for (const told of found.findings) output.remark(tellFinding(told, language, texts));
    for (const line of tellOutside(found, file, texts)) output.remark(line);
    if (found.tables.length === 0) output.remark(texts.noTable(file));
  }
}

/**
 * The tables of any files on the command line: what stands in them, survey or not.
 *
 * @param words the arguments, options and files.
 * @returns the exit code: 0 when at least one table was found, 2 with a sentence when none was.
 */
export async function tablesCommand(words: readonly string[], output: Output): Promise<0 | 2> {
  const parsed = parse(words);
  const language: Language = parsed?.values.lang === "en" ? "en" : "da";
  if (parsed === null || parsed.positionals.length === 0) {
    output.remark(speak(cliTexts, language).tablesUsage);
    return 2;
  }
  try {
    await run(parsed.positionals, parsed.values.json === true, language, output);
    return 0;
  } catch (error) {
    if (!(error instanceof CannotCompute)) throw error;
    output.remark(error.message);
    return 2;
  }
}
