import { readFileSync } from "node:fs";
import { CannotCompute } from "./cannot-compute";
import type { CliTexts } from "./command";

/** @throws CannotCompute where there is no such file, or it is a folder. */
export function readBytes(file: string, texts: CliTexts): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new CannotCompute(texts.unreadable(file));
  }
}
