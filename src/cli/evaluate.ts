import { ANALYSES } from "../analyses/analyses";
import type { Analysis, Evaluated } from "../analyses/analysis";
import { toldFindings } from "../analyses/overview/told-findings";
import type { Chosen } from "../analyses/choice";
import type { Language } from "../language/language";
import { notDrawnSentence } from "../report/plan-part-texts";
import { planText } from "../report/plan-text";
import { CannotCompute } from "./cannot-compute";
import { checkWords } from "./check-words";
import { checkChosen, chosenBy } from "./chosen";
import { runCommand, type CliTexts, type Output, type Speaking } from "./command";
import { evaluationJson } from "./evaluation-json";
import { EVALUATE_OPTIONS, parseWords, type ParsedWords } from "./options";
import { readFiles, type FilesReading } from "./read-files";
import { checkReportFile } from "./report-file";
import { writeReport } from "./write-report";
import { leastPersonsOf, nothingToShow, totalRule } from "./reading-choices";
import { tellFindings } from "./remarks";
import { NO_SETTINGS, readSettings, type Settings } from "./settings-file";
import { tellUnusedOptions, tellUnusedSheets } from "./unused";

/** An analysis that did not come out, and why. */
interface Without {
  title: string;
  why: string;
}

type Parsed = ParsedWords<typeof EVALUATE_OPTIONS>;

/** The analyses of these names, in the order of a report. */
function wantedAnalyses(
  only: string | undefined,
  analyses: readonly Analysis[],
  texts: CliTexts,
): readonly Analysis[] {
  if (only === undefined) return analyses;
  const names = only.split(",").map((name) => name.trim());
  const known = analyses.map(({ id }) => id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new CannotCompute(texts.unknownAnalysis(unknown, known.join(", ")));
  }
  return analyses.filter(({ id }) => names.includes(id));
}

/** Evaluates what can be evaluated; of the rest it is told why it cannot. */
function evaluateAll(
  wanted: readonly Analysis[],
  { reading }: FilesReading,
  { programme }: Settings,
  chosen: Chosen,
  language: Language,
): { evaluated: Evaluated[]; without: Without[] } {
  const evaluated: Evaluated[] = [];
  const without: Without[] = [];
  for (const analysis of wanted) {
    const why =
      analysis.impossible(reading, programme) ??
      analysis
        .choices(reading, programme, chosen)
        .find(({ complaint }) => complaint?.stops === true)?.complaint?.text;
    if (why === undefined) evaluated.push(analysis.evaluate(reading, programme, chosen));
    else without.push({ title: analysis.title[language], why: why[language] });
  }
  return { evaluated, without };
}

/** One sentence where all have the same reason. */
function noneCameOut(without: readonly Without[]): CannotCompute {
  const reasons = new Set(without.map(({ why }) => why));
  if (reasons.size === 1) return new CannotCompute(without[0].why);
  return new CannotCompute(without.map(({ title, why }) => `${title}: ${why}`).join("\n"));
}

/** What the settings file says, but what the words say goes before it. */
function settingsOf(values: Parsed["values"], speaking: Speaking): Settings {
  const settings =
    values.settings === undefined ? NO_SETTINGS : readSettings(values.settings, speaking);
  const leastPersons = leastPersonsOf(values["min-persons"], speaking.texts);
  if (leastPersons === undefined) return settings;
  return { ...settings, programme: { ...settings.programme, leastPersons } };
}

function tables(evaluated: readonly Evaluated[], { language, output }: Speaking): void {
  const parts = evaluated.map((each) => {
    const own = each.table(language);
    const drawn =
      own === null
        ? planText(each.plan({ language, builtAt: new Date() }), language)
        : { text: own, notDrawn: [] };
    const title = each.analysis.title[language];
    const left = notDrawnSentence(drawn.notDrawn, language);
    return { text: `${title}\n\n${drawn.text}`, left: left === null ? null : `${title}: ${left}` };
  });
  output.result(parts.map(({ text }) => text).join("\n\n"));
  for (const { left } of parts) if (left !== null) output.remark(left);
}

async function run(
  { values, files, fault }: Parsed,
  analyses: readonly Analysis[],
  speaking: Speaking,
): Promise<void> {
  const { language, texts, output } = speaking;
  checkWords(fault, EVALUATE_OPTIONS, values.lang, texts);
  if (values.total !== undefined) totalRule(values.total, texts);
  const wanted = wantedAnalyses(values.only, analyses, texts);
  const settings = settingsOf(values, speaking);
  if (files.length === 0) throw new CannotCompute(texts.evaluateUsage);
  const allRead = values.settings === undefined ? files : [...files, values.settings];
  if (values.out !== undefined) await checkReportFile(values.out, allRead, texts);

  const read = await readFiles(files, speaking, {
    mapping: settings.mapping,
    positive: settings.programme.positive,
  });
  const { reading } = read;
  checkChosen(settings, analyses, reading, settings.programme, speaking);
  const chosen = chosenBy(values, settings, reading, speaking);
  tellUnusedSheets(settings.mapping, reading, speaking);
  tellUnusedOptions(values, wanted, reading, settings.programme, speaking);
  const { evaluated, without } = evaluateAll(wanted, read, settings, chosen, language);
  const nothing = nothingToShow(reading, texts.evaluateUsage, speaking);
  if (nothing !== null && evaluated.every(({ analysis }) => analysis.accompanies)) throw nothing;
  if (evaluated.length === 0) {
    throw noneCameOut(without);
  }
  const findings = toldFindings(
    reading.findings,
    evaluated.flatMap(({ findings }) => findings),
  );
  if (values.out !== undefined) {
    const { name: programme } = settings.programme;
    const wish = { file: values.out, read: allRead, surveys: files, programme };
    await writeReport(evaluated, wish, speaking);
  }
  for (const { title, why } of without) output.remark(texts.without(title, why));
  if (values.json === true) {
    const { leastPersons } = settings.programme;
    const json = evaluationJson(reading, evaluated, findings, { language, leastPersons });
    output.result(JSON.stringify(json, null, 2));
    return;
  }
  tables(evaluated, speaking);
  tellFindings(findings, speaking);
}

/**
 * Every analysis that is possible, on files: the same reading and evaluating as in Excel.
 *
 * With `--out` they are written as a workbook too.
 *
 * @param words the arguments, options and files.
 * @param analyses those that there are, in the order of a report.
 * @returns the exit code: 0 when at least one came out, 2 with a sentence when none can.
 */
export async function evaluateCommand(
  words: readonly string[],
  output: Output,
  analyses: readonly Analysis[] = ANALYSES,
): Promise<0 | 2> {
  const parsed = parseWords(words, EVALUATE_OPTIONS);
  const language: Language = parsed.values.lang === "en" ? "en" : "da";
  return runCommand(language, output, (speaking) => run(parsed, analyses, speaking));
}
