/** The engines whose SQL is written. */
export type DialectName = (typeof DIALECT_NAMES)[number];

export const DIALECT_NAMES = ["duckdb", "postgresql", "spark", "trino", "bigquery"] as const;

/** How one engine writes what the statement needs. Everything else is the same in all of them. */
export interface Dialect {
  name: DialectName;
  /** A literal that is this text and nothing else, whatever it holds. */
  text(value: string): string;
  /** A name that is this text and nothing else. */
  identifier(value: string): string;
  /** An expression as text. */
  asText(expression: string): string;
  /** The types of whole numbers and of others. */
  whole: string;
  double: string;
  /** An expression in one Unicode form (NFC); the expression itself where the engine has no such function. */
  oneForm(expression: string): string;
  hasOneForm: boolean;
  /** Runs of spaces as one. */
  oneSpace(expression: string): string;
  lower(expression: string): string;
}

/** Text that cannot be written in an engine's SQL. */
export class UnwritableText extends Error {}

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

function checked(value: string): string {
  if (value.includes("\u0000") || !isWellFormed(value)) throw new UnwritableText(value);
  return value;
}

function isWellFormed(value: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value);
}

/** Standard SQL: a quotation mark is doubled, and nothing else means anything within. */
function standardText(value: string): string {
  const quoted = (part: string) => `'${part.replace(/'/g, "''")}'`;
  // Control and invisible characters by their numbers, so that they survive being copied; a backslash
  // so that nothing begins an escape where an old setting lets one.
  const parts = checked(value).split(/(\\|[^\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2013\u2014])/u);
  const written = parts.flatMap((part, i) => {
    if (i % 2 === 1) return [`chr(${String(part.codePointAt(0))})`];
    return part === "" ? [] : [quoted(part)];
  });
  if (written.length === 0) return "''";
  return written.length === 1 && written[0].startsWith("'")
    ? written[0]
    : `(${written.join(" || ")})`;
}

function standardIdentifier(value: string): string {
  return `"${checked(value).replace(/"/g, '""')}"`;
}

/** A literal in which a backslash begins an escape: all but plain characters are escaped. */
function escapedText(plain: RegExp) {
  return (value: string): string => {
    const written = Array.from(checked(value), (character) => {
      if (plain.test(character)) return character;
      return Array.from({ length: character.length }, (_, i) => character.charCodeAt(i))
        .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
        .join("");
    });
    return `'${written.join("")}'`;
  };
}

/** Letters, digits and signs that neither end a literal nor begin an escape or a variable. */
const PLAIN = /^[ !#%&()*+,./0-9:;<=>?A-Z[\]^_a-z{|}~\u00a1-\u00ac\u00ae-\u024f\u2013\u2014-]$/u;

function bigQueryText(value: string): string {
  // BigQuery has \u for four digits and \U for eight, and takes no surrogates.
  const written = Array.from(checked(value), (character) => {
    if (PLAIN.test(character)) return character;
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
  return `'${written.join("")}'`;
}

function bigQueryIdentifier(value: string): string {
  // No column there can be called so.
  if (CONTROL.test(value) || /[\\`]/.test(value)) throw new UnwritableText(value);
  return `\`${checked(value)}\``;
}

function sparkIdentifier(value: string): string {
  // Spark puts variables in before it reads the statement, in quoted names too.
  if (value.includes("${")) throw new UnwritableText(value);
  return `\`${checked(value).replace(/`/g, "``")}\``;
}

const asVarchar = (expression: string) => `CAST(${expression} AS VARCHAR)`;
const asString = (expression: string) => `CAST(${expression} AS STRING)`;
const spaces = (expression: string) => `REGEXP_REPLACE(${expression}, ' +', ' ')`;
const allSpaces = (expression: string) => `REGEXP_REPLACE(${expression}, ' +', ' ', 'g')`;
const lower = (expression: string) => `LOWER(${expression})`;

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  duckdb: {
    name: "duckdb",
    text: standardText,
    identifier: standardIdentifier,
    asText: asVarchar,
    whole: "BIGINT",
    double: "DOUBLE",
    oneForm: (expression) => `NFC_NORMALIZE(${expression})`,
    hasOneForm: true,
    oneSpace: allSpaces,
    lower,
  },
  postgresql: {
    name: "postgresql",
    text: standardText,
    identifier: standardIdentifier,
    asText: (expression) => `CAST(${expression} AS TEXT)`,
    whole: "BIGINT",
    double: "DOUBLE PRECISION",
    oneForm: (expression) => `NORMALIZE(${expression}, NFC)`,
    hasOneForm: true,
    oneSpace: allSpaces,
    // A database of the locale C makes only the letters A to Z small.
    lower: (expression) => `TRANSLATE(LOWER(${expression}), 'ÆØÅÄÖÜÉ', 'æøåäöüé')`,
  },
  spark: {
    name: "spark",
    text: escapedText(PLAIN),
    identifier: sparkIdentifier,
    asText: asString,
    whole: "BIGINT",
    double: "DOUBLE",
    oneForm: (expression) => expression,
    hasOneForm: false,
    oneSpace: spaces,
    lower,
  },
  trino: {
    name: "trino",
    text: standardText,
    identifier: standardIdentifier,
    asText: asVarchar,
    whole: "BIGINT",
    double: "DOUBLE",
    oneForm: (expression) => `NORMALIZE(${expression}, NFC)`,
    hasOneForm: true,
    oneSpace: spaces,
    lower,
  },
  bigquery: {
    name: "bigquery",
    text: bigQueryText,
    identifier: bigQueryIdentifier,
    asText: asString,
    whole: "INT64",
    double: "FLOAT64",
    oneForm: (expression) => `NORMALIZE(${expression}, NFC)`,
    hasOneForm: true,
    oneSpace: spaces,
    lower,
  },
};

/** What `tidy` takes for a space, beside the space, and what it takes away. */
const SPACES =
  "\t\n\u000b\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
const INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

/** As `tidy` in the engine: one Unicode form, single spaces, none at the ends. */
export function tidied(expression: string, dialect: Dialect): string {
  const odd = dialect.text(SPACES + INVISIBLE);
  const plain = dialect.text(" ".repeat(SPACES.length));
  return `TRIM(${dialect.oneSpace(`TRANSLATE(${dialect.oneForm(expression)}, ${odd}, ${plain})`)})`;
}

/** As `normalForm` in the engine. */
export function inNormalForm(expression: string, dialect: Dialect): string {
  return dialect.lower(tidied(expression, dialect));
}
