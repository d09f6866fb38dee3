import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Output } from "../../src/cli/command";

const folder = mkdtempSync(path.join(tmpdir(), "fidelitet-"));

export const SAMPLE = [1, 2, 3, 4, 5, 6].map((n) =>
  path.join(__dirname, "../..", `assets/sample/maaling-${n}.csv`),
);

export interface Ran {
  code: number;
  result: string;
  /** One remark a line. */
  remark: string;
}

/** Runs a command in this process and keeps what it says. */
export async function ran(command: (output: Output) => Promise<number>): Promise<Ran> {
  const results: string[] = [];
  const remarks: string[] = [];
  const code = await command({
    result: (text) => results.push(text),
    remark: (text) => remarks.push(text),
  });
  return { code, result: results.join("\n"), remark: remarks.join("\n") };
}

/** Writes a file for a test, and gives its path. */
export function written(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}
