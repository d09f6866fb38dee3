import { parseArgs } from "node:util";
import { fileTables, type FileTables, type OutsideLine } from "../files/tables/file-tables";
import type { FoundTable } from "../files/tables/text-tables";
import { refusalMessage } from "../files/refusal";
import { speak, type Language, type Spoken } from "../language/language";
import { tablesTexts } from "../language/tables-texts";
import { findingMessage } from "../survey/mapping/finding-message";
import { CannotCompute } from "./cannot-compute";
import { runCommand, type Output, type Speaking } from "./command";
import { readBytes } from "./read-bytes";
import { tellFindings } from "./remarks";
import { tablesJson } from "./tables-json";
import { textTable } from "./text-table";

type Texts = Spoken<typeof tablesTexts>;

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
  const where = /^\d/.test(place) ? texts.lines(place) : place;
  return [
    `${file}, ${where}${title === null ? "" : `: ${title}`} (${texts.size(rows.length, rows[0].length)})`,
    textTable(shown, SHOWN_COLUMNS + 1),
    ...(more > 0 ? [texts.moreRows(more)] : []),
  ].join("\n");
}

/** Why nothing was found: that all sheets are hidden, for instance. */
function whyNone(
  files: readonly string[],
  { findings }: FileTables,
  language: Language,
): CannotCompute {
  const first = findings.find(({ code }) => code === "hidden-sheet");
  const isTold = files.length === 1 && first !== undefined;
  return new CannotCompute(
    isTold
      ? `${first.source ?? ""}: ${findingMessage(first, language)}`
      : speak(tablesTexts, language).none(files.join(", ")),
  );
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

async function run(files: readonly string[], json: boolean, speaking: Speaking): Promise<void> {
  const { language, output } = speaking;
  const texts = speak(tablesTexts, language);
  const read: { file: string; found: FileTables }[] = [];
  for (const file of files) {
    const found = await fileTables(file, readBytes(file, speaking.texts));
    if (found.kind === "refused") throw new CannotCompute(refusalMessage(file, found, language));
    read.push({ file, found });
  }
  if (read.every(({ found }) => found.tables.length === 0)) {
    throw whyNone(files, read[0].found, language);
  }
  const tables = read.map(({ file, found }) => ({ file, tables: found.tables }));
  if (json) for (const lines of tablesJson(tables)) output.result(lines);
  else {
    const shown = tables.flatMap(({ file, tables: own }) =>
      own.map((table) => summary(file, table, texts)),
    );
    output.result(shown.join("\n\n"));
  }
  for (const { file, found } of read) {
    tellFindings(found.findings, speaking);
    for (const line of tellOutside(found, file, texts)) output.remark(line);
    if (found.tables.length === 0) output.remark(texts.none(file));
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
  return runCommand(language, output, (speaking) => {
    if (parsed === null || parsed.positionals.length === 0) {
      throw new CannotCompute(speak(tablesTexts, language).usage);
    }
    return run(parsed.positionals, parsed.values.json === true, speaking);
  });
}
