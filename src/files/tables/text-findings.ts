import { finding, type Finding } from "../../survey/mapping/finding";
import type { OddEncoding } from "../old-encodings";
import type { TextTables } from "./text-tables";

/** That a text's encoding was guessed. */
export function encodingFindings(odd: OddEncoding | undefined, source: string | null): Finding[] {
  return odd === undefined ? [] : [finding("encoding-guessed", source, null, { encoding: odd })];
}

/** What the user should know of a text file as a whole: what is cut, mixed or left open in it. */
export function textFindings(found: TextTables, source: string | null): Finding[] {
  const { rows, oddities } = found.text;
  const findings: Finding[] = [];
  const lineOf = (row: number) => rows[row].line;
  if (found.parts.length > 1) {
    const lines = found.parts.slice(0, 20).map((part) => lineOf(part.rows[0]));
    const more = found.parts.length > lines.length ? " …" : "";
    const values = { count: found.parts.length, lines: lines.join(", ") + more };
    findings.push(finding("tables-several", source, null, values));
  }
  const [unclosed] = oddities.unclosed;
  if (unclosed !== undefined) {
    const values = { line: unclosed, count: oddities.unclosed.length };
    findings.push(finding("quote-unclosed", source, null, values));
  }
  for (const other of new Set(oddities.otherDelimiter.map(({ delimiter }) => delimiter))) {
    const own = oddities.otherDelimiter.filter(({ delimiter }) => delimiter === other);
    const usual = found.text.dialect.delimiter;
    const values = { line: own[0].line, count: own.length, other, usual };
    findings.push(finding("delimiter-mixed", source, null, values));
  }
  findings.push(...lineEndFindings(found, source), ...raggedFindings(found, source));
  return findings;
}

function lineEndFindings({ text }: TextTables, source: string | null): Finding[] {
  const [, ...others] = [...text.oddities.lineEnds.values()].sort((a, b) => b.count - a.count);
  if (others.length === 0) return [];
  const line = Math.min(...others.map((other) => other.line));
  const count = others.reduce((sum, other) => sum + other.count, 0);
  return [finding("line-ends-mixed", source, null, { line, count })];
}

function raggedFindings({ text, short, long }: TextTables, source: string | null): Finding[] {
  const findings: Finding[] = [];
  const { rows, oddities } = text;
  if (short.length > 0) {
    const isLastCut =
      oddities.endsOpen &&
      oddities.lineEnds.size > 0 &&
      short[short.length - 1] === rows.length - 1;
    const values = { line: rows[short[0]].line, count: short.length, isLastCut };
    findings.push(finding("rows-cut", source, null, values));
  }
  if (long.length > 0) {
    const values = { line: rows[long[0]].line, count: long.length };
    findings.push(finding("rows-long", source, null, values));
  }
  return findings;
}
