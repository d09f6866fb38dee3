import { CannotCompute } from "./cannot-compute";
import type { CliTexts } from "./command";
import type { OptionFault } from "./options";

function faultMessage({ kind, option }: OptionFault, options: object, texts: CliTexts): string {
  if (kind === "unknown") {
    const known = Object.keys(options).map((name) => `--${name}`);
    return texts.unknownOption(option, known.join(", "));
  }
  return kind === "without-value"
    ? texts.optionWithoutValue(option)
    : texts.optionWithValue(option);
}

/**
 * Refuses what is wrong with a command's words before anything is read.
 * @param options those that the command knows, by name.
 * @throws CannotCompute naming the option, or the language that there is not.
 */
export function checkWords(
  fault: OptionFault | null,
  options: object,
  language: string | undefined,
  texts: CliTexts,
): void {
  if (fault !== null) throw new CannotCompute(faultMessage(fault, options, texts));
  if (language !== undefined && !/^(?:da|en)$/.test(language)) {
    throw new CannotCompute(texts.unknownLanguage(language));
  }
}
