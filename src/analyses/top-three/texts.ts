import type { Section } from "../../language/language";
import { capital, listed, percent, pointsOf } from "../../language/shown-words";

/** A unit's name with its share in whole per cent. */
export interface NamedShare {
  unit: string;
  share: number;
}

/** What the highest stand beside: whole per cents and percentage points. */
export interface Beside {
  all: number | null;
  start: number | null;
  /** From the start to all units now. */
  change: number | null;
}

function besideDa({ all, start, change }: Beside): string {
  if (all === null) return "";
  const course =
    start === null || change === null
      ? ""
      : change === 0
        ? `, det samme som ved start`
        : `, ${pointsOf(Math.abs(change), "da")} ${change > 0 ? "højere" : "lavere"} end ved start (${start})`;
  return ` Alle enheder under ét ligger på ${percent(all, "da")}${course}`;
}

function besideEn({ all, start, change }: Beside): string {
  if (all === null) return "";
  const course =
    start === null || change === null
      ? ""
      : change === 0
        ? ", the same as at the start"
        : `, ${pointsOf(Math.abs(change), "en")} ${change > 0 ? "above" : "below"} the start (${start})`;
  return ` All units together are at ${percent(all, "en")}${course}`;
}

function ended(sentence: string): string {
  return sentence === "" || sentence.endsWith(".") ? sentence : `${sentence}.`;
}

export const topThreeTexts = {
  title: { da: "Top tre", en: "Top three" },
  shows: {
    da: "De enheder, der ligger højest på hver indikator, ved siden af alle enheder og start.",
    en: "The units that are highest in each indicator, beside all units and the start.",
  },
  none: {
    da: "Der er ikke registertal for flere end tre enheder: tilføj et ark »Registertal« med »Enhed«, »Indikator« og »Andel«.",
    en: "There are no register figures of more than three units: add a sheet “Registertal” with “Enhed”, “Indikator” and “Andel”.",
  },
  pageTitle: {
    da: "De højeste enheder på hver indikator",
    en: "The highest units in each indicator",
  },
  oneTitle: {
    da: (name: string, units: readonly string[]) =>
      `${capital(name)}: ${listed(units, "da")} ligger blandt de højeste`,
    en: (name: string, units: readonly string[]) =>
      `${capital(name)}: ${listed(units, "en")} ${units.length === 1 ? "is" : "are"} among the highest`,
  },
  subtitle: {
    da: "Andel i pct. i den seneste periode. Deler flere enheder den sidste plads, er de alle med.",
    en: "Share in per cent in the latest period. Where several units share the last place, all are in.",
  },
  tableTitle: {
    da: (name: string, period: string | null, compared: number) =>
      `${capital(name)}${period === null ? "" : `, ${period}`} (${compared} enheder)`,
    en: (name: string, period: string | null, compared: number) =>
      `${capital(name)}${period === null ? "" : `, ${period}`} (${compared} units)`,
  },
  share: { da: "Andel", en: "Share" },
  places: { da: "Mulige pladser", en: "Possible places" },
  all: { da: "Alle enheder", en: "All units" },
  start: { da: "Alle enheder ved start", en: "All units at the start" },
  highest: {
    da: (name: string, { unit, share }: NamedShare, beside: Beside) =>
      ended(
        `${capital(name)}: ${unit} ligger højest (${percent(share, "da")}).${besideDa(beside)}`,
      ),
    en: (name: string, { unit, share }: NamedShare, beside: Beside) =>
      ended(`${capital(name)}: ${unit} is highest (${percent(share, "en")}).${besideEn(beside)}`),
  },
  among: {
    da: (name: string, units: readonly NamedShare[], beside: Beside) =>
      ended(
        `${capital(name)}: ${listed(
          units.map(({ unit, share }) => `${unit} (${percent(share, "da")})`),
          "da",
        )} er blandt de højeste.${besideDa(beside)}`,
      ),
    en: (name: string, units: readonly NamedShare[], beside: Beside) =>
      ended(
        `${capital(name)}: ${listed(
          units.map(({ unit, share }) => `${unit} (${percent(share, "en")})`),
          "en",
        )} ${units.length === 1 ? "is" : "are"} among the highest.${besideEn(beside)}`,
      ),
  },
  chartFinding: {
    da: (name: string) => `${capital(name)}: de højeste enheder`,
    en: (name: string) => `${capital(name)}: the highest units`,
  },
  placesNote: {
    da: "Mulige pladser regner kun med de enheder, der sikkert ligger over eller under (parvise test, Holm, 5 pct.). Er der mere end én mulig plads, kan en enhed være blandt de højeste ved et tilfælde.",
    en: "Possible places count only the units that are surely above or below (pairwise tests, Holm, 5 per cent). Where more than one place is possible, a unit may be among the highest by chance.",
  },
  noCounts: {
    da: "Hvor der kun er andele og ikke antal, kan det ikke siges, hvor sikre pladserne er.",
    en: "Where there are only shares and no counts, how sure the places are cannot be told.",
  },
  withheld: {
    da: (count: number) =>
      count === 1
        ? "Én enhed er ikke med, fordi den er talt op af for få."
        : `${count} enheder er ikke med, fordi de er talt op af for få.`,
    en: (count: number) =>
      count === 1
        ? "One unit is left out, since it is counted from too few."
        : `${count} units are left out, since they are counted from too few.`,
  },
} as const satisfies Section;
