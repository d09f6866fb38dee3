/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata generator reads the
   signatures: a range is any[][] written out, and any lets a wrong value reach our own sentence. */
import { LEVEL } from "../evaluation/figure";
import { mantelHaenszelDifference, mantelHaenszelP } from "../stats/mantel-haenszel";
import { RANK_LEVEL, rankIntervals } from "../stats/rank-intervals";
import { readAdjustment, readCentres, readWeighedShares } from "./comparison-arguments";
import { sentences } from "./current-language";
import { notAvailable } from "./function-error";
import { inShapeOf, readFractions, readRange } from "./range-argument";

/**
 * P-værdier justeret for, at der er flere af dem: Holm, eller Benjamini og Hochberg ("bh").
 * @customfunction P.JUSTER
 * @param p Celler med p-værdier; tomme celler forbliver tomme
 * @param metode "holm" eller "bh"; ellers "holm"
 * @returns de justerede p-værdier i samme form
 */
export function adjustedP(p: any[][], metode?: any): any[][] {
  const adjust = readAdjustment(metode);
  const range = readRange("p", p);
  const cells = readFractions(range);
  const given = cells.filter((cell) => cell !== null);
  if (given.length === 0) throw notAvailable(sentences().noPValues("p"));
  const adjusted = adjust(given).values();
  return inShapeOf(
    range,
    cells.map((cell) => (cell === null ? "" : adjusted.next().value)),
  );
}

/**
 * De pladser, hver andel kan have blandt dem alle: laveste og højeste plads, 1 er den højeste andel.
 * @customfunction RANG.INTERVAL
 * @param andele Andele i én række eller kolonne
 * @param effektive Det effektive n bag hver andel, i samme form
 * @returns to kolonner, laveste og højeste plads; to rækker, når andelene står i en række
 */
export function rankInterval(andele: any[][], effektive: any[][]): any[][] {
  const range = readRange("andele", andele);
  const shares = readWeighedShares(range, effektive);
  const places = rankIntervals(
    shares.filter((share) => share !== null),
    RANK_LEVEL,
  ).values();
  const found = shares.map((share) => (share === null ? null : places.next().value));
  const [lows, highs] = [found.map((p) => p?.low ?? ""), found.map((p) => p?.high ?? "")];
  const isColumn = range.rows.length > 1 || shares.length === 1;
  return isColumn ? lows.map((low, i) => [low, highs[i]]) : [lows, highs];
}

/**
 * Tosidet p-værdi for forskellen mellem to grupper over flere centre (Cochran-Mantel-Haenszel uden kontinuitetskorrektion).
 * @customfunction MH.P
 * @param tabel En række pr. center: positive og antal i den første gruppe, positive og antal i den anden
 * @returns p
 */
export function centresP(tabel: any[][]): number {
  return mantelHaenszelP(readCentres("tabel", tabel));
}

/**
 * Forskellen mellem to gruppers andele over flere centre (Mantel-Haenszel) med 95 %-interval (Sato): forskel, nedre og øvre grænse.
 * @customfunction MH.FORSKEL
 * @param tabel En række pr. center: positive og antal i den første gruppe, positive og antal i den anden
 * @returns forskel, nedre og øvre grænse i én række
 */
export function centresDifference(tabel: any[][]): any[][] {
  const centres = readCentres("tabel", tabel);
  const { difference, interval } = mantelHaenszelDifference(centres, LEVEL);
  return [[difference, interval?.low ?? "", interval?.high ?? ""]];
}
