import type { Section } from "../../language/language";
import { capital, countOf, listed, percent } from "../../language/shown-words";
import { numberWord } from "../../language/number-words";

const CENTRES = { da: ["center", "centre"], en: ["centre", "centres"] } as const;

export const fulfilmentTexts = {
  title: { da: "Målopfyldelse", en: "Fulfilment" },
  shows: {
    da: "Hvor mange centre der når den andel, som kræves, og hvilke der mangler.",
    en: "How many centres reach the share that is required, and which do not.",
  },
  none: {
    da: "Der er ingen krav at måle centre mod: tilføj et ark »Registertal« med »Jobcenter«, »Indikator«, »Andel« og »Krav«, eller skriv kravet i arket »Kriterier«.",
    en: "Nothing is required of centres: add a sheet “Registertal” with “Jobcenter”, “Indikator”, “Andel” and “Krav”, or write what is required in the sheet “Kriterier”.",
  },
  whole: { da: "Hele perioden", en: "The whole time" },
  centre: { da: "Jobcenter", en: "Job centre" },
  share: { da: "Andel", en: "Share" },
  required: { da: "Krav", en: "Required" },
  distance: { da: "Afstand (procentpoint)", en: "Distance (pct. points)" },
  met: { da: "Opfyldt", en: "Met" },
  yes: { da: "Ja", en: "Yes" },
  no: { da: "Nej", en: "No" },
  n: { da: "Antal i alt", en: "Total" },
  metMark: { da: "Opfyldt", en: "Met" },
  notMark: { da: "Ikke opfyldt", en: "Not met" },
  pageTitle: {
    da: (met: number, all: number, name: string) =>
      all === 0
        ? `Kravet til ${name}`
        : met === all
          ? `Alle ${countOf(all, CENTRES.da, "da")} opfylder kravet til ${name}`
          : `${met === 0 ? "Ingen" : capital(numberWord(met, "da", true))} af ${countOf(all, CENTRES.da, "da")} opfylder kravet til ${name}`,
    en: (met: number, all: number, name: string) =>
      all === 0
        ? `What is required of ${name}`
        : met === all
          ? `All ${countOf(all, CENTRES.en, "en")} meet what is required of ${name}`
          : `${met === 0 ? "None" : capital(numberWord(met, "en"))} of ${countOf(all, CENTRES.en, "en")} ${met === 1 ? "meets" : "meet"} what is required of ${name}`,
  },
  /** Where not every centre can be judged, or there is but one. */
  partTitle: {
    da: (met: number, judged: number, name: string) =>
      judged === 0
        ? `Kravet til ${name}`
        : `${met === 0 ? "Ingen" : capital(numberWord(met, "da", true))} af ${judged === 1 ? "det ene center" : `de ${countOf(judged, CENTRES.da, "da")}`}, som kan bedømmes, opfylder kravet til ${name}`,
    en: (met: number, judged: number, name: string) =>
      judged === 0
        ? `What is required of ${name}`
        : `${met === 0 ? "None" : capital(numberWord(met, "en"))} of the ${countOf(judged, CENTRES.en, "en")} that can be judged ${met === 1 ? "meets" : "meet"} what is required of ${name}`,
  },
  subtitle: {
    da: (name: string, period: string) =>
      `${name}, andel i pct. mod den andel, der kræves, ${period}.`,
    en: (name: string, period: string) =>
      `${name}, share in per cent against the share that is required, ${period}.`,
  },
  wholeInText: { da: "hele perioden", en: "the whole time" },
  together: {
    da: (share: number, required: number, isMet: boolean) =>
      `Samlet er andelen ${percent(share, "da")} mod et krav på ${required}, så kravet er ${isMet ? "" : "ikke "}opfyldt for centrene under ét.`,
    en: (share: number, required: number, isMet: boolean) =>
      `In total the share is ${percent(share, "en")} against ${required} required, so it is ${isMet ? "" : "not "}met by the centres as a whole.`,
  },
  lacking: {
    da: (centres: readonly string[]) => `Under kravet ligger ${listed(centres, "da")}.`,
    en: (centres: readonly string[]) => `Below it: ${listed(centres, "en")}.`,
  },
  named: {
    da: (centre: string, share: number) => `${centre} (${share})`,
    en: (centre: string, share: number) => `${centre} (${share})`,
  },
  rule: {
    da: "Kravet er opfyldt, når den uafrundede andel når det.",
    en: "It is met where the unrounded share reaches it.",
  },
  controls: { da: "Kontrolgruppen er ikke med.", en: "Controls are left out." },
  mean: {
    da: "Samlet er det simple gennemsnit af andelene: store og små centre tæller lige meget.",
    en: "The total is the plain mean of the shares: large and small centres count alike.",
  },
  withheld: {
    da: (count: number) =>
      `${capital(numberWord(count, "da", true))} ${count === 1 ? "center" : "centre"} er ikke vist, fordi færre personer end det mindste antal er talt med.`,
    en: (count: number) =>
      `${capital(countOf(count, CENTRES.en, "en"))} not shown, since fewer persons than the least number were counted.`,
  },
  totalWithheld: {
    da: "Samlet er heller ikke vist: det ville røbe, hvad der er holdt tilbage.",
    en: "Nor is the total shown: it would give away what is withheld.",
  },
} as const satisfies Section;
