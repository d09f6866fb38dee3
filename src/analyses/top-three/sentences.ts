import { speak, type Language } from "../../language/language";
import { visible } from "../../report/figure-cells";
import { PAGE_HEAD_ROWS } from "../../report/page";
import { rowAfterTable, tableBodyRow } from "../../report/page-table";
import { spot, type Spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import type { Sentence } from "../analysis";
import { outcomeName } from "../register-choice";
import { isAlone, type TopOutcome } from "./evaluate";
import { topThreeTexts, type Beside } from "./texts";

/** The rows of a table below its units: all units, and all at the start, where they are told. */
export function besideRows({ all, start }: TopOutcome): number {
  return [all, start].filter((figure) => figure !== null).length;
}

/** The units' rows of each table, when they stand one under the other from a row on. */
export function topSpots(outcomes: readonly TopOutcome[], from = PAGE_HEAD_ROWS): Spot[] {
  let row = from;
  return outcomes.map((each) => {
    const at = spot(tableBodyRow(row, true), 1, each.units.length);
    row = rowAfterTable(row, true, each.units.length + besideRows(each));
    return at;
  });
}

function besideOf({ all, start }: TopOutcome): Beside {
  const [now, before] = [visible(all)?.share ?? null, visible(start)?.share ?? null];
  return {
    all: now === null ? null : wholePercent(now),
    start: before === null ? null : wholePercent(before),
    change: now === null || before === null ? null : wholePercent(now - before),
  };
}

/** Who is highest in each indicator: "among the highest" unless the first place is sure. */
export function topThreeSentences(
  outcomes: readonly TopOutcome[],
  language: Language,
  spots = topSpots(outcomes),
): Sentence[] {
  const texts = speak(topThreeTexts, language);
  return outcomes.map((each, i) => {
    const name = outcomeName(each.outcome);
    const units = each.units.map(({ unit, share }) => ({ unit, share: wholePercent(share) }));
    const beside = besideOf(each);
    return isAlone(each)
      ? { text: texts.highest(name, units[0], beside), refs: [{ ...spots[i], rows: 1 }] }
      : { text: texts.among(name, units, beside), refs: [spots[i]] };
  });
}
