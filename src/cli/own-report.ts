import { DamagedFile } from "../files/unpack";
import { readXml } from "../files/xlsx/read-xml";
import { readZipDirectory } from "../files/zip-directory";
import { PROGRAM, PROGRAM_PART } from "../xlsx/properties";

/** Whether a file is a report of ours that no other program has saved since. */
export async function isOwnReport(bytes: Uint8Array): Promise<boolean> {
  const directory = readZipDirectory(bytes);
  if (directory.kind === "refused") return false;
  const entry = directory.entries.find(({ name }) => name === PROGRAM_PART);
  if (entry === undefined) return false;
  let [isProgram, program] = [false, ""];
  try {
    await readXml(bytes, entry, {
      open: (name) => (isProgram = name === "Application"),
      close: () => (isProgram = false),
      text: (text) => (program += isProgram ? text : ""),
    });
  } catch (error) {
    if (error instanceof DamagedFile) return false;
    throw error;
  }
  return program === PROGRAM;
}
