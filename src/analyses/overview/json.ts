import type { Language } from "../../language/language";
import type { Severity } from "../../language/finding-severities";
import { severityOf, type Finding } from "../../survey/mapping/finding";
import { findingMessage } from "../../survey/mapping/finding-message";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { Figure } from "../../evaluation/figure";
import { sourcesJson, type SourceJson } from "../sources-json";
import type { Overview } from "./evaluate";
import type { ChangeFigures, ElementFigures, MeanFigures } from "./figures";

function byElement<Values>(overview: Overview, values: readonly Values[]): Record<string, Values> {
  return Object.fromEntries(overview.elements.map((element, i) => [element, values[i]]));
}

/** A figure as other programs read it. */
export type FigureJson = Pick<
  Figure,
  | "share"
  | "positive"
  | "valid"
  | "responses"
  | "persons"
  | "effectiveN"
  | "low"
  | "high"
  | "withheld"
>;

function plain(figure: Figure): FigureJson {
  const { share, positive, valid, responses, persons, effectiveN, low, high, withheld } = figure;
  return { share, positive, valid, responses, persons, effectiveN, low, high, withheld };
}

function changes(figures: ChangeFigures): ChangeFigures {
  const { change, changeLow, changeHigh, changeP, changeAdjustedP, changeCertain } = figures;
  return { change, changeLow, changeHigh, changeP, changeAdjustedP, changeCertain };
}

function commonJson(common: ElementFigures["commonChange"]): CommonJson | null {
  if (common === null) return null;
  const { start, latest, items } = common;
  return { start: plain(start), latest: plain(latest), items: [...items] };
}

/** The overview's figures as data for other programs. Shares and changes are fractions. */
export interface OverviewFigures {
  /** null where there is only one round. */
  first: string | null;
  latest: string;
  units: { unit: string; elements: Record<string, ElementJson> }[];
  total: {
    pooled: Record<string, ElementJson>;
    mean: Record<string, MeanFigures>;
  };
  /** By round and core element; null without valid answers. */
  withinPersons: Record<string, Record<string, number | null>>;
}

/** A finding as data for other programs. */
export interface FindingJson {
  code: string;
  severity: Severity;
  file: string | null;
  cell: string | null;
  message: string;
}

export function findingsJson(findings: readonly Finding[], language: Language): FindingJson[] {
  return findings.map((found) => ({
    code: found.code,
    severity: severityOf(found),
    file: found.source,
    cell: found.cell,
    message: findingMessage(found, language),
  }));
}

/** What `overview --json` prints. */
export interface OverviewJson extends OverviewFigures {
  rounds: { name: string; responses: number }[];
  findings: FindingJson[];
  sources: SourceJson[];
}

export interface ElementJson extends FigureJson, ChangeFigures {
  start: FigureJson | null;
  commonChange: CommonJson | null;
}

export interface CommonJson {
  start: FigureJson;
  latest: FigureJson;
  items: string[];
}

export function overviewFigures(overview: Overview): OverviewFigures {
  const elements = (figures: Overview["total"]["pooled"]) =>
    byElement(
      overview,
      figures.map((f) => ({
        ...plain(f),
        ...changes(f),
        start: f.start === null ? null : plain(f.start),
        commonChange: commonJson(f.commonChange),
      })),
    );
  const { first, latest, withinPersons } = overview;
  const correlations = [
    ...(first === null ? [] : [[first.name, withinPersons.first ?? []] as const]),
    [latest.name, withinPersons.latest] as const,
  ].map(([round, values]) => [round, byElement(overview, values)] as const);
  return {
    first: overview.first?.name ?? null,
    latest: overview.latest.name,
    units: overview.units.map((unit) => ({ unit: unit.unit, elements: elements(unit.elements) })),
    total: {
      pooled: elements(overview.total.pooled),
      mean: byElement(overview, overview.total.mean),
    },
    withinPersons: Object.fromEntries(correlations),
  };
}

/** @param findings of the reading and of the overview, in the order to list them. */
export function overviewJson(
  reading: SurveyReading,
  overview: Overview,
  findings: readonly Finding[],
  language: Language,
): OverviewJson {
  return {
    rounds: reading.rounds.map(({ name, responses }) => ({ name, responses })),
    ...overviewFigures(overview),
    findings: findingsJson(findings, language),
    sources: sourcesJson(reading, language),
  };
}
