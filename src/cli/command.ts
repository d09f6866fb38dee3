import { cliTexts } from "../language/cli-texts";
import { speak, type Language, type Spoken } from "../language/language";
import { CannotCompute } from "./cannot-compute";

/** Where a command writes: results and remarks are kept apart. */
export interface Output {
  result(text: string): void;
  remark(text: string): void;
}

export type CliTexts = Spoken<typeof cliTexts>;

/** What a command works with. */
export interface Speaking {
  language: Language;
  texts: CliTexts;
  output: Output;
}

/**
 * Runs a command.
 *
 * @returns the exit code: 0 when something came out, 2 with a sentence when nothing can.
 */
export async function runCommand(
  language: Language,
  output: Output,
  run: (speaking: Speaking) => Promise<void>,
): Promise<0 | 2> {
  try {
    await run({ language, texts: speak(cliTexts, language), output });
    return 0;
  } catch (error) {
    if (!(error instanceof CannotCompute)) throw error;
    output.remark(error.message);
    return 2;
  }
}
