import type { Section } from "./language";

/** Why nothing can be read from a file, and what to do about it. */
export const fileTexts = {
  empty: {
    da: (file: string) => `${file} er tom. Vælg den fil, der indeholder besvarelserne.`,
    en: (file: string) => `${file} is empty. Choose the file that holds the responses.`,
  },
  picture: {
    da: (file: string) =>
      `${file} er et billede, ikke en tabel. Vælg en CSV-fil eller en .xlsx-fil.`,
    en: (file: string) => `${file} is a picture, not a table. Choose a CSV file or an .xlsx file.`,
  },
  pdf: {
    da: (file: string) =>
      `${file} er en PDF, ikke en tabel. Hent besvarelserne som CSV eller .xlsx i spørgeskemaværktøjet.`,
    en: (file: string) =>
      `${file} is a PDF, not a table. Export the responses as CSV or .xlsx from the survey tool.`,
  },
  markup: {
    da: (file: string) =>
      `${file} er en webside eller en XML-fil. Åbn den i Excel, gem den som .xlsx, og prøv igen.`,
    en: (file: string) =>
      `${file} is a web page or an XML file. Open it in Excel, save it as .xlsx and try again.`,
  },
  "not-text": {
    da: (file: string) =>
      `${file} er ikke en tekstfil. Gem arket som CSV eller .xlsx, og prøv igen.`,
    en: (file: string) =>
      `${file} is not a text file. Save the sheet as CSV or .xlsx and try again.`,
  },
  "endless-line": {
    da: (file: string) =>
      `${file} har en linje på over en million tegn og er ikke en tabel. Hent besvarelserne igen med én linje pr. besvarelse.`,
    en: (file: string) =>
      `${file} has a line of more than a million characters and is not a table. Export the responses again, one line a response.`,
  },
  "too-large": {
    da: (file: string) =>
      `${file} fylder for meget til at blive læst. Del den op, for eksempel en fil pr. måling.`,
    en: (file: string) =>
      `${file} is too large to be read. Split it up, for example into one file a round.`,
  },
  "too-large-unpacked": {
    da: (file: string) =>
      `${file} fylder alt for meget, når den pakkes ud, og er ikke åbnet. Gem kun arket med besvarelserne i en ny projektmappe.`,
    en: (file: string) =>
      `${file} is far too large when unpacked and was not opened. Save only the sheet with the responses in a new workbook.`,
  },
  "not-a-zip": {
    da: (file: string) =>
      `${file} hedder som en Excel-fil, men er det ikke. Åbn den i det program, den kommer fra, og gem den som .xlsx eller CSV.`,
    en: (file: string) =>
      `${file} is named as an Excel file but is none. Open it in the program it comes from and save it as .xlsx or CSV.`,
  },
  "not-a-workbook": {
    da: (file: string) =>
      `${file} er en pakket fil, men ikke en Excel-projektmappe. Pak den ud, eller gem arket som .xlsx.`,
    en: (file: string) =>
      `${file} is a packed file but no Excel workbook. Unpack it, or save the sheet as .xlsx.`,
  },
  "old-workbook": {
    da: (file: string) =>
      `${file} er i det gamle Office-format (.xls). Åbn den i Excel, gem den som .xlsx, og prøv igen.`,
    en: (file: string) =>
      `${file} is in the old Office format (.xls). Open it in Excel, save it as .xlsx and try again.`,
  },
  password: {
    da: (file: string) =>
      `${file} er beskyttet med adgangskode. Åbn den i Excel, fjern adgangskoden, og prøv igen.`,
    en: (file: string) =>
      `${file} is protected by a password. Open it in Excel, remove the password and try again.`,
  },
  damaged: {
    da: (file: string) =>
      `${file} er beskadiget og kan ikke læses. Hent filen igen, eller gem den på ny i Excel.`,
    en: (file: string) =>
      `${file} is damaged and cannot be read. Fetch the file again, or save it anew in Excel.`,
  },
} as const satisfies Section;
