import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What R computed: the script beside the file made it. */
function read(file: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, "oracle", file), "utf8"));
}

interface Table {
  successes1: number;
  n1: number;
  successes2: number;
  n2: number;
  p: number;
}

export interface ShareOracle {
  wilson: { successes: number; n: number; level: number; low: number; high: number }[];
  difference: (Table & { test: "chi-square" | "fisher" })[];
  fisher: Table[];
}

export interface Sample {
  x: number[];
  y: number[];
  level: number;
  r: number;
  t: number;
  p: number;
  /** null for three pairs. */
  low: number | null;
  high: number | null;
  rho: number;
  rhoP: number;
}

export interface CorrelationOracle {
  samples: Sample[];
  tails: { t: number; df: number; p: number }[];
  published: { r: number; n: number; t: number; p: number }[];
  nearPerfect: { x: number[]; y: number[]; t: number; p: number }[];
  normal: { level: number; z: number }[];
}

export const shareOracle = read("expected-shares.json") as ShareOracle;
export const correlationOracle = read("expected-correlation.json") as CorrelationOracle;

export interface UncertaintyOracle {
  surveys: {
    /** Per person. */
    unit: number[];
    n: number[];
    k: number[];
    /** Before it is held within 0 to 1. */
    raw: number;
    rho: number;
    units: FigureOracle[];
    all: FigureOracle;
  }[];
  difference: {
    share1: number;
    n1: number;
    low1: number;
    high1: number;
    share2: number;
    n2: number;
    low2: number;
    high2: number;
    low: number;
    high: number;
    p: number;
  }[];
  tails: { z: number; p: number }[];
  adjust: { p: number[]; holm: number[]; bh: number[] }[];
}

export interface FigureOracle {
  share: number;
  effectiveN: number;
  low: number;
  high: number;
}

export const uncertaintyOracle = read("expected-uncertainty.json") as UncertaintyOracle;

export interface RankingOracle {
  rankings: {
    share: number[];
    n: number[];
    low: number[];
    high: number[];
    total: number;
    /** -1 stands for infinity. */
    strength: number;
    shrunken: number[];
  }[];
  tails: { z: number; above: number }[];
  grades: {
    share: number;
    low: number;
    high: number;
    inHigh: number;
    inMiddle: number;
    inLow: number;
  }[];
}

export const rankingOracle = read("expected-ranking.json") as RankingOracle;

/** A round's persons, one a place: the unit, the valid answers, how many of them are positive. */
export interface RoundOracle {
  unit: number[];
  n: number[];
  k: number[];
}

export interface ComparisonOracle {
  rounds: {
    questions: number;
    first: RoundOracle;
    second: RoundOracle;
    /** With the correlation within persons pooled over the units, and without units. */
    pooled: number;
    alone: number;
  }[];
  arms: {
    /** Successes and number of the first group, then of the second. */
    table: [number, number, number, number][];
    p: number;
    difference: number;
    /** null where the variance is 0. */
    low: number | null;
    high: number | null;
  }[];
}

export const comparisonOracle = read("expected-comparison.json") as ComparisonOracle;
