import type { Language } from "../../language/language";
import type { Severity } from "../../language/finding-severities";
import { severityOf, type Finding } from "../../survey/mapping/finding";
import { findingMessage } from "../../survey/mapping/finding-message";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { Figure } from "../../evaluation/figure";
import { figureJson, type FigureJson } from "../../evaluation/figure-json";
import type { MeanFigure } from "../../evaluation/mean-of-units";
import { isWithheld } from "../../report/figure-cells";
import { sourcesJson, type SourceJson } from "../sources-json";
import type { Overview } from "./evaluate";
import type { ChangeFigures, ElementFigures, MeanFigures } from "./figures";

function byElement<Values>(overview: Overview, values: readonly Values[]): Record<string, Values> {
  return Object.fromEntries(overview.elements.map((element, i) => [element, values[i]]));
}

/** A figure as other programs read it, with its responses; all null where it is withheld. */
export type ResponsesFigureJson = FigureJson & { responses: number | null };

function plain(figure: Figure): ResponsesFigureJson {
  return { ...figureJson(figure), responses: isWithheld(figure) ? null : figure.responses };
}

type ChangeJson = Omit<ChangeFigures, "changeWithheld">;

function changes(figures: ChangeFigures): ChangeJson {
  const { change, changeLow, changeHigh, changeP, changeAdjustedP, changeCertain } = figures;
  return { change, changeLow, changeHigh, changeP, changeAdjustedP, changeCertain };
}

interface MeanShare {
  share: number | null;
  low: number | null;
  high: number | null;
}

/** Samlet as the plain mean of units; null where it is withheld. */
export interface MeanJson extends MeanShare, ChangeJson {
  start: MeanShare | null;
}

function meanShare({ share, low, high }: MeanFigure): MeanShare {
  return { share, low, high };
}

function meanJson(figures: MeanFigures): MeanJson {
  const { start } = figures;
  return { ...meanShare(figures), ...changes(figures), start: start && meanShare(start) };
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
    mean: Record<string, MeanJson>;
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

export interface ElementJson extends ResponsesFigureJson, ChangeJson {
  start: ResponsesFigureJson | null;
  commonChange: CommonJson | null;
}

export interface CommonJson {
  start: ResponsesFigureJson;
  latest: ResponsesFigureJson;
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
      mean: byElement(overview, overview.total.mean.map(meanJson)),
    },
    withinPersons: Object.fromEntries(correlations),
  };
}

/** @param findings of the reading and of the overview, in the order to list them. */
export function overviewJson(
  reading: SurveyReading,
  overview: Overview,
  findings: readonly Finding[],
  { language, leastPersons }: { language: Language; leastPersons: number },
): OverviewJson {
  return {
    rounds: reading.rounds.map(({ name, responses }) => ({ name, responses })),
    ...overviewFigures(overview),
    findings: findingsJson(findings, language),
    sources: sourcesJson(reading, language, leastPersons),
  };
}
