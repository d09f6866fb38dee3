import type { Section } from "./language";

/** The page that asks the real Excel what the add-in counts on. */
export const pilotTexts = {
  title: { da: "Pilot: hvad svarer denne Excel?", en: "Pilot: what does this Excel answer?" },
  intro: {
    da: "Åbn en ny, tom projektmappe. Piloten arbejder på ark, som den selv laver og fjerner igen. Den læser ingen af dine ark og sender intet.",
    en: "Open a new, empty workbook. The pilot works on sheets that it makes itself and takes away again. It reads none of your sheets and sends nothing.",
  },
  begin: { da: "Begynd (del 1 af 2)", en: "Begin (part 1 of 2)" },
  goOn: { da: "Fortsæt (del 2 af 2)", en: "Go on (part 2 of 2)" },
  working: { da: "Arbejder …", en: "Working …" },
  between: {
    da: "Del 1 er færdig. Tryk Ctrl+Z (Mac: ⌘Z) én gang på arket »Fidelitet pilot (genåbn)«. Gem så projektmappen, luk den, åbn den igen, og åbn piloten: den fortsætter med del 2.",
    en: "Part 1 is done. Press Ctrl+Z (Mac: ⌘Z) once on the sheet “Fidelitet pilot (genåbn)”. Then save the workbook, close it, open it again, and open the pilot: it goes on with part 2.",
  },
  done: {
    da: "Færdig. Gem filen; hvis linket ikke virker, så kopiér teksten nedenfor til en fil.",
    en: "Done. Save the file; if the link does not work, copy the text below into a file.",
  },
  save: { da: "Gem filen", en: "Save the file" },
  traceText: { da: "Filens indhold", en: "What the file holds" },
  failed: {
    da: (code: string) => `Piloten kunne ikke fortsætte: ${code}. Gem det, der står nedenfor.`,
    en: (code: string) => `The pilot could not go on: ${code}. Save what stands below.`,
  },
  does: { da: "Gør", en: "Does" },
  expected: { da: "Ventet", en: "Expected" },
  came: { da: "Kom", en: "Came" },
} satisfies Section;
