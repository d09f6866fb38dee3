import type { Section } from "./language";

/** What is wrong with a file of settings, and where in it. */
export const settingsTexts = {
  notObject: {
    da: (place: string) => `»${place}« skal være et objekt med navne og værdier.`,
    en: (place: string) => `“${place}” must be an object of names and values.`,
  },
  unknownKey: {
    da: (place: string, known: string) => `»${place}« kendes ikke. Her kan stå: ${known}.`,
    en: (place: string, known: string) => `“${place}” is not known. Here can stand: ${known}.`,
  },
  notText: {
    da: (place: string) => `»${place}« skal være en tekst, der ikke er tom.`,
    en: (place: string) => `“${place}” must be a text that is not empty.`,
  },
  notTrue: {
    da: (place: string) => `»${place}« skal være true eller false.`,
    en: (place: string) => `“${place}” must be true or false.`,
  },
  notNumber: {
    da: (place: string) => `»${place}« skal være et helt tal fra 0: den første er 0.`,
    en: (place: string) => `“${place}” must be a whole number from 0: the first is 0.`,
  },
  notColumn: {
    da: (place: string) =>
      `»${place}« skal være en kolonne som helt tal fra 0 (den første brugte er 0), eller null for ingen.`,
    en: (place: string) =>
      `“${place}” must be a column as a whole number from 0 (the first used one is 0), or null for none.`,
  },
  notCode: {
    da: (place: string) => `»${place}« er ikke et helt tal. Koder skrives som "1", "2" …`,
    en: (place: string) => `“${place}” is not a whole number. Codes are written "1", "2" …`,
  },
  notAnswer: {
    da: (place: string) =>
      `»${place}« skal være et af svarene (»I meget høj grad« … »Slet ikke«, »Ved ikke«, »Ikke relevant«), "" for tomt, eller svarets nummer.`,
    en: (place: string) =>
      `“${place}” must be one of the answers (“I meget høj grad” … “Slet ikke”, “Ved ikke”, “Ikke relevant”), "" for blank, or the answer's number.`,
  },
  notNamedAs: {
    da: (place: string) => `»${place}« skal være "unit", "total" eller "none".`,
    en: (place: string) => `“${place}” must be "unit", "total" or "none".`,
  },
  notGrade: {
    da: (place: string) =>
      `»${place}« skal være trin som hele tal fra 1, det laveste (null for et svar, der ikke er gyldigt).`,
    en: (place: string) =>
      `“${place}” must be grades as whole numbers from 1, the lowest (null for an answer that is not valid).`,
  },
  notList: {
    da: (place: string) => `»${place}« skal være en liste af tekster, hver én gang.`,
    en: (place: string) => `“${place}” must be a list of texts, each once.`,
  },
} as const satisfies Section;
