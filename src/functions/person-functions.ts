/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata generator reads the
   signatures: a range is any[][] written out, and any lets a wrong value reach our own sentence. */
import { figureOf } from "../evaluation/figure";
import { orderUnits } from "../evaluation/unit-order";
import { differenceP } from "../stats/difference-p";
import { effectiveN } from "../stats/effective-n";
import { sentences } from "./current-language";
import { valueError } from "./function-error";
import { hasUnits, readPersonRows, type PersonRows } from "./person-rows";
import { readLevel } from "./scalar-argument";

/**
 * Fideliteten med interval, når hver række er én person: andel, nedre og øvre grænse, personer, gyldige svar og effektivt n.
 * @customfunction FIDELITET.KI.PERSONER
 * @param svar Celler med svar eller koderne 1 til 5, én person pr. række
 * @param enheder Enheden for hver række; så gives en række pr. enhed med dens navn først
 * @param niveau Konfidensniveauet som andel; ellers 0,95
 * @returns en række pr. enhed, eller én række uden enheder
 */
export function personInterval(svar: any[][], enheder?: any[][], niveau?: any): any[][] {
  const level = readLevel(niveau);
  const { units, rho } = readPersonRows("svar", svar, "enheder", enheder);
  const rows = units.map(({ unit, sums, responses }) => {
    const {
      share,
      low,
      high,
      persons,
      valid,
      effectiveN: n,
    } = figureOf(sums, responses, rho, level);
    return [unit, share ?? "", low ?? "", high ?? "", persons, valid, n ?? ""];
  });
  if (!hasUnits(enheder)) return rows.map(([, ...figures]) => figures);
  const { positions } = orderUnits(
    units.map(({ unit }) => unit),
    null,
  );
  return positions.map((position) => rows[position]);
}

/**
 * Tosidet p-værdi for forskellen mellem to målinger, når hver række er én person (efter effektivt n).
 * @customfunction FIDELITET.FORSKEL.P
 * @param svar1 Celler med svar fra den første måling, én person pr. række
 * @param svar2 Celler med svar fra den anden måling, med de samme spørgsmål
 * @param enheder1 Enheden for hver række i svar1
 * @param enheder2 Enheden for hver række i svar2
 * @returns p
 */
export function personDifference(
  svar1: any[][],
  svar2: any[][],
  enheder1?: any[][],
  enheder2?: any[][],
): number {
  if (hasUnits(enheder1) !== hasUnits(enheder2)) {
    const [given, missing] = hasUnits(enheder1) ? ["1", "2"] : ["2", "1"];
    throw valueError(sentences().oneOfTwoUnits(`enheder${given}`, `enheder${missing}`));
  }
  const first = readPersonRows("svar1", svar1, "enheder1", enheder1);
  const second = readPersonRows("svar2", svar2, "enheder2", enheder2);
  if (first.questions !== second.questions) {
    const columns = [first, second].map(({ questions }) => String(questions));
    throw valueError(sentences().differentQuestions("svar1", columns[0], "svar2", columns[1]));
  }
  return differenceP(...weighed(first), ...weighed(second));
}

/** The share of all persons' answers, and how many independent answers it rests on. */
function weighed({ all: { answers, positive, sumOfSquares }, rho }: PersonRows): [number, number] {
  return [positive / answers, effectiveN(answers, sumOfSquares, rho)];
}
