import type { Section } from "./language";

/** What the command line says. */
export const cliTexts = {
  usage: {
    da: "Brug: npm run --silent overview -- [--json] [--lang da|en] [--first MÅLING] [--latest MÅLING] [--total svar|enheder] [--min-persons N] FIL…",
    en: "Usage: npm run --silent overview -- [--json] [--lang da|en] [--first ROUND] [--latest ROUND] [--total svar|enheder] [--min-persons N] FILE…",
  },
  evaluateUsage: {
    da: "Brug: npm run --silent evaluate -- [--json] [--only NAVN,…] [--lang da|en] [--first MÅLING] [--latest MÅLING] [--total svar|enheder] [--min-persons N] [--settings FIL.json|FIL.xlsx] [--out RAPPORT.xlsx] [--pages MAPPE] [--check TEKST.txt] [--engine duckdb] FIL… | --sql DIALEKT [--table NAVN] FIL…",
    en: "Usage: npm run --silent evaluate -- [--json] [--only NAME,…] [--lang da|en] [--first ROUND] [--latest ROUND] [--total svar|enheder] [--min-persons N] [--settings FILE.json|FILE.xlsx] [--out REPORT.xlsx] [--pages FOLDER] [--check TEXT.txt] [--engine duckdb] FILE… | --sql DIALECT [--table NAME] FILE…",
  },
  unreadable: {
    da: (file: string) =>
      `${file} kan ikke læses. Kontrollér navnet, og at filen findes og ikke er en mappe.`,
    en: (file: string) =>
      `${file} cannot be read. Check the name and that the file exists and is no folder.`,
  },
  unknownRound: {
    da: (name: string, known: string) => `Der er ingen måling »${name}«. Målingerne er: ${known}.`,
    en: (name: string, known: string) => `There is no round “${name}”. The rounds are: ${known}.`,
  },
  sameRounds: {
    da: (name: string) =>
      `Første og seneste måling er begge »${name}«. Vælg to forskellige målinger med --first og --latest.`,
    en: (name: string) =>
      `The first and the latest round are both “${name}”. Choose two different rounds with --first and --latest.`,
  },
  unknownTotal: {
    da: (value: string) => `--total skal være »svar« eller »enheder«, ikke »${value}«.`,
    en: (value: string) => `--total must be “svar” or “enheder”, not “${value}”.`,
  },
  wrongLeastPersons: {
    da: (value: string) =>
      `--min-persons skal være et helt tal fra 1, ikke »${value}«. 1 slår diskretion fra.`,
    en: (value: string) =>
      `--min-persons must be a whole number from 1, not “${value}”. 1 switches confidentiality off.`,
  },
  unknownOption: {
    da: (option: string, known: string) =>
      `Valgmuligheden ${option} findes ikke. Der er: ${known}.`,
    en: (option: string, known: string) => `There is no option ${option}. There are: ${known}.`,
  },
  optionWithoutValue: {
    da: (option: string) => `Der mangler en værdi efter ${option}.`,
    en: (option: string) => `A value is missing after ${option}.`,
  },
  optionWithValue: {
    da: (option: string) => `${option} skal stå uden værdi.`,
    en: (option: string) => `${option} takes no value.`,
  },
  unknownLanguage: {
    da: (value: string) => `--lang skal være »da« eller »en«, ikke »${value}«.`,
    en: (value: string) => `--lang must be “da” or “en”, not “${value}”.`,
  },
  unknownAnalysis: {
    da: (name: string, known: string) => `Der er ingen analyse »${name}«. Analyserne er: ${known}.`,
    en: (name: string, known: string) =>
      `There is no analysis “${name}”. The analyses are: ${known}.`,
  },
  settingsNoJson: {
    da: (file: string) => `${file} er ikke gyldig JSON.`,
    en: (file: string) => `${file} is not valid JSON.`,
  },
  settingsNoObject: {
    da: (file: string) => `${file} skal være et JSON-objekt med choices, mapping eller programme.`,
    en: (file: string) => `${file} must be a JSON object of choices, mapping or programme.`,
  },
  unknownSetting: {
    da: (file: string, key: string, known: string) =>
      `${file}: indstillingen »${key}« findes ikke. Der er: ${known}.`,
    en: (file: string, key: string, known: string) =>
      `${file}: there is no setting “${key}”. There are: ${known}.`,
  },
  wrongSetting: {
    da: (file: string, key: string, example: string) =>
      `${file}: »${key}« kan ikke bruges. Skriv for eksempel ${example}.`,
    en: (file: string, key: string, example: string) =>
      `${file}: “${key}” cannot be used. Write for instance ${example}.`,
  },
  unknownChoice: {
    da: (key: string, known: string) =>
      `Der er intet valg »${key}« for disse filer. Valgene er: ${known}.`,
    en: (key: string, known: string) =>
      `There is no choice “${key}” for these files. The choices are: ${known}.`,
  },
  unknownChoiceValue: {
    da: (key: string, value: string, known: string) =>
      `Valget »${key}« kan ikke være »${value}«. Det kan være: ${known}.`,
    en: (key: string, value: string, known: string) =>
      `The choice “${key}” cannot be “${value}”. It can be: ${known}.`,
  },
  outNoWorkbook: {
    da: (file: string) => `Rapporten skal ende på .xlsx, ikke hedde ${file}.`,
    en: (file: string) => `The report’s name must end in .xlsx: ${file} does not.`,
  },
  outIsInput: {
    da: (file: string) =>
      `${file} er en af de filer, der læses, og bliver ikke overskrevet. Vælg et andet navn efter --out.`,
    en: (file: string) =>
      `${file} is one of the files that are read and is not overwritten. Choose another name after --out.`,
  },
  outForeign: {
    da: (file: string) =>
      `${file} findes i forvejen og er ikke en rapport, der står, som den blev skrevet; den bliver ikke overskrevet. Vælg et andet navn efter --out.`,
    en: (file: string) =>
      `${file} exists and is no report that is as it was written; it is not overwritten. Choose another name after --out.`,
  },
  outUnwritable: {
    da: (file: string) =>
      `${file} kan ikke skrives. Kontrollér, at mappen findes, at du må skrive i den, og at filen ikke er åben i et andet program.`,
    en: (file: string) =>
      `${file} cannot be written. Check that the folder exists, that you may write to it, and that the file is not open in another program.`,
  },
  noPageFolder: {
    da: (folder: string) =>
      `${folder} er ikke en mappe, som der kan skrives i. Vælg en mappe efter --pages; findes den ikke, bliver den oprettet.`,
    en: (folder: string) =>
      `${folder} is no folder that can be written to. Choose a folder after --pages; where there is none, it is made.`,
  },
  noPages: {
    da: "Ingen af de valgte analyser har en side for hver enhed, så --pages skriver intet.",
    en: "None of the chosen analyses has a page for each unit, so --pages writes nothing.",
  },
  pagesWritten: {
    da: (folder: string, files: number) =>
      `Skrevet i ${folder}: ${files} ${files === 1 ? "fil" : "filer"}.`,
    en: (folder: string, files: number) =>
      `Written to ${folder}: ${files} ${files === 1 ? "file" : "files"}.`,
  },
  reportWritten: {
    da: (file: string, sheets: number) => `Skrevet: ${file} (${sheets} ark).`,
    en: (file: string, sheets: number) => `Written: ${file} (${sheets} sheets).`,
  },
  unknownDialect: {
    da: (word: string, known: string) => `Der skrives ikke SQL til »${word}«. Der er: ${known}.`,
    en: (word: string, known: string) => `No SQL is written for “${word}”. There are: ${known}.`,
  },
  unknownEngine: {
    da: (word: string) => `Der er ingen motor »${word}«. Der er: duckdb.`,
    en: (word: string) => `There is no engine “${word}”. There is: duckdb.`,
  },
  engineMissing: {
    da: (name: string) =>
      `${name} kunne ikke hentes med npm. Prøv igen, når der er adgang til nettet.`,
    en: (name: string) =>
      `${name} could not be fetched with npm. Try again when the network can be reached.`,
  },
  engineFailed: {
    da: (file: string, words: string) => `${file} kan ikke tælles op af motoren: ${words}`,
    en: (file: string, words: string) => `${file} cannot be counted by the engine: ${words}`,
  },
  sqlComment: {
    da: (dialect: string) =>
      `Tæller et spørgeskema op til Fidelitet for Excel (${dialect}): kun antal kommer ud, også for små enheder.`,
    en: (dialect: string) =>
      `Counts a survey for Fidelitet for Excel (${dialect}): only counts come out, those of small units too.`,
  },
  sqlNoTable: {
    da: "Der er ingen besvarelser i filen, så der er intet at skrive SQL til.",
    en: "There are no responses in the file, so there is nothing to write SQL for.",
  },
  sqlSeveral: {
    da: (names: string) =>
      `Der er flere tabeller med besvarelser: ${names}. Skriv SQL til én ad gangen.`,
    en: (names: string) =>
      `There are several tables of responses: ${names}. Write SQL for one at a time.`,
  },
  sqlSeveralTables: {
    da: (name: string) => `${name} er en af flere tabeller på et ark. Sæt den på et ark for sig.`,
    en: (name: string) => `${name} is one of several tables of a sheet. Put it on its own sheet.`,
  },
  sqlUnwritable: {
    da: (name: string, dialect: string) =>
      `${name} har en tekst, som ikke kan skrives i SQL til ${dialect}.`,
    en: (name: string, dialect: string) =>
      `${name} holds a text that cannot be written in SQL for ${dialect}.`,
  },
  "sql-header": {
    da: () =>
      "SQL kan kun skrives til en tabel, hvis første række er kolonnernes navne, så alle kolonner har et navn.",
    en: () =>
      "SQL can only be written for a table whose first row names the columns, so that all have a name.",
  },
  "sql-heading-twice": {
    da: (column: string) => `To kolonner hedder »${column}«. Giv dem hvert sit navn.`,
    en: (column: string) => `Two columns are called “${column}”. Give each a name of its own.`,
  },
  "sql-name-read": {
    da: (column: string) =>
      `Kolonnen »${column}« skal læses sammen med andet eller er datoer. Lav en kolonne med målingens eller enhedens navn.`,
    en: (column: string) =>
      `The column “${column}” has to be read together with others or holds dates. Make a column with the name of the round or the unit.`,
  },
  "sql-line-names": {
    da: (column: string) =>
      `I kolonnen »${column}« står navnene på linjer for sig. Skriv navnet i hver række.`,
    en: (column: string) =>
      `In the column “${column}” names stand on lines of their own. Write the name in each row.`,
  },
  sqlUnknown: {
    da: "Stavemåder, der hverken er en etiket på skalaen eller står i udsnittet, tælles som ukendte svar.",
    en: "Spellings that are no label of the scale and do not stand in the sample are counted as unknown.",
  },
  sqlNoOneForm: {
    da: (dialect: string) =>
      `${dialect} kan ikke samle Unicode-former: bogstaver, der er sat sammen af to tegn, genkendes ikke.`,
    en: (dialect: string) =>
      `${dialect} cannot bring Unicode to one form: letters made of two characters are not recognised.`,
  },
  sqlCompleted: {
    da: "Kun de værdier for gennemførte besvarelser, der står i udsnittet, tæller med.",
    en: "Only the values for completed responses that stand in the sample count.",
  },
  sqlCalculated: {
    da: "Udsnittet har rækker, der er regnet ud af andre. SQL kender dem kun, hvis de hedder noget som i alt.",
    en: "The sample has rows that are worked out of others. SQL knows them only by a name such as total.",
  },
  without: {
    da: (title: string, why: string) => `${title} er ikke med: ${why}`,
    en: (title: string, why: string) => `${title} is left out: ${why}`,
  },
  checks: { da: "Kontrol", en: "Check" },
  noClaims: {
    da: "Der er ingen tal i teksten, som kan regnes efter.",
    en: "There are no figures in the text that can be reckoned again.",
  },
  noText: {
    da: (file: string) => `${file} er ikke en tekstfil. Gem teksten som ren tekst (.txt).`,
    en: (file: string) => `${file} is no text file. Save the text as plain text (.txt).`,
  },
  unusedSheet: {
    da: (name: string) =>
      `Indstillingerne nævner »${name}«, men det er ikke blandt det, der er læst. Ret navnet, hvis det skal gælde.`,
    en: (name: string) =>
      `The settings mention “${name}”, but it is not among what was read. Correct the name where it should apply.`,
  },
  programWins: {
    da: (sheet: string, keys: string) =>
      `Arket Program (${sheet}) gælder frem for indstillingsfilen: ${keys}.`,
    en: (sheet: string, keys: string) =>
      `The sheet Program (${sheet}) goes before the settings file: ${keys}.`,
  },
  noProgram: {
    da: (file: string) =>
      `${file} har intet ark Program. Det kendes på overskrifterne »Indstilling« og »Værdi«.`,
    en: (file: string) =>
      `${file} has no sheet Program. It is known by the headings “Indstilling” and “Værdi”.`,
  },
  unusedOption: {
    da: (name: string) => `Ingen af de valgte analyser bruger --${name}.`,
    en: (name: string) => `None of the chosen analyses uses --${name}.`,
  },
  finding: {
    da: (where: string, message: string) => `Bemærk${where}: ${message}`,
    en: (where: string, message: string) => `Note${where}: ${message}`,
  },
} as const satisfies Section;
