/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata generator reads the
   signatures: a range is any[][] written out, and any lets a wrong value reach our own sentence. */
import { correlationConsistency } from "../stats/correlation-consistency";
import { correlationTest } from "../stats/correlation-test";
import { fisherZInterval } from "../stats/fisher-z-interval";
import { readCorrelation, readMethod } from "./correlation-arguments";
import { correlationTable } from "./correlation-table";
import { sentences } from "./current-language";
import { notAvailable, valueError } from "./function-error";
import { readPublished } from "./published-number";
import { readCount, readLevel, shown } from "./scalar-argument";

/**
 * Korrelationen mellem to områder: Pearsons r eller Spearmans rangkorrelation.
 * @customfunction KORREL.R
 * @param x Celler med tal
 * @param y Lige så mange celler med tal
 * @param metode "pearson" eller "spearman"; ellers "pearson"
 * @returns r
 */
export function correlationR(x: any[][], y: any[][], metode?: any): number {
  return readCorrelation(x, y, readMethod(metode)).r;
}

/**
 * Den tosidede p-værdi for en korrelation.
 * @customfunction KORREL.P
 * @param x Celler med tal
 * @param y Lige så mange celler med tal
 * @param metode "pearson" eller "spearman"; ellers "pearson"
 * @returns p
 */
export function correlationP(x: any[][], y: any[][], metode?: any): number {
  return correlationTest(readCorrelation(x, y, readMethod(metode))).p;
}

/**
 * Konfidensinterval for Pearsons r (Fishers z): nedre og øvre grænse.
 * @customfunction KORREL.KI
 * @param x Celler med tal
 * @param y Lige så mange celler med tal
 * @param niveau Konfidensniveauet som andel; ellers 0,95
 * @returns nedre og øvre grænse i én række
 */
export function correlationInterval(x: any[][], y: any[][], niveau?: any): number[][] {
  const level = readLevel(niveau);
  const correlation = readCorrelation(x, y, "pearson");
  const interval = fisherZInterval(correlation, level);
  if (interval === null) {
    throw notAvailable(sentences().tooFewPairs(String(correlation.n), "4"));
  }
  return [[interval.low, interval.high]];
}

/**
 * Hele korrelationstesten i to kolonner: r, n, t, df, p, interval, styrke og signifikans.
 * @customfunction KORREL.TEST
 * @param x Celler med tal
 * @param y Lige så mange celler med tal
 * @param metode "pearson" eller "spearman"; ellers "pearson"
 * @param niveau Konfidensniveauet som andel; ellers 0,95
 * @returns to kolonner, navn og værdi
 */
export function correlationReport(x: any[][], y: any[][], metode?: any, niveau?: any): any[][] {
  const method = readMethod(metode);
  const level = readLevel(niveau);
  return correlationTable(readCorrelation(x, y, method), method, level);
}

/**
 * Om tre offentliggjorte tal passer sammen: "Stemmer", "Stemmer ikke" eller "Stemmer ikke (ændrer konklusionen)".
 * @customfunction KORREL.KONTROL
 * @param r Den oplyste korrelation
 * @param n Antallet af par
 * @param p Den oplyste p-værdi; tekst som "<0,001" kan bruges
 * @param decimaler_r Antal decimaler i r; ellers dem, tallet har, mindst 2
 * @param decimaler_p Antal decimaler i p; ellers dem, tallet har, mindst 2
 * @returns dommen
 */
export function correlationCheck(
  r: any,
  n: any,
  p: any,
  decimaler_r?: any,
  decimaler_p?: any,
): string {
  const reportedR = readPublished("r", r, "decimaler_r", decimaler_r);
  const pairs = readCount("n", n);
  const reportedP = readPublished("p", p, "decimaler_p", decimaler_p);
  if (reportedR.relation !== "=" || Math.abs(reportedR.value) > 1) {
    throw valueError(sentences().notACorrelation(shown(reportedR.value)));
  }
  if (reportedP.value < 0 || reportedP.value > 1) {
    throw valueError(sentences().notAShare("p", shown(reportedP.value)));
  }
  if (pairs < 3) throw notAvailable(sentences().tooFewForCorrelation(shown(pairs)));
  const verdict = correlationConsistency(reportedR, pairs, reportedP);
  return {
    agree: "Stemmer",
    disagree: "Stemmer ikke",
    "conclusion-changes": "Stemmer ikke (ændrer konklusionen)",
  }[verdict];
}
