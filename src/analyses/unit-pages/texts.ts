import type { Section } from "../../language/language";
import { countOf, listed, percent, pointsOf } from "../../language/shown-words";

const STAFF = { da: ["besvarelse", "besvarelser"], en: ["response", "responses"] } as const;

/** A core element of the unit beside all: whole per cents. */
export interface ToldElement {
  element: string;
  own: number;
  all: number;
}

/** A change from the first round: whole percentage points. */
export interface ToldChange {
  element: string;
  points: number;
}

/** The places that a unit can have in a core element. */
export interface ToldPlace {
  element: string;
  low: number;
  high: number;
  units: number;
}

function sharesDa(elements: readonly ToldElement[]): string {
  return listed(
    elements.map(({ element, own, all }) => `${element} (${own} mod ${percent(all, "da")})`),
    "da",
  );
}

function sharesEn(elements: readonly ToldElement[]): string {
  return listed(
    elements.map(({ element, own, all }) => `${element} (${own} against ${percent(all, "en")})`),
    "en",
  );
}

function changesDa(changes: readonly ToldChange[]): string {
  return listed(
    changes.map(
      ({ element, points }) =>
        `${element} (${points > 0 ? "op" : "ned"} med ${pointsOf(Math.abs(points), "da")})`,
    ),
    "da",
  );
}

function changesEn(changes: readonly ToldChange[]): string {
  return listed(
    changes.map(
      ({ element, points }) =>
        `${element} (${points > 0 ? "up" : "down"} ${pointsOf(Math.abs(points), "en")})`,
    ),
    "en",
  );
}

export const unitPageTexts = {
  title: { da: "Enhedsark", en: "Unit pages" },
  shows: {
    da: "Én side pr. enhed: dens tal ved siden af programmets og dens egen første måling.",
    en: "One page a unit: its figures beside the programme’s and its own first round.",
  },
  each: { da: "Byg et ark for hver enhed", en: "Build a sheet for each unit" },
  oneUnit: {
    da: "Der skal være mindst to enheder, før en af dem kan stå ved siden af dem alle.",
    en: "There must be at least two units before one of them can stand beside all.",
  },
  pageTitle: {
    da: (unit: string, above: readonly string[], below: readonly string[]) => {
      if (above.length === 0 && below.length === 0) {
        return `${unit} kan ikke skelnes sikkert fra alle enheder`;
      }
      if (above.length === 0) return `${unit} ligger under alle enheder i ${listed(below, "da")}`;
      const under = below.length === 0 ? "" : ` og under i ${listed(below, "da")}`;
      return `${unit} ligger over alle enheder i ${listed(above, "da")}${under}`;
    },
    en: (unit: string, above: readonly string[], below: readonly string[]) => {
      if (above.length === 0 && below.length === 0) {
        return `${unit} cannot be told for certain from all units`;
      }
      if (above.length === 0) return `${unit} is below all units in ${listed(below, "en")}`;
      const under = below.length === 0 ? "" : ` and below in ${listed(below, "en")}`;
      return `${unit} is above all units in ${listed(above, "en")}${under}`;
    },
  },
  silentTitle: {
    da: (unit: string) => `${unit}: for få besvarelser til at vise tal`,
    en: (unit: string) => `${unit}: too few responses to show figures`,
  },
  subtitle: {
    da: (round: string, own: number | null, all: number) =>
      `Andel positive svar i pct., ${round}, ${own === null ? "" : `${countOf(own, STAFF.da, "da")} herfra, `}N = ${all} i alt.`,
    en: (round: string, own: number | null, all: number) =>
      `Share of positive answers in per cent, ${round}, ${own === null ? "" : `${countOf(own, STAFF.en, "en")} from here, `}N = ${all} in all.`,
  },
  above: {
    da: (unit: string, elements: readonly ToldElement[]) =>
      `${unit} ligger over alle enheder i ${sharesDa(elements)}.`,
    en: (unit: string, elements: readonly ToldElement[]) =>
      `${unit} is above all units in ${sharesEn(elements)}.`,
  },
  below: {
    da: (unit: string, elements: readonly ToldElement[]) =>
      `${unit} ligger under alle enheder i ${sharesDa(elements)}.`,
    en: (unit: string, elements: readonly ToldElement[]) =>
      `${unit} is below all units in ${sharesEn(elements)}.`,
  },
  level: {
    da: (unit: string, elements: readonly ToldElement[]) =>
      `For ${unit} kan forskellen til alle enheder være tilfældig i ${sharesDa(elements)}.`,
    en: (unit: string, elements: readonly ToldElement[]) =>
      `For ${unit}, the difference from all units may be chance in ${sharesEn(elements)}.`,
  },
  silent: {
    da: (unit: string, least: number) =>
      `For ${unit} vises ingen tal, fordi færre end ${least} personer har svaret, eller fordi tallene ville afsløre andres svar.`,
    en: (unit: string, least: number) =>
      `No figures are shown for ${unit}, since fewer than ${least} persons answered or since they would give others’ answers away.`,
  },
  changed: {
    da: (first: string, changes: readonly ToldChange[]) =>
      `Siden ${first} er der sket en sikker udvikling i ${changesDa(changes)}.`,
    en: (first: string, changes: readonly ToldChange[]) =>
      `Since ${first}, there is certain change in ${changesEn(changes)}.`,
  },
  unchanged: {
    da: (first: string) =>
      `Siden ${first} er ingen udvikling sikker: forskellene kan være tilfældige.`,
    en: (first: string) => `Since ${first}, no change is certain: the differences may be chance.`,
  },
  questions: {
    da: (strongest: string, high: number, weakest: string, low: number) =>
      `Stærkest står »${strongest}« (${percent(high, "da")}), svagest »${weakest}« (${percent(low, "da")}).`,
    en: (strongest: string, high: number, weakest: string, low: number) =>
      `Strongest is “${strongest}” (${percent(high, "en")}), weakest “${weakest}” (${percent(low, "en")}).`,
  },
  places: {
    da: (places: readonly ToldPlace[]) =>
      `Med usikkerheden kan pladsen blandt enhederne være ${listed(
        places.map(
          ({ element, low, high, units }) =>
            `${low === high ? `nr. ${low}` : `fra ${low} til ${high}`} af ${units} i ${element}`,
        ),
        "da",
      )}.`,
    en: (places: readonly ToldPlace[]) =>
      `With its uncertainty, the place among the units may be ${listed(
        places.map(
          ({ element, low, high, units }) =>
            `${low === high ? `no. ${low}` : `from ${low} to ${high}`} of ${units} in ${element}`,
        ),
        "en",
      )}.`,
  },
  anyPlace: {
    da: (units: number) =>
      `Med usikkerheden kan pladsen være en hvilken som helst af de ${units} i alle kerneelementer.`,
    en: (units: number) =>
      `With its uncertainty, the place may be any of the ${units} in every core element.`,
  },
  all: { da: "Alle enheder", en: "All units" },
  ahead: { da: "Forskel til alle (procentpoint)", en: "From all (pct. points)" },
  first: {
    da: (round: string) => `Egen ${round}`,
    en: (round: string) => `Own ${round}`,
  },
  change: { da: "Udvikling (procentpoint)", en: "Change (pct. points)" },
  place: { da: "Mulige pladser", en: "Possible places" },
  ofUnits: {
    da: (low: number, high: number, units: number) =>
      `${low === high ? low : `${low}–${high}`} af ${units}`,
    en: (low: number, high: number, units: number) =>
      `${low === high ? low : `${low}–${high}`} of ${units}`,
  },
  own: { da: "Egen", en: "Own" },
  allShort: { da: "Alle", en: "All" },
  trendFinding: {
    da: (unit: string) => `${unit} og alle enheder gennem målingerne`,
    en: (unit: string) => `${unit} and all units over the rounds`,
  },
  trendSubtitle: {
    da: (unit: string) => `Andel positive svar. Fuldt optrukket: ${unit}; stiplet: alle enheder.`,
    en: (unit: string) => `Share of positive answers. Solid: ${unit}; dashed: all units.`,
  },
  course: {
    da: (name: string, own: string, all: string) => `${name}: ${own} (alle enheder ${all}).`,
    en: (name: string, own: string, all: string) => `${name}: ${own} (all units ${all}).`,
  },
  strongest: { da: "Stærkeste spørgsmål", en: "Strongest questions" },
  weakest: { da: "Svageste spørgsmål", en: "Weakest questions" },
  standingNote: {
    da: "Over eller under betyder, at andelen for alle enheder ligger uden for enhedens 95 pct. interval; ellers kan forskellen være tilfældig. Enheden er selv med i alle enheder.",
    en: "Above or below means that the share of all units lies outside the unit’s 95 per cent interval; else the difference may be chance. The unit is itself among all units.",
  },
  marksNote: {
    da: "»sikker« er det, som tilfældigheder sjældent giver (under 5 pct.), »usikker« det, der kan være tilfældigt.",
    en: "“certain” is what chance seldom gives (below 5 per cent), “uncertain” what may be chance.",
  },
  placesNote: {
    da: "Mulige pladser regner kun med de enheder, der sikkert ligger over eller under (Holm, 5 pct.).",
    en: "Possible places count only the units that are surely above or below (Holm, 5 per cent).",
  },
} as const satisfies Section;
