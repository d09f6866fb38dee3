import { evaluateOverview } from "../analyses/overview/evaluate";
import { overviewJson } from "../analyses/overview/json";
import { toldFindings } from "../analyses/overview/told-findings";
import { overviewTable, overviewTableNote } from "../analyses/overview/table";
import { overviewTexts } from "../analyses/overview/texts";
import { DEFAULT_PROGRAMME } from "../evaluation/programme";
import { speak, type Language } from "../language/language";
import { nothingMessage } from "../survey/reading/nothing-to-compute";
import { CannotCompute } from "./cannot-compute";
import { checkWords } from "./check-words";
import { runCommand, type Output, type Speaking } from "./command";
import { OVERVIEW_OPTIONS, parseWords, type ParsedWords } from "./options";
import { readFiles } from "./read-files";
import { leastPersonsOf, nothingToShow, roundsNamed, totalRule } from "./reading-choices";
import { tellFindings } from "./remarks";

async function run(
  { values, files, fault }: ParsedWords<typeof OVERVIEW_OPTIONS>,
  speaking: Speaking,
): Promise<void> {
  const { language, texts, output } = speaking;
  checkWords(fault, OVERVIEW_OPTIONS, values.lang, texts);
  if (files.length === 0) throw new CannotCompute(texts.usage);
  const rule = totalRule(values.total ?? "svar", texts);
  const leastPersons =
    leastPersonsOf(values["min-persons"], texts) ?? DEFAULT_PROGRAMME.leastPersons;
  const { reading } = await readFiles(files, speaking);
  const nothing = nothingToShow(reading, texts.usage, speaking);
  if (nothing !== null) throw nothing;
  if (reading.rounds.length === 0)
    throw new CannotCompute(nothingMessage({ code: "no-survey", sources: [] }, language));
  const facts = { language, leastPersons };
  const overview = evaluateOverview(reading, roundsNamed(reading, values, texts), { leastPersons });
  const findings = toldFindings(reading.findings, overview.findings);
  if (values.json === true) {
    output.result(JSON.stringify(overviewJson(reading, overview, findings, facts), null, 2));
    return;
  }
  output.result(overviewTable(overview, rule, speak(overviewTexts, language)));
  const note = overviewTableNote(overview, rule, facts);
  if (note !== null) output.remark(note);
  tellFindings(findings, speaking);
}

/**
 * The overview on the command line: the same reading and evaluating as in Excel, on files.
 *
 * @param words the arguments, options and files.
 * @returns the exit code: 0 when a table came out, 2 with a sentence when none can.
 */
export async function overviewCommand(words: readonly string[], output: Output): Promise<0 | 2> {
  const parsed = parseWords(words, OVERVIEW_OPTIONS);
  const language: Language = parsed.fault === null && parsed.values.lang === "en" ? "en" : "da";
  return runCommand(language, output, (speaking) => run(parsed, speaking));
}
