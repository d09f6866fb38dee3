import { speak, type Language } from "../../language/language";
import { wholePercent } from "../../report/whole-numbers";
import type { Sentence } from "../analysis";
import { inRound, meanRate, type Responses } from "./evaluate";
import { allInRound, rateSpot, reservationWords } from "./shown";
import { responsesTexts } from "./texts";

/** The rate of the round, that over all rounds, and which units need a reservation. */
export function responsesSentences(responses: Responses, language: Language): Sentence[] {
  const texts = speak(responsesTexts, language);
  const { round, rounds, leastResponses } = responses;
  const own = inRound(responses);
  const [all, mean] = [allInRound(responses), meanRate(responses)];
  const sentences: Sentence[] = [];
  if (all !== undefined && all.rate !== null) {
    sentences.push({
      text: texts.told(round.name, wholePercent(all.rate), all.responses, all.invited),
      refs: [rateSpot(own.length, 3)],
    });
  }
  if (mean !== null && rounds.length > 1) {
    sentences.push({ text: texts.mean(rounds.length, wholePercent(mean)), refs: [] });
  }
  const reserved = own.flatMap((each, row) =>
    each.reservations.length > 0 ? [{ each, row }] : [],
  );
  const names = reserved.map(({ each }) =>
    texts.withReasons(each.unit, reservationWords(each, leastResponses, language)),
  );
  sentences.push({
    text: names.length > 0 ? texts.reserved(round.name, names) : texts.noReservation(round.name),
    refs: reserved.map(({ row }) => rateSpot(row, 4)),
  });
  return sentences;
}
