import type { Language } from "../../language/language";
import type { Severity } from "../../language/finding-severities";
import { findingMessage, severityOf, type Finding } from "../../survey/finding";
import type { SurveyReading } from "../../survey/survey-reader";
import type { Figures } from "../../evaluation/figures";
import { sourcesJson, type SourceJson } from "../quality/sources-json";
import type { Overview } from "./evaluate";

function byElement<Values>(overview: Overview, values: readonly Values[]): Record<string, Values> {
  return Object.fromEntries(overview.elements.map((element, i) => [element, values[i]]));
}

function plain({ share, positive, valid, responses }: Figures): Figures {
  return { share, positive, valid, responses };
}

/** The overview's figures as data for other programs. Shares and changes are fractions. */
export interface OverviewFigures {
  /** null where there is only one round. */
  first: string | null;
  latest: string;
  units: { unit: string; elements: Record<string, ElementJson> }[];
  total: {
    pooled: Record<string, ElementJson>;
    mean: Record<string, { share: number | null; change: number | null }>;
  };
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

export interface ElementJson extends Figures {
  change: number | null;
  start: Figures | null;
}

export function overviewFigures(overview: Overview): OverviewFigures {
  const elements = (figures: Overview["total"]["pooled"]) =>
    byElement(
      overview,
      figures.map((f) => ({
        ...plain(f),
        change: f.change,
        start: f.start === null ? null : plain(f.start),
      })),
    );
  return {
    first: overview.first?.name ?? null,
    latest: overview.latest.name,
    units: overview.units.map((unit) => ({ unit: unit.unit, elements: elements(unit.elements) })),
    total: {
      pooled: elements(overview.total.pooled),
      mean: byElement(overview, overview.total.mean),
    },
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
