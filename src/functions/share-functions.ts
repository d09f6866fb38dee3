/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata generator reads the
   signatures: a range is any[][] written out, and any lets a wrong value reach our own sentence. */
import { shareDifferenceP } from "../stats/share-difference-p";
import { shareIsPossible } from "../stats/share-is-possible";
import { wilsonInterval } from "../stats/wilson-interval";
import { sentences } from "./current-language";
import { notAvailable, valueError } from "./function-error";
import { readDecimals } from "./published-number";
import { isOmitted, readCount, readLevel, readPart, readShare, shown } from "./scalar-argument";

/**
 * Konfidensinterval (Wilson) for en andel: nedre og øvre grænse.
 * @customfunction ANDEL.KI
 * @param antal Antallet med egenskaben
 * @param n Antallet i alt
 * @param niveau Konfidensniveauet som andel; ellers 0,95
 * @returns nedre og øvre grænse i én række
 */
export function shareInterval(antal: any, n: any, niveau?: any): number[][] {
  const level = readLevel(niveau);
  const { part, whole } = readPart("antal", antal, "n", n);
  const { low, high } = wilsonInterval(part, whole, level);
  return [[low, high]];
}

/**
 * Om en afrundet procent kan komme fra n: "Mulig" eller "Umulig".
 * @customfunction ANDEL.KONTROL
 * @param andel Den oplyste procent som andel, fx 0,76 eller 76 %
 * @param n Antallet i alt
 * @param decimaler Antal decimaler i procenten; ellers 0
 * @returns dommen
 */
export function shareCheck(andel: any, n: any, decimaler?: any): string {
  const share = readShare("andel", andel);
  const whole = readCount("n", n);
  const decimals = isOmitted("decimaler", decimaler) ? 0 : readDecimals("decimaler", decimaler);
  if (whole === 0) throw notAvailable(sentences().nothingToDivideBy("n"));
  const steps = share * 10 ** (decimals + 2);
  if (Math.abs(steps - Math.round(steps)) > 1e-6 * Math.max(1, steps * 1e-9)) {
    throw valueError(
      sentences().moreDecimals("andel", `${shown(share * 100)} %`, "decimaler", String(decimals)),
    );
  }
  return shareIsPossible(share, whole, decimals) ? "Mulig" : "Umulig";
}

/**
 * Tosidet p-værdi for forskellen mellem to andele (N−1 chi-i-anden, ved små antal Fishers eksakte test).
 * @customfunction ANDEL.FORSKEL.P
 * @param antal1 Antallet med egenskaben i den første gruppe
 * @param n1 Antallet i alt i den første gruppe
 * @param antal2 Antallet med egenskaben i den anden gruppe
 * @param n2 Antallet i alt i den anden gruppe
 * @returns p
 */
export function shareDifference(antal1: any, n1: any, antal2: any, n2: any): number {
  const first = readPart("antal1", antal1, "n1", n1);
  const second = readPart("antal2", antal2, "n2", n2);
  return shareDifferenceP({
    successes1: first.part,
    n1: first.whole,
    successes2: second.part,
    n2: second.whole,
  });
}
