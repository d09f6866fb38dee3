import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { root } from "../scripts/run-script";
import type { Spoken } from "./spoken-texts";

/** Something to be read, a line each text. */
export interface Lines {
  language: Spoken;
  /** Where each line stands, for whoever mends it. */
  lines: readonly { place: string; text: string }[];
}

const FOUND = /^(.*?):(\d+):\d+ - Unknown word \((.+?)\)/;
const CONFIG = path.join(root, ".config/cspell.json");

/** A file of a package: cspell is a program of modules, which a test cannot ask the way to. */
function installed(file: string): string {
  const folders = (process.env.NODE_PATH ?? "").split(path.delimiter).filter((each) => each !== "");
  const places = [path.join(root, "node_modules"), ...folders].map((each) => path.join(each, file));
  return places.find((place) => existsSync(place)) ?? places[0];
}

/** Runs cspell on files and gives what it says, a line each. */
function cspell(folder: string, config: string, files: readonly string[]): Promise<string[]> {
  const program = installed("cspell/bin.mjs");
  const words = ["lint", "--no-progress", "--no-summary", "--no-color", "--no-gitignore"];
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 64 * 1024 * 1024 };
    const all = [program, ...words, "--root", folder, "--config", config, ...files];
    execFile(process.execPath, all, options, (error, output, complaint) => {
      // It ends with 1 where it has found something.
      if (error !== null && error.code !== 1) reject(new Error(complaint));
      else resolve(output.split("\n"));
    });
  });
}

/** The words that no dictionary knows, each with where it stands. */
export async function unknownWords(all: readonly Lines[]): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "fidelitet-ord-"));
  try {
    const config = path.join(folder, "cspell.json");
    const danish = installed("@cspell/dict-da-dk/cspell-ext.json");
    const own = JSON.parse(readFileSync(CONFIG, "utf8")) as Record<string, unknown>;
    writeFileSync(config, JSON.stringify({ ...own, import: [danish] }));
    const files = all.map(({ language, lines }) => {
      const file = path.join(folder, `${language}.txt`);
      const texts = lines.map(({ text }) => text.replace(/\s+/g, " "));
      writeFileSync(file, `${texts.join("\n")}\n`);
      return { file, lines };
    });
    const said = await cspell(
      folder,
      config,
      files.map(({ file }) => file),
    );
    const found = said.flatMap((line) => {
      const read = FOUND.exec(line);
      if (read === null) return [];
      const [, file, row, word] = read;
      const own = files.find((each) => path.basename(each.file) === path.basename(file));
      return [`${own?.lines.at(Number(row) - 1)?.place ?? file}: ${word}`];
    });
    return [...new Set(found)].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
