import { parseArgs } from "node:util";

/** Options by name; those that take a value are "string". */
export type Options = Readonly<Record<string, { type: "boolean" | "string" }>>;

export const OVERVIEW_OPTIONS = {
  json: { type: "boolean" },
  lang: { type: "string" },
  first: { type: "string" },
  latest: { type: "string" },
  total: { type: "string" },
  "min-persons": { type: "string" },
} as const satisfies Options;

export const EVALUATE_OPTIONS = {
  ...OVERVIEW_OPTIONS,
  only: { type: "string" },
  settings: { type: "string" },
  out: { type: "string" },
  check: { type: "string" },
  pages: { type: "string" },
  sql: { type: "string" },
  table: { type: "string" },
  engine: { type: "string" },
} as const satisfies Options;

type ValuesOf<Known extends Options> = {
  -readonly [Name in keyof Known]?: Known[Name]["type"] extends "boolean" ? true : string;
};

/** What is wrong with an option, as the user wrote it. */
export interface OptionFault {
  kind: "unknown" | "without-value" | "with-value";
  option: string;
}

export interface ParsedWords<Known extends Options> {
  /** Of an option that is given twice, the last. */
  values: ValuesOf<Known>;
  files: string[];
  /** The first fault; null where all is well. */
  fault: OptionFault | null;
}

/** Divides the words of a command into options and files. */
export function parseWords<Known extends Options>(
  words: readonly string[],
  known: Known,
): ParsedWords<Known> {
  const { tokens } = parseArgs({
    args: [...words],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  const files: string[] = [];
  const faults: OptionFault[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName: option, value, inlineValue } = token;
    if (!Object.hasOwn(known, name)) faults.push({ kind: "unknown", option });
    else if (known[name].type === "boolean") {
      if (value === undefined) values[name] = true;
      else faults.push({ kind: "with-value", option });
    } else if (value === undefined || (inlineValue !== true && /^-./.test(value))) {
      faults.push({ kind: "without-value", option });
    } else values[name] = value;
  }
  return { values: values as ValuesOf<Known>, files, fault: faults[0] ?? null };
}
