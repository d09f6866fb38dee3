import { counted } from "./counted";
import type { Section } from "./language";

/** What the pane says when files or text are brought into the workbook. */
export const bringInTexts = {
  title: { da: "Hent data ind", en: "Bring in data" },
  text: {
    da: "Slip filer hvor som helst i ruden, eller vælg dem. Hver fil bliver til et nyt ark; dine egne ark røres ikke.",
    en: "Drop files anywhere in the pane, or choose them. Each file becomes a new sheet; your own sheets are not touched.",
  },
  kinds: {
    da: "CSV, TSV, TXT og XLSX. Flere filer på én gang.",
    en: "CSV, TSV, TXT and XLSX. Several files at once.",
  },
  choose: { da: "Vælg filer …", en: "Choose files …" },
  paste: { da: "Indsæt tekst …", en: "Paste text …" },
  dropHere: { da: "Slip filerne her", en: "Drop the files here" },

  pasteTitle: { da: "Indsæt tekst", en: "Paste text" },
  pasteLabel: {
    da: "Tabellen, med overskrifter i første linje",
    en: "The table, with headers in the first line",
  },
  pasteHint: {
    da: "Kolonnerne skilles af tabulator, som når du kopierer fra et regneark, eller af semikolon, komma, lodret streg eller blanktegn.",
    en: "Columns are parted by tabs, as when you copy from a spreadsheet, or by semicolons, commas, bars or blanks.",
  },
  pasteBecomes: {
    da: (rows: number, columns: number) =>
      `Bliver til et ark med ${counted(rows, "række", "rækker")} og ${counted(columns, "kolonne", "kolonner")}. De første:`,
    en: (rows: number, columns: number) =>
      `Becomes a sheet of ${counted(rows, "row", "rows")} and ${counted(columns, "column", "columns")}. The first:`,
  },
  pasteName: { da: "Arkets navn", en: "The sheet's name" },
  pasteDefaultName: { da: "Indsat tekst", en: "Pasted text" },
  insert: { da: "Indsæt", en: "Insert" },
  pasteEmpty: { da: "Indsæt teksten i feltet.", en: "Paste the text into the field." },
  pasteNoTable: {
    da: "Teksten er ikke en tabel. Der skal være mindst to linjer og to kolonner, skilt af tabulator, semikolon, komma, lodret streg eller blanktegn.",
    en: "The text is not a table. It needs at least two lines and two columns, parted by tabs, semicolons, commas, bars or blanks.",
  },

  pasteAgain: { da: "Indsæt den alligevel?", en: "Insert it anyway?" },
  insertAnyway: { da: "Indsæt alligevel", en: "Insert anyway" },

  doubtTitle: {
    da: (count: number) => (count === 1 ? "Filen har ingen svar" : `${count} filer har ingen svar`),
    en: (count: number) =>
      count === 1 ? "The file has no answers" : `${count} files have no answers`,
  },
  doubtText: {
    da: (count: number) => `Hent ${count === 1 ? "den" : "dem"} ind alligevel?`,
    en: (count: number) => `Bring ${count === 1 ? "it" : "them"} in anyway?`,
  },
  bringAnyway: { da: "Hent ind alligevel", en: "Bring in anyway" },
  onlyOthers: { da: "Kun de andre", en: "Only the others" },

  askTitle: {
    da: (count: number) =>
      count === 1
        ? "Indsæt arkene fra projektmappen?"
        : `Indsæt arkene fra ${count} projektmapper?`,
    en: (count: number) =>
      count === 1 ? "Insert the workbook's sheets?" : `Insert the sheets of ${count} workbooks?`,
  },
  askText: {
    da: (files: string[], more: number) =>
      `Excel indsætter arkene fra ${files.join(", ")}${more > 0 ? ` og ${more} til` : ""} som nye ark sidst i denne projektmappe. Det kan ikke fortrydes med Ctrl+Z, og det, du har lavet indtil nu, kan heller ikke fortrydes bagefter.`,
    en: (files: string[], more: number) =>
      `Excel inserts the sheets of ${files.join(", ")}${more > 0 ? ` and ${more} more` : ""} as new sheets at the end of this workbook. It cannot be undone with Ctrl+Z, and what you have done until now cannot be undone afterwards either.`,
  },
  askFormulas: {
    da: "Formler i arkene følger med. Indsæt kun projektmapper, du stoler på.",
    en: "Formulas in the sheets come along. Insert only workbooks that you trust.",
  },
  insertSheets: { da: "Indsæt arkene", en: "Insert the sheets" },
  withoutThem: { da: "Kun tekstfilerne", en: "Text files only" },
  cancel: { da: "Afbryd", en: "Cancel" },

  looking: {
    da: (done: number, total: number) => `Ser på filerne: ${done} af ${total}`,
    en: (done: number, total: number) => `Looking at the files: ${done} of ${total}`,
  },
  bringing: {
    da: (number: number, total: number, name: string) => `Henter ${number} af ${total}: ${name}`,
    en: (number: number, total: number, name: string) =>
      `Bringing in ${number} of ${total}: ${name}`,
  },
  progress: { da: "Henter data ind", en: "Bringing in data" },
  /** Only of what was read. */
  brought: {
    da: (sheets: string[]) =>
      sheets.length === 1
        ? `Arket »${sheets[0]}« er hentet ind.`
        : `${sheets.length} nye ark er hentet ind.`,
    en: (sheets: string[]) =>
      sheets.length === 1
        ? `The sheet “${sheets[0]}” was brought in.`
        : `${sheets.length} new sheets were brought in.`,
  },
  /** Before they are read. */
  inserted: {
    da: (sheets: string[]) =>
      sheets.length === 1
        ? `Arket »${sheets[0]}« er sat ind.`
        : `${sheets.length} nye ark er sat ind.`,
    en: (sheets: string[]) =>
      sheets.length === 1
        ? `The sheet “${sheets[0]}” was inserted.`
        : `${sheets.length} new sheets were inserted.`,
  },
  unread: {
    da: (sheets: string[]) =>
      sheets.length === 1
        ? `Arket »${sheets[0]}« er sat ind, men er ikke læst som svar. Under Data står, hvad der mangler.`
        : `${sheets.length} ark er sat ind, men er ikke læst som svar: ${sheets.join(", ")}. Under Data står, hvad der mangler.`,
    en: (sheets: string[]) =>
      sheets.length === 1
        ? `The sheet “${sheets[0]}” was inserted but not read as answers. Data says what is missing.`
        : `${sheets.length} sheets were inserted but not read as answers: ${sheets.join(", ")}. Data says what is missing.`,
  },
  broughtNone: { da: "Intet er hentet ind.", en: "Nothing was brought in." },
  stopped: {
    da: (left: number) => `Afbrudt: ${left} ${left === 1 ? "fil" : "filer"} er ikke hentet ind.`,
    en: (left: number) =>
      `Cancelled: ${left} ${left === 1 ? "file was" : "files were"} not brought in.`,
  },
  failures: {
    da: (count: number) => `${count} ${count === 1 ? "fil" : "filer"} kunne ikke hentes ind:`,
    en: (count: number) => `${count} ${count === 1 ? "file" : "files"} could not be brought in:`,
  },
  amiss: {
    da: (count: number) => (count === 1 ? "Læg mærke til:" : `Læg mærke til ${count} ting:`),
    en: (count: number) => (count === 1 ? "Mind this:" : `Mind ${count} things:`),
  },
  unreadable: {
    da: (file: string) =>
      `${file} kunne ikke åbnes. Kontrollér, at filen findes og ikke er en mappe, og prøv igen.`,
    en: (file: string) =>
      `${file} could not be opened. Check that the file is there and is no folder, then try again.`,
  },
  failed: {
    da: (file: string) =>
      `${file} blev ikke hentet ind. Åbn filen i Excel, og kopiér arket herover.`,
    en: (file: string) =>
      `${file} was not brought in. Open the file in Excel and copy its sheet here.`,
  },
  failedFor: {
    da: (file: string, why: string) => `${file} blev ikke hentet ind. ${why}`,
    en: (file: string, why: string) => `${file} was not brought in. ${why}`,
  },
  protectedBook: {
    da: (file: string) =>
      `${file} blev ikke hentet ind: projektmappen er beskyttet. Ophæv beskyttelsen under Gennemse, og prøv igen.`,
    en: (file: string) =>
      `${file} was not brought in: the workbook is protected. Unprotect it on the Review tab, then try again.`,
  },
  tooLargeForExcel: {
    da: (file: string) =>
      `${file} er for stor til at blive sat ind på én gang. Åbn den i Excel, og flyt arket hertil, eller gem arket som CSV.`,
    en: (file: string) =>
      `${file} is too large to be inserted at once. Open it in Excel and move its sheet here, or save the sheet as CSV.`,
  },
} satisfies Section;
