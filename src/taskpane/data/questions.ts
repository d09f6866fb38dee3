import { severityOf, type Finding } from "../../survey/mapping/finding";
import { findingMessage } from "../../survey/mapping/finding-message";
import { questionsOf, type Question } from "../../survey/reading/questions";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { Weights } from "../frame/WeightWords";
import { placeOf, tablesOf, type FindingPlace } from "./finding-groups";
import { openFindings, sheetsWithoutUnit } from "./passed-sheets";
import type { ChangeableSource } from "./source-draft";

/** What only the user can answer. */
export interface OpenQuestions {
  /** Sheets with answers of which nothing says whose they are: together one question. */
  sheets: ChangeableSource[];
  questions: Question[];
}

export function openQuestions(reading: SurveyReading): OpenQuestions {
  return { sheets: sheetsWithoutUnit(reading), questions: questionsOf(reading.findings) };
}

/** How many questions there are, to be asked one at a time. */
export function countQuestions({ sheets, questions }: OpenQuestions): number {
  return questions.length + (sheets.length > 0 ? 1 : 0);
}

/** The findings that are told rather than asked, by weight. What was answered is told elsewhere. */
export function toldFindings(reading: SurveyReading): { warnings: Finding[]; notes: Finding[] } {
  const told = openFindings(reading).filter(({ settled }) => settled !== true);
  const isAsked = ({ answers }: Finding) => answers !== undefined && answers.length > 0;
  return {
    warnings: told.filter((found) => {
      const severity = severityOf(found);
      return severity === "warn" || (severity === "ask" && !isAsked(found));
    }),
    notes: told.filter((found) => severityOf(found) === "note"),
  };
}

/** How many different sentences the findings are. */
export function countSentences(findings: readonly Finding[]): number {
  return new Set(findings.map((found) => `${found.code}|${findingMessage(found, "da")}`)).size;
}

/** How much of a reading there is to answer, to mind and to know. */
export function weightsOf(reading: SurveyReading): Weights {
  const { warnings, notes } = toldFindings(reading);
  return {
    questions: countQuestions(openQuestions(reading)),
    warnings: countSentences(warnings),
    notes: countSentences(notes),
  };
}

/** Where a question comes from: a cell, or else a sheet, for each finding that asks it. */
export function placesOfQuestion(
  { finding, answers }: Question,
  reading: SurveyReading,
): FindingPlace[] {
  const key = JSON.stringify(answers[0].patch);
  const tables = tablesOf(reading);
  const places = reading.findings
    .filter((found) => found.code === finding.code)
    .filter((found) => JSON.stringify(found.answers?.at(0)?.patch) === key)
    .flatMap((found): FindingPlace[] => {
      const place = placeOf(found, tables);
      if (place === null || found.source === null) return [];
      const sheet = tables.find(({ name }) => name === found.source)?.sheet ?? found.source;
      return [place.cell === null ? { ...place, cell: { sheet, address: "A1" } } : place];
    });
  return [...new Map(places.map((place) => [place.name, place])).values()];
}
