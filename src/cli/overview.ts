import { parseArgs } from "node:util";
import { evaluateOverview, type TotalRule } from "../analyses/overview/evaluate";
import { overviewJson } from "../analyses/overview/json";
import { cliTexts } from "../language/cli-texts";
import { speak, type Language, type Spoken } from "../language/language";
import { overviewTexts } from "../analyses/overview/texts";
import { findingMessage, type Finding } from "../survey/finding";
import {
  nothingMessage,
  nothingToCompute,
  type NothingToCompute,
} from "../survey/nothing-to-compute";
import type { RoundReading, SurveyReading } from "../survey/survey-reader";
import { CannotCompute, readFiles } from "./read-files";
import { overviewTable } from "../analyses/overview/table";

type Texts = Spoken<typeof cliTexts>;

interface Choices {
  json?: boolean;
  lang?: string;
  first?: string;
  latest?: string;
  total?: string;
}

/** Where the command writes: results and remarks are kept apart. */
export interface Output {
  result(text: string): void;
  remark(text: string): void;
}

function parse(words: readonly string[]): { values: Choices; positionals: string[] } | null {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        lang: { type: "string" },
        first: { type: "string" },
        latest: { type: "string" },
        total: { type: "string" },
      },
    });
  } catch {
    return null;
  }
}

function roundNamed(reading: SurveyReading, name: string | undefined, texts: Texts) {
  if (name === undefined) return undefined;
  const index = reading.tally.rounds.find(name);
  const found = reading.rounds.find((round) => round.index === index);
  if (found !== undefined) return found;
  const known = reading.rounds.map((round: RoundReading) => round.name).join(", ");
  throw new CannotCompute(texts.unknownRound(name, known));
}

function totalRule(value: string, texts: Texts): TotalRule {
  if (value === "svar") return "pooled";
  if (value === "enheder") return "mean";
  throw new CannotCompute(texts.unknownTotal(value));
}

function whereOf(found: Finding): string {
  const place = [found.source, found.cell].filter((part) => part !== null).join(", ");
  return place === "" ? "" : ` (${place})`;
}

/** Why there is no table, in one sentence: what was found in the files goes before the reason. */
function whyNothing(
  nothing: NothingToCompute,
  { findings }: SurveyReading,
  language: Language,
): string {
  const [first] = findings;
  if (nothing.code !== "no-survey" || first === undefined) return nothingMessage(nothing, language);
  return `${first.source ?? ""}: ${findingMessage(first, language)}`;
}

async function run(
  values: Choices,
  files: string[],
  language: Language,
  output: Output,
): Promise<void> {
  const texts = speak(cliTexts, language);
  const rule = totalRule(values.total ?? "svar", texts);
  const reading = await readFiles(files, texts, language);
  const nothing = nothingToCompute(reading);
  if (nothing !== null) throw new CannotCompute(whyNothing(nothing, reading, language));
  const first = roundNamed(reading, values.first, texts);
  const latest = roundNamed(reading, values.latest, texts);
  const overview = evaluateOverview(reading, { first, latest });
  const findings = [...reading.findings, ...overview.findings];
  if (values.json === true) {
    output.result(JSON.stringify(overviewJson(reading, overview, findings, language), null, 2));
    return;
  }
  output.result(overviewTable(overview, rule, speak(overviewTexts, language)));
  for (const found of findings) {
    output.remark(texts.finding(whereOf(found), findingMessage(found, language)));
  }
}

/**
 * The overview on the command line: the same reading and evaluating as in Excel, on files.
 *
 * @param words the arguments, options and files.
 * @returns the exit code: 0 when a table came out, 2 with a sentence when none can.
 */
export async function overviewCommand(words: readonly string[], output: Output): Promise<0 | 2> {
  const parsed = parse(words);
  const language: Language = parsed?.values.lang === "en" ? "en" : "da";
  if (parsed === null || parsed.positionals.length === 0) {
    output.remark(speak(cliTexts, language).usage);
    return 2;
  }
  try {
    await run(parsed.values, parsed.positionals, language, output);
    return 0;
  } catch (error) {
    if (!(error instanceof CannotCompute)) throw error;
    output.remark(error.message);
    return 2;
  }
}
