/**
 * The engine's functions by the names that Danish Excel gives them. Functions that are called the
 * same in both languages (SUM, MIN, MEDIAN …) are not listed. Source: Microsoft's Danish and
 * English function references at support.microsoft.com.
 */
const englishByDanish: Readonly<Record<string, string>> = {
  AFKORT: "TRUNC",
  AFRUND: "ROUND",
  "ANTAL.BLANKE": "COUNTBLANK",
  DAG: "DAY",
  DATO: "DATE",
  EKSP: "EXP",
  ELLER: "OR",
  ENTYDIGE: "UNIQUE",
  "ER.FEJL": "ISERROR",
  "ER.IKKE.TILGÆNGELIG": "ISNA",
  "ER.TAL": "ISNUMBER",
  "ER.TEKST": "ISTEXT",
  "ER.TOM": "ISBLANK",
  FALSK: "FALSE",
  "FJERN.OVERFLØDIGE.BLANKE": "TRIM",
  HELTAL: "INT",
  HVIS: "IF",
  "HVIS.FEJL": "IFERROR",
  HVISIT: "IFNA",
  HVISER: "IFS",
  HØJRE: "RIGHT",
  IDAG: "TODAY",
  IKKE: "NOT",
  INDEKS: "INDEX",
  KOLONNE: "COLUMN",
  KOLONNER: "COLUMNS",
  KORRELATION: "CORREL",
  KVROD: "SQRT",
  LOPSLAG: "VLOOKUP",
  LÆNGDE: "LEN",
  MAKS: "MAX",
  MIDDEL: "AVERAGE",
  "MIDDEL.HVIS": "AVERAGEIF",
  "MIDDEL.HVISER": "AVERAGEIFS",
  MIDT: "MID",
  MINDSTE: "SMALL",
  MÅNED: "MONTH",
  NU: "NOW",
  OG: "AND",
  PLADS: "RANK",
  POTENS: "POWER",
  REST: "MOD",
  "RUND.NED": "ROUNDDOWN",
  "RUND.OP": "ROUNDUP",
  RÆKKE: "ROW",
  RÆKKER: "ROWS",
  SAMMENKÆDNING: "CONCATENATE",
  SAMMENLIGN: "MATCH",
  SAND: "TRUE",
  "SMÅ.BOGSTAVER": "LOWER",
  SORTER: "SORT",
  "STDAFV.S": "STDEV.S",
  "STORE.BOGSTAVER": "UPPER",
  STØRSTE: "LARGE",
  "SUM.HVIS": "SUMIF",
  "SUM.HVISER": "SUMIFS",
  SUMPRODUKT: "SUMPRODUCT",
  TEKST: "TEXT",
  TRANSPONER: "TRANSPOSE",
  TÆL: "COUNT",
  "TÆL.HVIS": "COUNTIF",
  "TÆL.HVISER": "COUNTIFS",
  TÆLV: "COUNTA",
  UDSKIFT: "SUBSTITUTE",
  VENSTRE: "LEFT",
  VOPSLAG: "HLOOKUP",
  VÆLG: "CHOOSE",
  VÆRDI: "VALUE",
  XOPSLAG: "XLOOKUP",
  ÅR: "YEAR",
};

/** Error values by the names that Danish Excel gives them. */
const englishErrorByDanish: Readonly<Record<string, string>> = {
  "#DIVISION/0!": "#DIV/0!",
  "#I/T": "#N/A",
  "#NAVN?": "#NAME?",
  "#NUMMER!": "#NUM!",
  "#OVERLØB!": "#SPILL!",
  "#REFERENCE!": "#REF!",
  "#VÆRDI!": "#VALUE!",
};

const words: Readonly<Record<string, string>> = { ...englishByDanish, ...englishErrorByDanish };
const danishByEnglish = new Map(
  Object.entries(words).map(([danish, english]) => [english, danish]),
);

/** The engine's name of a function, constant or error that is typed in Danish; else undefined. */
export function englishName(danish: string): string | undefined {
  const name = danish.normalize("NFC").toUpperCase();
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

/** The Danish name of an English one, where Danish Excel has a different one; else undefined. */
export function danishName(english: string): string | undefined {
  return danishByEnglish.get(english.toUpperCase());
}
