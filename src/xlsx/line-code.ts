import type { PageLine, PagePiece } from "../report/page-set-up";

const CODES = { date: "&D", page: "&P", pages: "&N", file: "&F" } as const;
/** Excel takes no longer header or footer. */
const LONGEST_LINE = 255;

/** A "&" of a text is doubled, so that it begins no code. */
function pieceCode(piece: PagePiece, longest: number): string {
  if (piece.kind !== "text") return CODES[piece.kind];
  const line = piece.text.replace(/\s+/g, " ");
  const kept = line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
  return kept.replaceAll("&", "&&");
}

function codeOf({ left, center, right }: PageLine, longest: number): string {
  const side = (mark: string, pieces: readonly PagePiece[]) =>
    pieces.length === 0
      ? ""
      : `&${mark}${pieces.map((piece) => pieceCode(piece, longest)).join("")}`;
  return side("L", left) + side("C", center) + side("R", right);
}

/** A header or footer in Excel's codes, its texts cut as little as it takes to fit. */
export function lineCode(line: PageLine): string {
  let longest = LONGEST_LINE;
  while (longest > 1 && codeOf(line, longest).length > LONGEST_LINE) longest--;
  return codeOf(line, longest);
}
