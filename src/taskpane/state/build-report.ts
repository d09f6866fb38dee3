import type { Analysis, Evaluated } from "../../analyses/analysis";
import { leadOf } from "../../analyses/text/sentences-of";
import { withLead } from "../../report/with-lead";
import { builtNote } from "../../analyses/page-notes";
import { printed } from "../../analyses/printed-page";
import { reportEntry } from "../../analyses/report-entry";
import { buildContents, buildReportSheets, putContentsFirst } from "../../excel/build-contents";
import type { BuildOptions, BuildOutcome } from "../../excel/build-outcome";
import { buildSheet } from "../../excel/build-sheet";
import type { Ended } from "../../excel/in-step";
import { markOf } from "../../excel/mark";
import type { Language } from "../../language/language";
import { contentsPlan, type ContentsEntry } from "../../report/contents-plan";
import { reportTitle } from "../../report/report-book";
import type { SheetPlan } from "../../report/sheet-plan";
import { outcomeOf, type BuildTelling, type PartsOptions } from "./build-parts";
import type { PartOutcome, SheetPrint } from "./build-state";
import { problemOf } from "./problem";
import { sheetPrint } from "./sheet-print";
import { hindrance, type Basis } from "./standing";

/** The contents among the parts of a report: no analysis has this id. */
export const CONTENTS_ID = "contents";

/** A part that can be built. */
interface Ready {
  analysis: Analysis;
  evaluated: Evaluated;
  plan: SheetPlan;
  print: SheetPrint;
}

/**
 * Builds the sheets of a report: the contents stand before them, and each leads back there. All are
 * built together; what goes wrong so is tried by itself, and what goes wrong with one does not stop
 * the others.
 */
export async function buildReport(
  parts: readonly Analysis[],
  basis: Basis,
  language: Language,
  telling: BuildTelling,
  options: PartsOptions = {},
): Promise<void> {
  await new ReportBuild(parts, basis, language, telling, options).run();
}

class ReportBuild {
  private readonly builtAt = new Date();
  private readonly outcomes = new Map<string, PartOutcome>();
  private readonly ready: Ready[] = [];

  constructor(
    private readonly parts: readonly Analysis[],
    private readonly basis: Basis,
    private readonly language: Language,
    private readonly telling: BuildTelling,
    private readonly options: PartsOptions,
  ) {}

  async run(): Promise<void> {
    const { telling, ready } = this;
    telling.onBegin(this.parts.at(0)?.id ?? CONTENTS_ID);
    for (const analysis of this.parts) this.makeReady(analysis);
    const together = await buildReportSheets(ready, (names) => this.contents(this.expected(names)))
      // Nothing was begun: every part is tried by itself.
      .catch((error: unknown) => failedAll(ready.length, error));
    const isNew = together.contents.kind === "done" && isCreated(together.contents.result);
    if (together.contents.kind === "failed") {
      const plan = this.contents(this.expected(ready.map(({ plan: { name } }) => name)));
      await buildContents(plan).catch(() => undefined);
    }
    for (const [i, part] of ready.entries()) await this.finish(part, together.sheets[i]);
    await this.finishContents(together.contents);
    if (isNew || together.contents.kind === "failed") {
      await putContentsFirst(this.parts).catch(() => undefined);
    }
  }

  private makeReady(analysis: Analysis): void {
    const { basis, language, builtAt } = this;
    const { reading, programme, chosen } = basis;
    try {
      const why = hindrance(analysis, basis);
      if (why !== null) return this.end(analysis.id, { kind: "hindered", why });
      const evaluated = analysis.evaluate(reading, programme, chosen);
      const lead = this.options.sentencesOnTop === true ? leadOf(evaluated, language) : "";
      const plan = withLead(evaluated.plan({ language, builtAt }), lead);
      this.ready.push({ analysis, evaluated, plan, print: sheetPrint(evaluated, language) });
    } catch (thrown) {
      this.fail(analysis.id, thrown);
    }
  }

  /** What is not whole yet is built by itself, and asks where it must. */
  private async finish(part: Ready, ended: Ended<BuildOutcome>): Promise<void> {
    const { analysis, plan, print } = part;
    const { id } = analysis;
    this.telling.onBegin(id);
    try {
      const outcome = await this.ended(ended, (options) =>
        buildSheet(plan, markOf(analysis.mark), options),
      );
      this.end(id, outcome, outcome.kind === "left" ? undefined : print);
    } catch (thrown) {
      this.fail(id, thrown);
    }
  }

  private async finishContents(ended: Ended<BuildOutcome>): Promise<void> {
    this.telling.onBegin(CONTENTS_ID);
    const entries = this.parts.map((analysis) => this.entry(analysis));
    const names = this.ready.map(({ analysis }) => this.sheetOf(analysis) ?? "");
    const isAsExpected = JSON.stringify(entries) === JSON.stringify(this.expected(names));
    const plan = this.contents(entries);
    try {
      const outcome = await this.ended(
        ended.kind === "done" && ended.result.kind === "built" && !isAsExpected
          ? { kind: "failed", error: null }
          : ended,
        (options) => buildContents(plan, options),
      );
      const isCreatedNow = ended.kind === "done" && isCreated(ended.result);
      this.end(
        CONTENTS_ID,
        outcome.kind === "built" && isCreatedNow ? { ...outcome, created: true } : outcome,
      );
    } catch (thrown) {
      this.fail(CONTENTS_ID, thrown);
    }
  }

  private ended(
    ended: Ended<BuildOutcome>,
    build: (options?: BuildOptions) => Promise<BuildOutcome>,
  ): Promise<PartOutcome> {
    let first = ended.kind === "done" ? ended.result : null;
    return outcomeOf((options) => {
      const known = first;
      first = null;
      return known === null ? build(options) : Promise.resolve(known);
    }, this.telling.ask);
  }

  /** The contents where all that can be built is built, on sheets of these names. */
  private expected(names: readonly string[]): ContentsEntry[] {
    return this.parts.map((analysis) => {
      const at = this.ready.findIndex((part) => part.analysis === analysis);
      return at < 0 ? this.entry(analysis) : this.builtEntry(this.ready[at], names[at]);
    });
  }

  private entry(analysis: Analysis): ContentsEntry {
    const part = this.ready.find((each) => each.analysis === analysis);
    const outcome = this.outcomes.get(analysis.id);
    const sheet = this.sheetOf(analysis);
    if (part !== undefined && outcome?.kind === "built") return this.builtEntry(part, sheet);
    const title = analysis.title[this.language];
    const there = outcome?.kind === "gone" ? null : sheet;
    return { title, sheet: there, finding: "", measured: "", responses: null, builtAt: null };
  }

  private builtEntry({ evaluated, plan }: Ready, sheet: string | null): ContentsEntry {
    return { ...reportEntry(evaluated, plan, this.language), sheet, builtAt: this.builtAt };
  }

  private sheetOf({ id }: Analysis): string | null {
    const outcome = this.outcomes.get(id);
    return outcome !== undefined && "sheet" in outcome ? outcome.sheet : null;
  }

  private contents(entries: readonly ContentsEntry[]): SheetPlan {
    const { language, builtAt, basis } = this;
    const { name: programme } = basis.programme;
    const { plan } = contentsPlan(entries, {
      language,
      title: reportTitle({ language, programme }),
      subtitle: builtNote(builtAt, language),
    });
    return { ...plan, page: printed(plan.name, 0, language) };
  }

  private end(id: string, outcome: PartOutcome, print?: SheetPrint): void {
    this.outcomes.set(id, outcome);
    this.telling.onEnd(id, outcome, print);
  }

  private fail(id: string, thrown: unknown): void {
    this.end(id, { kind: "failed", problem: problemOf("building", thrown) });
  }
}

function isCreated(outcome: BuildOutcome): boolean {
  return outcome.kind === "built" && outcome.created;
}

function failedAll(count: number, error: unknown) {
  const failed: Ended<BuildOutcome> = { kind: "failed", error };
  return { contents: failed, sheets: Array.from({ length: count }, () => failed) };
}
