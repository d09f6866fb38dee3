import type { Language, Section } from "../../language/language";
import { numberWord } from "../../language/number-words";
import { capital, listed, percent, pointsOf } from "../../language/shown-words";

/** What is told of a criterion with a result; whole per cents and percentage points. */
export interface ToldCriterion {
  name: string;
  result: number;
  criterion: number;
  distance: number;
  baseline: { share: number; change: number } | null;
  national: { share: number; above: number } | null;
}

function sideDa(points: number): string {
  if (points === 0) return "præcis på kriteriet";
  return `${pointsOf(Math.abs(points), "da")} ${points > 0 ? "over" : "under"}`;
}

function sideEn(points: number): string {
  if (points === 0) return "exactly at the criterion";
  return `${pointsOf(Math.abs(points), "en")} ${points > 0 ? "above" : "below"}`;
}

function besideDa({ baseline, national }: ToldCriterion): string {
  const parts = [
    ...(baseline === null
      ? []
      : [
          baseline.change === 0
            ? `det samme som ved start (${percent(baseline.share, "da")})`
            : `${pointsOf(Math.abs(baseline.change), "da")} ${baseline.change > 0 ? "højere" : "lavere"} end ved start (${percent(baseline.share, "da")})`,
        ]),
    ...(national === null
      ? []
      : [
          national.above === 0
            ? `det samme som landsgennemsnittet (${percent(national.share, "da")})`
            : `${pointsOf(Math.abs(national.above), "da")} ${national.above > 0 ? "over" : "under"} landsgennemsnittet (${percent(national.share, "da")})`,
        ]),
  ];
  return parts.length === 0 ? "" : ` Det er ${listed(parts, "da")}`;
}

function besideEn({ baseline, national }: ToldCriterion): string {
  const parts = [
    ...(baseline === null
      ? []
      : [
          baseline.change === 0
            ? `the same as at the start (${percent(baseline.share, "en")})`
            : `${pointsOf(Math.abs(baseline.change), "en")} ${baseline.change > 0 ? "higher" : "lower"} than at the start (${percent(baseline.share, "en")})`,
        ]),
    ...(national === null
      ? []
      : [
          national.above === 0
            ? `the same as the national average (${percent(national.share, "en")})`
            : `${pointsOf(Math.abs(national.above), "en")} ${national.above > 0 ? "above" : "below"} the national average (${percent(national.share, "en")})`,
        ]),
  ];
  return parts.length === 0 ? "" : ` That is ${listed(parts, "en")}`;
}

/** "." unless the text ends with one, as "pct." does. */
function ended(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}

function ofAll(met: number, all: number, language: Language): string {
  const words = {
    da: ["Ingen", "Alle", "af", "succeskriterier"],
    en: ["None", "All", "of", "success criteria"],
  };
  const [none, every, of, criteria] = words[language];
  const count = numberWord(all, language);
  if (met === 0) return `${none} ${of} ${language === "en" ? "the " : ""}${count} ${criteria}`;
  if (met === all) return `${every} ${count} ${criteria}`;
  const some = capital(numberWord(met, language, true));
  return `${some} ${of} ${language === "en" ? "the " : ""}${count} ${criteria}`;
}

export const criteriaTexts = {
  title: { da: "Succeskriterier", en: "Success criteria" },
  shows: {
    da: "Hvor langt resultaterne er fra målene, fra start og fra landsgennemsnittet.",
    en: "How far results are from their targets, the start and the national average.",
  },
  none: {
    da: "Der er ingen succeskriterier: tilføj et ark »Kriterier« med kolonnerne »Indikator«, »Målgruppe« og »Succeskriterie«.",
    en: "There are no success criteria: add a sheet “Kriterier” with the columns “Indikator”, “Målgruppe” and “Succeskriterie”.",
  },
  indicator: { da: "Indikator", en: "Indicator" },
  group: { da: "Målgruppe", en: "Target group" },
  criterion: { da: "Succeskriterie", en: "Success criterion" },
  baseline: { da: "Baseline", en: "Baseline" },
  national: { da: "Landsgennemsnit", en: "National average" },
  result: { da: "Resultat", en: "Result" },
  change: { da: "Udvikling (procentpoint)", en: "Change (pct. points)" },
  distance: { da: "Afstand til kriteriet (procentpoint)", en: "From the criterion (pct. points)" },
  met: { da: "Indfriet", en: "Met" },
  yes: { da: "Ja", en: "Yes" },
  no: { da: "Nej", en: "No" },
  from: { da: "Resultatet er fra", en: "The result is from" },
  typed: { da: "Skrevet i arket", en: "Typed in the sheet" },
  register: {
    da: (period: string | null) => (period === null ? "Registertal" : `Registertal, ${period}`),
    en: (period: string | null) => (period === null ? "Register" : `Register, ${period}`),
  },
  registerMean: {
    da: "gennemsnit af enheder",
    en: "mean of units",
  },
  sure: { da: "Hvor sikre resultaterne er", en: "How sure the results are" },
  verdict: { da: "Med usikkerheden", en: "With uncertainty" },
  verdictMet: { da: "Indfriet", en: "Met" },
  verdictNotMet: { da: "Ikke indfriet", en: "Not met" },
  verdictOpen: { da: "Uafgjort", en: "Open" },
  pageTitle: {
    da: (met: readonly string[], all: number) =>
      all === 1
        ? `Succeskriteriet er ${met.length === 1 ? "" : "ikke "}indfriet`
        : `${ofAll(met.length, all, "da")} er indfriet${met.length > 0 && met.length < 4 && met.length < all ? `: ${listed(met, "da")}` : ""}`,
    en: (met: readonly string[], all: number) =>
      all === 1
        ? `The success criterion is ${met.length === 1 ? "" : "not "}met`
        : `${ofAll(met.length, all, "en")} ${met.length === 1 ? "is" : "are"} met${met.length > 0 && met.length < 4 && met.length < all ? `: ${listed(met, "en")}` : ""}`,
  },
  noResults: { da: "Succeskriterier uden resultater", en: "Success criteria without results" },
  subtitle: {
    da: "Andel i pct. Landsgennemsnittet er uden projektets enheder.",
    en: "Share in per cent. The national average is without the programme’s units.",
  },
  told: {
    da: (v: ToldCriterion) =>
      ended(
        `${ended(`${capital(v.name)}: resultatet er ${percent(v.result, "da")} mod et kriterie på ${v.criterion}, ${sideDa(v.distance)}`)}${besideDa(v)}`,
      ),
    en: (v: ToldCriterion) =>
      ended(
        `${ended(`${capital(v.name)}: the result is ${percent(v.result, "en")} against a criterion of ${v.criterion}, ${sideEn(v.distance)}`)}${besideEn(v)}`,
      ),
  },
  toldOpen: {
    da: (name: string, low: number, high: number) =>
      `${capital(name)}: med usikkerheden ligger resultatet mellem ${low} og ${percent(high, "da")}, så det er uafgjort, om kriteriet er indfriet.`,
    en: (name: string, low: number, high: number) =>
      `${capital(name)}: with its uncertainty, the result lies between ${low} and ${percent(high, "en")}, so whether the criterion is met is open.`,
  },
  reached: {
    da: (share: number) => `${share} %, indfriet`,
    en: (share: number) => `${share} %, met`,
  },
  lacks: {
    da: (share: number, points: number) =>
      points === 0 ? `${share} %, ikke indfriet` : `${share} %, mangler ${points}`,
    en: (share: number, points: number) =>
      points === 0 ? `${share} %, not met` : `${share} %, ${points} short`,
  },
  met2: {
    da: "Et kriterie er indfriet, når det uafrundede resultat når det uafrundede kriterie.",
    en: "A criterion is met where the unrounded result reaches the unrounded criterion.",
  },
  open: {
    da: "Uafgjort betyder, at kriteriet ligger i resultatets 95 pct. interval.",
    en: "Open means that the criterion lies within the result’s 95 per cent interval.",
  },
  openNames: {
    da: (names: string) => `Uden resultat: ${names}.`,
    en: (names: string) => `Without a result: ${names}.`,
  },
  mean: {
    da: "Hvor registertal kun er andele for enheder, er resultatet deres simple gennemsnit: store og små enheder tæller lige meget.",
    en: "Where register figures are only shares by unit, the result is their plain mean: large and small units count alike.",
  },
} as const satisfies Section;
