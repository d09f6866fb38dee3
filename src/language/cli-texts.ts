import type { Section } from "./language";

/** What the command line says. */
export const cliTexts = {
  usage: {
    da: "Brug: npm run --silent overview -- [--json] [--lang da|en] [--first MÅLING] [--latest MÅLING] [--total svar|enheder] [--min-persons N] FIL…",
    en: "Usage: npm run --silent overview -- [--json] [--lang da|en] [--first ROUND] [--latest ROUND] [--total svar|enheder] [--min-persons N] FILE…",
  },
  evaluateUsage: {
    da: "Brug: npm run --silent evaluate -- [--json] [--only NAVN,…] [--lang da|en] [--first MÅLING] [--latest MÅLING] [--total svar|enheder] [--min-persons N] [--settings FIL.json] [--out RAPPORT.xlsx] FIL…",
    en: "Usage: npm run --silent evaluate -- [--json] [--only NAME,…] [--lang da|en] [--first ROUND] [--latest ROUND] [--total svar|enheder] [--min-persons N] [--settings FILE.json] [--out REPORT.xlsx] FILE…",
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
  reportWritten: {
    da: (file: string, sheets: number) => `Skrevet: ${file} (${sheets} ark).`,
    en: (file: string, sheets: number) => `Written: ${file} (${sheets} sheets).`,
  },
  without: {
    da: (title: string, why: string) => `${title} er ikke med: ${why}`,
    en: (title: string, why: string) => `${title} is left out: ${why}`,
  },
  unusedSheet: {
    da: (name: string) =>
      `Indstillingerne nævner »${name}«, men det er ikke blandt det, der er læst. Ret navnet, hvis det skal gælde.`,
    en: (name: string) =>
      `The settings mention “${name}”, but it is not among what was read. Correct the name where it should apply.`,
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
