import { readFileSync } from "node:fs";
import path from "node:path";
import { decodeText } from "../files/decode-text";
import { readDelimitedText } from "../files/delimited-text";
import type { Spoken } from "../language/language";
import type { cliTexts } from "../language/cli-texts";
import { SurveyReader, type SurveyReading } from "../survey/survey-reader";

/** Something that keeps a table from coming out, told in the user's language. */
export class CannotCompute extends Error {}

function readBytes(file: string, texts: Spoken<typeof cliTexts>): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new CannotCompute(texts.unreadable(file));
  }
}

/**
 * Reads survey files (CSV: semicolon, comma or tab; UTF-8 or Windows-1252) into one reading.
 * A file whose rows name no round is a round of its own, called as the file.
 *
 * @throws CannotCompute where a file cannot be read or is no text.
 */
export function readFiles(files: readonly string[], texts: Spoken<typeof cliTexts>): SurveyReading {
  const sources = files.map((file) => {
    const bytes = readBytes(file, texts);
    const text = decodeText(bytes);
    if (text === null) throw new CannotCompute(texts.notText(file));
    const surroundings = { sheet: null, file: path.parse(file).name };
    return { name: file, surroundings, head: readDelimitedText(text) };
  });
  const reader = new SurveyReader();
  reader.openAll(sources).forEach((sheet, i) => sheet?.addBlock(sources[i].head));
  return reader.finish();
}
