import type { Section } from "./language";

/** The page around the spreadsheet and the pane. */
export const workbenchTexts = {
  productName: { da: "Fidelitet for Excel", en: "Fidelitet for Excel" },
  tagline: { da: "Prøv den i browseren", en: "Try it in the browser" },
  language: { da: "Sprog", en: "Language" },
  theme: { da: "Tema", en: "Theme" },
  light: { da: "Lyst", en: "Light" },
  dark: { da: "Mørkt", en: "Dark" },
  highContrast: { da: "Høj kontrast", en: "High contrast" },
  startOver: { da: "Begynd forfra", en: "Start over" },
  startOverQuestion: { da: "Vil du begynde forfra?", en: "Do you want to start over?" },
  startOverConsequence: {
    da: "Projektmappen bliver som ny, og alt, hvad du har skrevet og bygget, forsvinder.",
    en: "The workbook becomes as new, and all that you have written and built is lost.",
  },
  cancel: { da: "Annuller", en: "Cancel" },
  spreadsheet: { da: "Regneark", en: "Spreadsheet" },
  pane: { da: "Fidelitet, opgaverude", en: "Fidelitet, task pane" },
  paneWidth: { da: "Opgaverudens bredde", en: "Width of the task pane" },
  argumentMissing: {
    da: (name: string, argument: string) =>
      `Argumentet »${argument}« mangler. Skriv det i parentesen, fx ${name}(A2:A20).`,
    en: (name: string, argument: string) =>
      `The argument “${argument}” is missing. Write it in the brackets, such as ${name}(A2:A20).`,
  },
  opening: { da: "Åbner projektmappen …", en: "Opening the workbook …" },
  cannotOpen: {
    da: "Projektmappen kunne ikke åbnes. Genindlæs siden for at prøve igen.",
    en: "The workbook could not be opened. Reload the page to try again.",
  },
} satisfies Section;
