/** Widths of Calibri's letters in thousandths of the size of the type. */
const WIDTHS: Readonly<Record<string, string>> = {
  226: " ",
  239: "ilj",
  252: "I.,:;'’",
  306: "f()[]-·",
  340: "rtJ!",
  393: 'sz"/',
  455: "kvxyLSFgaE?”“|",
  507: "ce0123456789+=<>–_TYKXZPC*",
  527: "bdhnopquBRøå",
  579: "AÅV",
  640: "DHUNOG&",
  690: "Qw%…Ø",
  775: "æÆ",
  800: "m",
  880: "MW—@",
};

const WIDTH_OF = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    [...letters].map((letter): [string, number] => [letter, Number(width)]),
  ),
);

/** A letter that is not in the table is taken for a wide one, a letter of East Asia for a square. */
function letterWidth(letter: string): number {
  const plain = letter.normalize("NFD")[0];
  return WIDTH_OF.get(letter) ?? WIDTH_OF.get(plain) ?? (letter >= "\u2e80" ? 1000 : 620);
}

/** Room for fonts that stand in for Calibri and run wider, Segoe UI above all. */
const RESERVE = 1.1;

/**
 * How wide a text runs at most, in the unit of its size. Measured by a table, without a page, so
 * that a plan is the same wherever it is made.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const thousandths = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return (thousandths / 1000) * size * RESERVE * (bold ? 1.05 : 1);
}

/** Lines of a text, and whether any of it is left out. */
export interface WrappedText {
  lines: string[];
  shortened: boolean;
}

/** As much of a text as there is room for, with "…" after it. */
function cut(text: string, room: number, size: number, bold: boolean): string {
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, size, bold) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/**
 * A text in as few lines as its words allow, none wider than `room`; "6 %" is one word. What is too much for the
 * lines is left out and said to be.
 */
export function wrapText(
  text: string,
  room: number,
  size: number,
  { lines: most = Infinity, bold = false } = {},
): WrappedText {
  const fits = (line: string) => textWidth(line, size, bold) <= room;
  const lines: string[] = [];
  for (const word of text.split(/\s+(?!%)/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = lines.slice(most - 1).join(" ");
  const cutLines = shown.map((line) => (fits(line) ? line : cut(line, room, size, bold)));
  return { lines: cutLines, shortened: cutLines.some((line, i) => line !== shown[i]) };
}
