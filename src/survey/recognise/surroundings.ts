import { normalForm, tidy } from "../ground/normal-form";
import { roundMeaning } from "../rounds/round-meaning";
import { lookAt } from "./cell-look";
import { nameAndValue } from "./name-and-value";
import { isRoundLike, isRoundName } from "./round-likeness";

/** What stands around a sheet's cells and may name its unit or its round. */
export interface Surroundings {
  /** The sheet's name; null for a file that has no sheets. */
  sheet: string | null;
  /** The file's name without its ending; null within the workbook. */
  file: string | null;
  /** Whether the table is one of several on its sheet: then the line above it is its own name. */
  isOneOfSeveral?: boolean;
}

/** What the surroundings say. */
export interface SaidAround {
  /** A known unit that they name; null where there is none. */
  unit: string | null;
  /** What the unit is called where none is known. */
  guess: string;
  round: string;
  /** Whether a title or a name says that it is a round's. */
  isRoundNamed: boolean;
  /** Whether anything in it says so: a year, a time or a stage among other words too. */
  isRoundSaid: boolean;
  /** The sheet's own name where it could be a unit's; null where it says nothing. */
  ownName: string | null;
  /** Another round that a title names, beside the sheet's or the file's own; null where none does. */
  otherRound: string | null;
}

const ROUND =
  /(?:\b|_)((?:måling|maaling|målerunde|runde|round|bølge|wave)[ _-]*(?:nr\.? *)?\d+|\d+\. *(?:måling|runde))/iu;
const PLAIN_SHEET =
  /^(?:ark|sheet|data|dataset|datasæt|svar|besvarelser|udtræk|formularsvar|form responses|worksheet) ?\d*$/iu;
const ENDS = /^[-–:, ]+|[-–:, ]+$/g;

/** The unit of a sheet where nothing names one that is known. */
export const ALL_RESPONSES = "Alle besvarelser";
/** The round of sheets that name none, each sheet being another unit. */
export const ONE_ROUND = "Én måling";

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
}

/** "maaling-3" → "Måling 3": a file's name often cannot have the letters that it means. */
function numberedRound(text: string): string | null {
  const found = ROUND.exec(text)?.[1];
  if (found === undefined) return null;
  return capital(tidy(found.replace(/[_-]+/g, " ").replace(/maaling ?/i, "måling ")));
}

function partsOf(text: string): string[] {
  return tidy(text.replace(/_/g, " "))
    .split(/\s+[-–—:|]\s+|[,;:()]|\s+(?:fra|for|from)\s+/i)
    .map(tidy)
    .filter((part) => part !== "");
}

function isBareNumber(text: string): boolean {
  return /^\d{1,3}\.?$/.test(text);
}

/** A round that is a whole part of a text: "Undersøgelse, efterår 2022" → "efterår 2022". */
function roundPart(text: string): string | null {
  return partsOf(text).find((part) => isRoundName(normalForm(part))) ?? null;
}

/** A round at one end of a name: "Vejen 2022", "2022 Vejen" → "2022". */
function roundAtEnd(text: string): string | null {
  const words = tidy(text.replace(/_/g, " ")).split(" ");
  for (let length = Math.min(words.length, 3); length > 0; length--) {
    for (const part of [words.slice(-length).join(" "), words.slice(0, length).join(" ")]) {
      const isRest = /\d/.test(words.join(" ").replace(part, ""));
      if (isRoundLike(normalForm(part)) && !isBareNumber(part) && !isRest) return part;
    }
  }
  return null;
}

function without(text: string, round: string | null): string {
  const whole = tidy(text.replace(/_/g, " "));
  const bare = whole.replace(ROUND, " ");
  const at = round === null ? -1 : normalForm(bare).indexOf(normalForm(round));
  const cut = at < 0 ? bare : bare.slice(0, at) + bare.slice(at + (round ?? "").length);
  return tidy(cut.replace(ENDS, ""));
}

/** The parts of a text that could be a unit's name, longest first. */
export function unitCandidates(text: string): string[] {
  const whole = tidy(text.replace(/_/g, " "));
  const bare = without(text, roundAtEnd(text));
  return [whole, bare, ...partsOf(bare)].filter((part) => part !== "");
}

/** "Jobcenter: Nord" → "Nord": a line that says itself that it names a unit. */
export const SAYS_UNIT = /^(?:jobcent(?:er|ret)|kommune|enhed)\s*[:\s]\s*(\S.*)$/iu;
/** "Distrikt: Nord" → "Nord": one word, and a name of few words after the colon. */
const LABELLED = /^\p{L}+: ?(\S+(?: \S+){0,3})$/u;

function isShortName(text: string): boolean {
  const look = lookAt(text);
  return look !== null && look.isName && text.split(" ").length <= 4 && !isRoundLike(look.text);
}

/** What could be the unit though no list knows it, and whether that is the sheet's own name. */
function guessedUnit(
  lines: readonly string[],
  ownNames: readonly string[],
  isOneOfSeveral: boolean,
): { guess: string; isOwnName: boolean } {
  const said = lines.map((line) => SAYS_UNIT.exec(line)?.[1]).find((name) => name !== undefined);
  if (said !== undefined) return { guess: said, isOwnName: false };
  const labelled = lines
    .map((line) => LABELLED.exec(line)?.[1])
    .find((name) => name !== undefined && isShortName(name));
  if (isOneOfSeveral) {
    const title = labelled ?? lines.flatMap(unitCandidates).filter(isShortName).at(-1);
    if (title !== undefined) return { guess: title, isOwnName: false };
  }
  const bare = ownNames.map((name) => without(name, roundAtEnd(name)));
  const telling = bare.find((name) => name !== "" && !PLAIN_SHEET.test(name));
  if (telling !== undefined) return { guess: telling, isOwnName: true };
  return { guess: labelled ?? ALL_RESPONSES, isOwnName: false };
}

/**
 * The unit and the round of a sheet that has no columns for them, from the lines above its
 * header, its name and its file's name. A sheet without any round in sight is a round of its own,
 * unless its name is that of its unit.
 *
 * @param above the rows above the header.
 * @param hasUnit whether a column names the units.
 */
export function namesFromSurroundings(
  { sheet, file, isOneOfSeveral = false }: Surroundings,
  above: readonly (readonly unknown[])[],
  isUnit: (name: string) => boolean,
  hasUnit: boolean,
): SaidAround {
  const lines = above.flatMap((row) => {
    const line = nameAndValue(row);
    if (line !== null) return [line];
    return row.flatMap((cell) =>
      typeof cell === "string" && cell.trim() !== "" ? [tidy(cell)] : [],
    );
  });
  const ownNames = [sheet, file].filter((name) => name !== null);
  const texts = isOneOfSeveral ? [...[...lines].reverse(), ...ownNames] : [...lines, ...ownNames];
  const unit = texts.flatMap(unitCandidates).find(isUnit) ?? null;
  const first = (names: readonly string[], read: (text: string) => string | null) =>
    names.map(read).find((name) => name !== null) ?? null;
  const inTitle = first(
    texts.slice(0, lines.length),
    (line) => numberedRound(line) ?? roundPart(line),
  );
  const ownRound =
    first(ownNames, numberedRound) ??
    first(ownNames, roundPart) ??
    (hasUnit ? null : first(ownNames, roundAtEnd));
  const { guess, isOwnName } = guessedUnit(lines, ownNames, isOneOfSeveral);
  const isNamedByUnit =
    !hasUnit && (unit === null ? isOwnName : ownNames.flatMap(unitCandidates).includes(unit));
  const telling = ownNames.filter((name) => !PLAIN_SHEET.test(tidy(name)) && !isUnit(tidy(name)));
  const named = isOneOfSeveral ? (inTitle ?? ownRound) : (ownRound ?? inTitle);
  const differs =
    inTitle !== null && ownRound !== null && normalForm(inTitle) !== normalForm(ownRound);
  const fallback = isNamedByUnit ? ONE_ROUND : tidy(telling[0] ?? ownNames.at(-1) ?? "");
  return {
    unit,
    guess,
    round: named ?? fallback,
    isRoundNamed: named !== null,
    isRoundSaid: named !== null || ownNames.some((name) => saysTime(name)),
    ownName: isOwnName ? guess : null,
    otherRound: differs ? inTitle : null,
  };
}

/** Whether a name says when, or at which stage: "svar_okt_2022", "Baseline svar". */
function saysTime(name: string): boolean {
  if (roundAtEnd(name) !== null) return true;
  const { span, part, stage } = roundMeaning(normalForm(name.replace(/_/g, " ")));
  return span !== null || part !== null || stage !== null;
}

/** Whether one of some lines says a name. */
export function saysName(lines: readonly (readonly unknown[])[], name: string): boolean {
  const form = normalForm(name);
  return lines.some((cells) =>
    cells.some((cell) => typeof cell === "string" && normalForm(cell).includes(form)),
  );
}
