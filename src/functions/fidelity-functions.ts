/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata generator reads the
   signatures: a range is any[][] written out, and any lets a wrong value reach our own sentence. */
import { wilsonInterval } from "../stats/wilson-interval";
import { DEFAULT_POSITIVE } from "../survey/answers/answer-kind";
import { fetched } from "./fetched";
import { countValid, readAnswers } from "./answer-figures";
import { sentences } from "./current-language";
import { notAvailable } from "./function-error";
import { readPositive } from "./positive-argument";
import { readLevel, readOptionalCount, shown } from "./scalar-argument";

/**
 * Fidelitet: andelen af positive svar blandt de gyldige svar.
 * @customfunction FIDELITET
 * @param svar Celler med svar eller koderne 1 til 5
 * @param positive De svar, der er positive; ellers "I høj grad" og "I meget høj grad"
 * @param mindst Det mindste antal gyldige svar; ellers 1
 * @returns andelen
 */
export function fidelity(svar: any[][], positive?: any[][], mindst?: any): number {
  const grades = readPositive(positive);
  const least = readOptionalCount("mindst", mindst, 0, 1);
  const answers = readAnswers("svar", svar, grades);
  if (answers.valid < least) {
    throw notAvailable(sentences().tooFewAnswers(shown(answers.valid), shown(least)));
  }
  return answers.positive / answers.valid;
}

/**
 * Antallet af gyldige svar.
 * @customfunction FIDELITET.N
 * @param svar Celler med svar eller koderne 1 til 5
 * @returns antallet
 */
export function fidelityCount(svar: any[][]): number {
  return countValid("svar", svar);
}

/**
 * Konfidensinterval (Wilson) for fideliteten: nedre og øvre grænse.
 * @customfunction FIDELITET.KI
 * @param svar Celler med svar eller koderne 1 til 5
 * @param niveau Konfidensniveauet som andel; ellers 0,95
 * @returns nedre og øvre grænse i én række
 */
export function fidelityInterval(svar: any[][], niveau?: any): number[][] {
  const level = readLevel(niveau);
  const { positive, valid } = readAnswers("svar", svar, DEFAULT_POSITIVE);
  const { low, high } = wilsonInterval(positive, valid, level);
  return [[low, high]];
}

/**
 * Udviklingen i fidelitet: den seneste andel minus den første.
 * @customfunction FIDELITET.UDVIKLING
 * @param start Celler med svar fra den første måling
 * @param seneste Celler med svar fra den seneste måling
 * @param positive De svar, der er positive; ellers "I høj grad" og "I meget høj grad"
 * @returns forskellen mellem de to andele
 */
export function fidelityChange(start: any[][], seneste: any[][], positive?: any[][]): number {
  const grades = readPositive(positive);
  const first = readAnswers("start", start, grades);
  const latest = readAnswers("seneste", seneste, grades);
  return latest.positive / latest.valid - first.positive / first.valid;
}

/**
 * Hele oversigten: en række pr. enhed og Samlet; pr. kerneelement resultat, udvikling og gyldige svar.
 * @customfunction FIDELITET.OVERSIGT
 * @param data Spørgeskemaets celler med overskrift, med en eller flere målinger
 * @param start Den første målings celler med samme overskrift, eller målingens navn i data
 * @param total Samlet som "svar" (alle svar under ét) eller "enheder" (gennemsnit); ellers "svar"
 * @returns tabellen
 */
export async function fidelityOverview(
  data: any[][],
  start?: any[][],
  total?: any,
): Promise<any[][]> {
  const { overviewTable } = await fetched(() => import("./overview-table"));
  return overviewTable(data, start, total);
}
