import type { Language, Section } from "../../language/language";
import { numberWord } from "../../language/number-words";
import { countOf, listed, percent } from "../../language/shown-words";
import { responseCount } from "../../language/response-words";

const UNITS = { da: ["enhed", "enheder"], en: ["unit", "units"] } as const;

function invitedCount(invited: number, language: Language): string {
  if (language === "en") return `${invited} invited`;
  return `${invited} ${invited === 1 ? "inviteret" : "inviterede"}`;
}

export const responsesTexts = {
  title: { da: "Svarprocenter", en: "Response rates" },
  notInvited: {
    da: "Intet siger, hvor mange der er inviteret: tilføj et ark med kolonnerne »Enhed« og »Inviterede«.",
    en: "Nothing says how many were invited: add a sheet with the columns “Enhed” and “Inviterede”.",
  },
  invited: { da: "Inviterede", en: "Invited" },
  responses: { da: "Besvarelser", en: "Responses" },
  rate: { da: "Svarprocent", en: "Response rate" },
  reservation: { da: "Forbehold", en: "Reservation" },
  byRound: { da: "Svarprocent i hver måling", en: "Response rate in each round" },
  pageTitle: {
    da: (rate: number, round: string) => `Svarprocenten er ${rate} i ${round}`,
    en: (rate: number, round: string) => `The response rate is ${rate} per cent in ${round}`,
  },
  subtitle: {
    da: (round: string, responses: number, invited: number) =>
      `Besvarelser i pct. af inviterede, ${round}, ${responseCount(responses, "da")} af ${invitedCount(invited, "da")}.`,
    en: (round: string, responses: number, invited: number) =>
      `Responses in per cent of the invited, ${round}, ${responseCount(responses, "en")} of ${invitedCount(invited, "en")}.`,
  },
  lowRate: {
    da: (least: number) => `under ${percent(least, "da")} har svaret`,
    en: (least: number) => `fewer than ${percent(least, "en")} answered`,
  },
  fewResponses: {
    da: (least: number) => `færre end ${numberWord(least, "da")} besvarelser`,
    en: (least: number) => `fewer than ${numberWord(least, "en")} responses`,
  },
  none: { da: "ingen besvarelser", en: "no responses" },
  moreThanInvited: {
    da: "flere besvarelser end inviterede",
    en: "more responses than invited",
  },
  told: {
    da: (round: string, rate: number, responses: number, invited: number) =>
      `I ${round} er svarprocenten ${rate}: ${responseCount(responses, "da")} af ${invitedCount(invited, "da")}.`,
    en: (round: string, rate: number, responses: number, invited: number) =>
      `In ${round}, the response rate is ${percent(rate, "en")}: ${responseCount(responses, "en")} of ${invitedCount(invited, "en")}.`,
  },
  mean: {
    da: (rounds: number, rate: number) =>
      `Over ${numberWord(rounds, "da")} målinger er svarprocenten i gennemsnit ${rate}.`,
    en: (rounds: number, rate: number) =>
      `Over ${numberWord(rounds, "en")} rounds, the mean response rate is ${rate} per cent.`,
  },
  reserved: {
    da: (round: string, units: readonly string[]) =>
      `I ${round} må tallene for ${countOf(units.length, UNITS.da, "da")} læses med forbehold: ${listed(units, "da")}.`,
    en: (round: string, units: readonly string[]) =>
      `In ${round}, the figures of ${countOf(units.length, UNITS.en, "en")} need a reservation: ${listed(units, "en")}.`,
  },
  withReasons: {
    da: (unit: string, reasons: string) => `${unit} (${reasons})`,
    en: (unit: string, reasons: string) => `${unit} (${reasons})`,
  },
  noReservation: {
    da: (round: string) => `I ${round} giver svarprocenterne ingen forbehold.`,
    en: (round: string) => `In ${round}, the response rates call for no reservation.`,
  },
  chartFinding: {
    da: (round: string) => `Svarprocent for hver enhed i ${round}`,
    en: (round: string) => `Response rate of each unit in ${round}`,
  },
  chartSubtitle: {
    da: (least: number) =>
      `Besvarelser i pct. af inviterede. Orange er under ${percent(least, "da")}`,
    en: (least: number) =>
      `Responses in per cent of the invited. Orange: below ${percent(least, "en")}.`,
  },
  enough: {
    da: (least: number) => `${percent(least, "da")} eller mere`,
    en: (least: number) => `${percent(least, "en")} or more`,
  },
  tooLow: {
    da: (least: number) => `Under ${percent(least, "da")}`,
    en: (least: number) => `Below ${percent(least, "en")}`,
  },
  sameInvited: {
    da: "Antallet af inviterede kommer fra enhedslisten og er det samme i alle målinger.",
    en: "The number of invited comes from the unit list and is the same in all rounds.",
  },
  rateNote: {
    da: (least: number) =>
      `Forbehold under ${percent(least, "da")} er en tommelfingerregel: det afgørende er, om de, der ikke svarede, ville have svaret anderledes.`,
    en: (least: number) =>
      `A reservation below ${percent(least, "en")} is a rule of thumb: what matters is whether those who did not answer would have answered otherwise.`,
  },
  unlisted: {
    da: (round: string, count: number) =>
      `${round}: ${countOf(count, ["besvarelse", "besvarelser"], "da")} fra enheder, der ikke er på enhedslisten, indgår ikke.`,
    en: (round: string, count: number) =>
      `${round}: ${countOf(count, ["response", "responses"], "en")} from units that are not on the unit list ${count === 1 ? "is" : "are"} left out.`,
  },
  noInvited: {
    da: (units: string) => `Uden antal inviterede på enhedslisten: ${units}.`,
    en: (units: string) => `Without a number of invited on the unit list: ${units}.`,
  },
} as const satisfies Section;
