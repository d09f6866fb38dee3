import { speak, type Language } from "../../language/language";
import { PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { spot, type Spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import { LEAST_RATE, type Reservation, type Responses, type UnitResponses } from "./evaluate";
import { responsesTexts } from "./texts";

/** The column of the chosen round's rates. */
export const RATE_COLUMN = 3;

/** Why a unit's figures need a reservation, in words; empty where they need none. */
export function reservationWords(
  { reservations }: UnitResponses,
  least: number,
  language: Language,
): string {
  const texts = speak(responsesTexts, language);
  const words: Readonly<Record<Reservation, string>> = {
    "low-rate": texts.lowRate(wholePercent(LEAST_RATE)),
    "few-responses": texts.fewResponses(least),
    none: texts.none,
    "more-than-invited": texts.moreThanInvited,
  };
  return reservations.map((each) => words[each]).join(", ");
}

/** A unit's row of the chosen round's table, or that of all units together. */
export function rateSpot(row: number, column: number): Spot {
  return spot(tableBodyRow(PAGE_HEAD_ROWS, false) + row, column);
}

/** The chosen round's entry of all units together. */
export function allInRound({ all, round }: Responses): Responses["all"][number] | undefined {
  return all.find((each) => each.round === round.name);
}
