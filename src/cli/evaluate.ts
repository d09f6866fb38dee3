import { ANALYSES } from "../analyses/analyses";
import type { Analysis, Evaluated } from "../analyses/analysis";
import { toldFindings } from "../analyses/overview/told-findings";
import type { Chosen } from "../analyses/choice";
import type { Language } from "../language/language";
import { notDrawnSentence } from "../report/plan-part-texts";
import { planText } from "../report/plan-text";
import { CannotCompute } from "./cannot-compute";
import {
  checkAgainst,
  checksJson,
  checksTable,
  readTextFile,
  type CheckedFile,
} from "./check-file";
import { checkWords } from "./check-words";
import { checkChosen, chosenBy } from "./chosen";
import { runCommand, type CliTexts, type Output, type Speaking } from "./command";
import { evaluationJson } from "./evaluation-json";
import { EVALUATE_OPTIONS, parseWords } from "./options";
import type { FilesReading } from "./read-files";
import { checkReportFile } from "./report-file";
import { pagesTold } from "./pages-told";
import { checkPageFolder, writePages } from "./write-pages";
import { writeReport } from "./write-report";
import { leastPersonsOf, nothingToShow, totalRule } from "./reading-choices";
import { tellFindings } from "./remarks";
import type { Engines } from "./engine/query-engine";
import { dialectNamed, printStatement } from "./sql/write-statement";
import type { Settings } from "./settings-file";
import { readAll, settingsOf, settingsWith, type Parsed } from "./what-is-asked";
import { tellProgramWins, tellUnusedOptions, tellUnusedSheets } from "./unused";

/** An analysis that did not come out, and why. */
interface Without {
  title: string;
  why: string;
}

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

/** A text against all figures that it may speak of, whichever analyses are to be printed. */
function checkedAgainstAll(
  text: string,
  analyses: readonly Analysis[],
  read: FilesReading,
  settings: Settings,
  chosen: Chosen,
  speaking: Speaking,
): CheckedFile {
  const known = analyses.filter(({ hasFacts }) => hasFacts);
  const { evaluated } = evaluateAll(known, read, settings, chosen, speaking.language);
  return checkAgainst(text, evaluated, read.reading, speaking);
}

/** One sentence where all have the same reason. */
function noneCameOut(without: readonly Without[]): CannotCompute {
  const reasons = new Set(without.map(({ why }) => why));
  if (reasons.size === 1) return new CannotCompute(without[0].why);
  return new CannotCompute(without.map(({ title, why }) => `${title}: ${why}`).join("\n"));
}

function tables(
  evaluated: readonly Evaluated[],
  checked: CheckedFile | null,
  speaking: Speaking,
): void {
  const { language, output } = speaking;
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
  const checks = checked === null ? [] : [checksTable(checked, speaking)];
  output.result([...parts.map(({ text }) => text), ...checks].join("\n\n"));
  for (const { left } of parts) if (left !== null) output.remark(left);
}

async function run(
  parsed: Parsed,
  analyses: readonly Analysis[],
  engines: Engines,
  speaking: Speaking,
): Promise<void> {
  const { values, files, fault } = parsed;
  const { language, texts, output } = speaking;
  checkWords(fault, EVALUATE_OPTIONS, values.lang, texts);
  if (values.total !== undefined) totalRule(values.total, texts);
  const dialect = values.sql === undefined ? null : dialectNamed(values.sql, speaking);
  const wanted = wantedAnalyses(values.only, analyses, texts);
  const asked = settingsOf(values, speaking);
  if (files.length === 0) throw new CannotCompute(texts.evaluateUsage);
  const allRead = [...files, values.settings, values.check].filter((file) => file !== undefined);
  const text = values.check === undefined ? null : readTextFile(values.check, speaking);
  if (values.out !== undefined) await checkReportFile(values.out, allRead, texts);
  if (values.pages !== undefined) checkPageFolder(values.pages, texts);

  const read = await readAll(parsed, asked, engines, speaking);
  const { reading } = read;
  const least = leastPersonsOf(values["min-persons"], texts);
  const settings = settingsWith(asked, reading, least);
  if (dialect !== null) {
    const aliases = settings.mapping.units;
    const wishes = { dialect, leastPersons: least ?? null, aliases };
    printStatement(read, values.table, wishes, speaking);
    return;
  }
  tellProgramWins(asked.programme, settings.programme, reading, speaking);
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
  const basis = [reading, settings.programme, chosen] as const;
  const { name: programme } = settings.programme;
  const ofReport = pagesTold(evaluated, basis, values.only === undefined ? "none" : "all");
  if (values.out !== undefined) {
    const wish = { file: values.out, read: allRead, surveys: files, programme };
    await writeReport(ofReport, wish, speaking);
  }
  if (values.pages !== undefined) {
    const paged = evaluated.filter(({ analysis }) => analysis.pages !== null);
    const pages = pagesTold(paged, basis, "all");
    await writePages(paged, pages, { folder: values.pages, read: allRead, programme }, speaking);
  }
  for (const { title, why } of without) output.remark(texts.without(title, why));
  const checked =
    text === null ? null : checkedAgainstAll(text, analyses, read, settings, chosen, speaking);
  if (values.json === true) {
    const { leastPersons } = settings.programme;
    const checks = checked === null ? null : checksJson(checked, speaking);
    const json = evaluationJson(reading, evaluated, findings, {
      language,
      leastPersons,
      checks,
      speaking: pagesTold(evaluated, basis, "all"),
    });
    output.result(JSON.stringify(json, null, 2));
    return;
  }
  tables(ofReport, checked, speaking);
  tellFindings(findings, speaking);
}

/**
 * Every analysis that is possible, on files: the same reading and evaluating as in Excel.
 *
 * With `--out` they are written as a workbook too. With `--sql` nothing is evaluated: the statement
 * is printed that makes the table of counts in another engine, the files being a sample. With
 * `--engine` the rows are counted by an engine on this machine.
 *
 * @param words the arguments, options and files.
 * @param analyses those that there are, in the order of a report.
 * @param engines those that `--engine` can ask for.
 * @returns the exit code: 0 when at least one came out, 2 with a sentence when none can.
 */
export async function evaluateCommand(
  words: readonly string[],
  output: Output,
  analyses: readonly Analysis[] = ANALYSES,
  engines: Engines = {},
): Promise<0 | 2> {
  const parsed = parseWords(words, EVALUATE_OPTIONS);
  const language: Language = parsed.values.lang === "en" ? "en" : "da";
  return runCommand(language, output, (speaking) => run(parsed, analyses, engines, speaking));
}
