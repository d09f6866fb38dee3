/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata generator reads the
   signatures: a range is any[][] written out, and any lets a wrong value reach our own sentence. */
import { DEFAULT_THRESHOLDS, gradeOf } from "../evaluation/grade";
import { meetsCriterion } from "../evaluation/success-criterion";
import { accumulatedEffect } from "../stats/accumulated-effect";
import { cleanNumber } from "../stats/clean-number";
import { topWithTies } from "../stats/top-with-ties";
import { readCriterion, readRanked } from "./criterion-arguments";
import { sentences } from "./current-language";
import { notAvailable, valueError } from "./function-error";
import { readNumbers, readRange, requireSameLine } from "./range-argument";
import {
  readOptionalCount,
  readOptionalShare,
  readPart,
  readShare,
  shown,
} from "./scalar-argument";

/**
 * Implementeringsgraden af en andel: "Høj", "Middel" eller "Lav", bedømt på hele procent.
 * @customfunction IMPLEMENTERINGSGRAD
 * @param andel Fideliteten som andel
 * @param høj Grænsen for Høj; ellers 0,8
 * @param middel Grænsen for Middel; ellers 0,7
 * @returns implementeringsgraden
 */
export function implementationGrade(andel: any, høj?: any, middel?: any): string {
  const share = readShare("andel", andel);
  const thresholds = {
    high: cleanNumber(readOptionalShare("høj", høj, DEFAULT_THRESHOLDS.high)),
    middle: cleanNumber(readOptionalShare("middel", middel, DEFAULT_THRESHOLDS.middle)),
  };
  if (thresholds.high < thresholds.middle) {
    throw valueError(
      sentences().thresholdsSwapped(shown(thresholds.high), shown(thresholds.middle)),
    );
  }
  return { high: "Høj", middle: "Middel", low: "Lav" }[gradeOf(share, thresholds)];
}

/**
 * Om et succeskriterium er indfriet: "Indfriet", når værdien når målet, ellers "Ikke indfriet".
 * @customfunction SUCCESKRITERIE
 * @param værdi Resultatet, som andel eller i procent
 * @param mål Målet i samme enhed
 * @returns dommen
 */
export function successCriterion(værdi: any, mål: any): string {
  const { value, target } = readCriterion(værdi, mål);
  return meetsCriterion(value, target) ? "Indfriet" : "Ikke indfriet";
}

/**
 * Afstanden fra et succeskriterium: værdien minus målet.
 * @customfunction SUCCESKRITERIE.AFSTAND
 * @param værdi Resultatet, som andel eller i procent
 * @param mål Målet i samme enhed
 * @returns afstanden
 */
export function successCriterionDistance(værdi: any, mål: any): number {
  const { value, target } = readCriterion(værdi, mål);
  return value - target;
}

/**
 * Svarprocenten som andel: besvarelser ud af inviterede.
 * @customfunction SVARPROCENT
 * @param besvarelser Antallet af besvarelser
 * @param inviterede Antallet af inviterede
 * @returns andelen
 */
export function responseRate(besvarelser: any, inviterede: any): number {
  const { part, whole } = readPart("besvarelser", besvarelser, "inviterede", inviterede);
  return part / whole;
}

/**
 * De højest placerede enheder med deres værdi; enheder, der står lige på sidstepladsen, er med.
 * @customfunction TOP.ENHEDER
 * @param enheder Celler med enhedernes navne
 * @param værdier Lige så mange celler med tal
 * @param antal Hvor mange; ellers 3
 * @returns to kolonner, enhed og værdi
 */
export function topUnits(enheder: any[][], værdier: any[][], antal?: any): any[][] {
  const count = readOptionalCount("antal", antal, 1, 3);
  const entries = readRanked("enheder", enheder, "værdier", værdier);
  return topWithTies(entries, count).map(({ name, value }) => [name, value]);
}

/**
 * Den akkumulerede effekt: løbende sum af deltagernes tal minus kontrolgruppens.
 * @customfunction EFFEKT.AKKUMULERET
 * @param deltagere Deltagergruppens tal i én række eller kolonne
 * @param kontrol Kontrolgruppens tal i samme form
 * @returns summen til og med hver plads, i samme form
 */
export function accumulated(deltagere: any[][], kontrol: any[][]): any[][] {
  const participants = readRange("deltagere", deltagere);
  const controls = readRange("kontrol", kontrol);
  requireSameLine(participants, controls);
  const sums = accumulatedEffect(readNumbers(participants), readNumbers(controls));
  if (sums.every((sum) => sum === null)) throw notAvailable(sentences().noDifferences());
  const cells = sums.map((sum) => sum ?? "");
  return participants.rows.length === 1 ? [cells] : cells.map((cell) => [cell]);
}
