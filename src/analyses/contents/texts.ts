import type { Section } from "../../language/language";

const STYLE = { dateStyle: "short", timeStyle: "short" } as const;

/** The words of the sheet that lists a report's sheets. */
export const contentsTexts = {
  title: { da: "Indhold", en: "Contents" },
  heading: { da: "Rapportens indhold", en: "Contents of the report" },
  sheet: { da: "Ark", en: "Sheet" },
  finding: { da: "Hvad det viser", en: "What it shows" },
  measured: { da: "Hvad det bygger på", en: "What it rests on" },
  built: { da: "Bygget", en: "Built" },
  notBuilt: { da: "Ikke bygget denne gang", en: "Not built this time" },
  when: {
    da: (at: Date) => new Intl.DateTimeFormat("da-DK", STYLE).format(at),
    en: (at: Date) => new Intl.DateTimeFormat("en-GB", STYLE).format(at),
  },
} as const satisfies Section;
