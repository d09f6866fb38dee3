import { tidy } from "../normal-form";

/** What stands around a sheet's cells and may name its unit or its round. */
export interface Surroundings {
  /** The sheet's name; null for a file that has no sheets. */
  sheet: string | null;
  /** The file's name without its ending; null within the workbook. */
  file: string | null;
}

const ROUND =
  /(?:\b|_)((?:måling|maaling|målerunde|runde|round|bølge|wave)[ _-]*(?:nr\.? *)?\d+|\d+\. *(?:måling|runde))/iu;
const PLAIN_SHEET =
  /^(?:ark|sheet|data|dataset|datasæt|svar|besvarelser|formularsvar|form responses|worksheet) ?\d*$/iu;

/** "maaling-3" → "Måling 3": a file's name often cannot have the letters that it means. */
function roundNameOf(text: string): string | null {
  const found = ROUND.exec(text)?.[1];
  if (found === undefined) return null;
  const spaced = found.replace(/[_-]+/g, " ").replace(/maaling ?/i, "måling ");
  const name = tidy(spaced);
  return name.charAt(0).toLocaleUpperCase("da") + name.slice(1);
}

/** The parts of a text that could be a unit's name, longest first. */
function unitCandidates(text: string): string[] {
  const whole = tidy(text.replace(/_/g, " "));
  const bare = tidy(whole.replace(ROUND, " ").replace(/^[-–:, ]+|[-–:, ]+$/g, ""));
  const parts = bare.split(/\s+[-–:|]\s+|[,;:()]/).map(tidy);
  return [whole, bare, ...parts].filter((part) => part !== "");
}

/** "Jobcenter: Nord" → "Nord": a line that says itself that it names a unit. */
const SAYS_UNIT = /^(?:jobcent(?:er|ret)|kommune|enhed)\s*[:\s]\s*(\S.*)$/iu;

/** The unit of a sheet where nothing names one that is known. */
export const ALL_RESPONSES = "Alle besvarelser";

/** What could be the unit though no list knows it: a line that says so, else the sheet's name. */
function guessedUnit(lines: readonly string[], ownNames: readonly string[]): string {
  const said = lines.map((line) => SAYS_UNIT.exec(line)?.[1]).find((name) => name !== undefined);
  const bare = ownNames.map((name) =>
    tidy(
      name
        .replace(/_/g, " ")
        .replace(ROUND, " ")
        .replace(/^[-–:, ]+|[-–:, ]+$/g, ""),
    ),
  );
  const telling = bare.find((name) => name !== "" && !PLAIN_SHEET.test(name));
  return said ?? telling ?? ALL_RESPONSES;
}

/**
 * The unit and the round of a sheet that has no columns for them, from the lines above its
 * header, its name and its file's name. A sheet without any round in sight is a round of its own.
 *
 * @param above the rows above the header.
 */
export function namesFromSurroundings(
  { sheet, file }: Surroundings,
  above: readonly (readonly unknown[])[],
  isUnit: (name: string) => boolean,
): { unit: string | null; guess: string; round: string } {
  const lines = above.flatMap((row) =>
    row.flatMap((cell) => (typeof cell === "string" && cell.trim() !== "" ? [tidy(cell)] : [])),
  );
  const texts = [...lines, sheet, file].filter((text) => text !== null);
  const unit = texts.flatMap(unitCandidates).find(isUnit) ?? null;
  const named = texts.map(roundNameOf).find((name) => name !== null);
  const ownNames = [sheet, file].filter((name) => name !== null);
  const telling = ownNames.filter((name) => !PLAIN_SHEET.test(tidy(name)) && !isUnit(tidy(name)));
  const guess = guessedUnit(lines, ownNames);
  return { unit, guess, round: named ?? tidy(telling[0] ?? ownNames.at(-1) ?? "") };
}
