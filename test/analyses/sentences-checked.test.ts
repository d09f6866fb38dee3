import { ANALYSES } from "../../src/analyses/analyses";
import type { Evaluated } from "../../src/analyses/analysis";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { checkText } from "../../src/factcheck/check-text";
import type { Language } from "../../src/language/language";
import { shownGrid } from "../../src/report/shown-grid";
import { tokensOf } from "../../src/factcheck/tokens";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import { readSheets } from "../read-sheets";
import { made, readSample } from "./evaluated";
import { randomProgramme } from "./random-programme";

const LANGUAGES: readonly Language[] = ["da", "en"];

/** Every analysis that is possible. */
function allOf(reading: SurveyReading): Evaluated[] {
  return ANALYSES.filter(({ impossible }) => impossible(reading, DEFAULT_PROGRAMME) === null).map(
    (analysis) => made(analysis, reading),
  );
}

/** What our own check warns of in our own sentences. */
function alarms(evaluated: readonly Evaluated[], language: Language): string[] {
  const facts = evaluated.flatMap((each) => each.facts(language));
  const units = facts.find(({ id }) => id === "overview")?.rows.length ?? 1;
  return evaluated.flatMap((each) => {
    const sentences = each.sentences(language).map(({ text }) => text);
    const texts = [...sentences, sentences.join(" ")];
    return texts.flatMap((text) =>
      checkText(text, { facts, units: units - 1 })
        .filter(({ verdict }) => !["agrees", "rounding", "not-found"].includes(verdict))
        .map(({ verdict, quote }) => `${each.analysis.id} ${verdict}: ${quote} | ${text}`),
    );
  });
}

/** The per cents of a sentence that its sheet does not show. */
function unshown(evaluated: Evaluated, language: Language): string[] {
  const plan = evaluated.plan({ language, builtAt: new Date(2024, 4, 3) });
  const shown = new Set(
    shownGrid(plan, language)
      .flat()
      .flatMap(({ text }) => [...text.matchAll(/-?\d+(?:[.,]\d+)?/g)].map(([figure]) => figure)),
  );
  return evaluated.sentences(language).flatMap(({ text, refs }) =>
    refs.length === 0
      ? []
      : tokensOf(text, language).flatMap((token) => {
          if (token.kind !== "figure" || token.unit !== "percent" || token.isName) return [];
          const figure = String(token.value).replace(".", language === "da" ? "," : ".");
          return shown.has(figure) ? [] : [`${evaluated.analysis.id}: ${figure} | ${text}`];
        }),
  );
}

describe.each(LANGUAGES)("the sentences that we write (%s)", (language) => {
  it("pass our own check and are read back as the figures of their sheets, for the sample", () => {
    const evaluated = allOf(readSample());
    expect(evaluated.length).toBeGreaterThan(5);
    expect(alarms(evaluated, language)).toEqual([]);
    expect(evaluated.flatMap((each) => unshown(each, language))).toEqual([]);
  });

  it("do so over many surveys, criteria, registers and drivers drawn at random", () => {
    const found: string[] = [];
    for (let seed = 1; seed <= 40; seed++) {
      const evaluated = allOf(readSheets(randomProgramme(seed)));
      found.push(
        ...alarms(evaluated, language).map((line) => `${String(seed)} ${line}`),
        ...evaluated
          .flatMap((each) => unshown(each, language))
          .map((line) => `${String(seed)} ${line}`),
      );
    }
    expect(found).toEqual([]);
  });
});
