import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { CannotCompute } from "./cannot-compute";
import type { CliTexts } from "./command";
import { isOwnReport } from "./own-report";

/** Whether two names lead to one file, through links too. */
function isSame(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return a.ino === b.ino && a.dev === b.dev;
}

/**
 * Makes sure that a report can be put where it is wanted without taking anything away: nothing
 * stands there, or an earlier report as it was written.
 *
 * @param read the files that the command reads.
 * @throws CannotCompute with a sentence where it cannot.
 */
export async function checkReportFile(
  file: string,
  read: readonly string[],
  texts: CliTexts,
): Promise<void> {
  if (!/[^\\/]\.xlsx$/i.test(file)) throw new CannotCompute(texts.outNoWorkbook(file));
  if (read.some((other) => isSame(file, other))) throw new CannotCompute(texts.outIsInput(file));
  let bytes: Uint8Array;
  try {
    if (!statSync(path.dirname(file)).isDirectory()) throw new Error("no folder");
    if (!existsSync(file)) return;
    bytes = readFileSync(file);
  } catch {
    throw new CannotCompute(texts.outUnwritable(file));
  }
  if (!(await isOwnReport(bytes))) throw new CannotCompute(texts.outForeign(file));
}

/**
 * Writes a report: whole or not at all.
 * @throws CannotCompute with a sentence where it cannot be written.
 */
export function writeReportFile(file: string, bytes: Uint8Array, texts: CliTexts): void {
  // Beside the file, so that it is put in place in one go; its name does not grow with the file's.
  const unfinished = path.join(path.dirname(file), `.fidelitet-${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, bytes, { flag: "wx" });
    renameSync(unfinished, file);
  } catch {
    try {
      rmSync(unfinished, { force: true });
    } catch {
      // What could not be written may not be there to take away.
    }
    throw new CannotCompute(texts.outUnwritable(file));
  }
}
