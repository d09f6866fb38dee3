import { KeySet } from "../ground/key-set";
import { normalForm } from "../ground/normal-form";

/** Respondents remembered per column, to tell who appears twice. */
const MOST_RESPONDENTS = 2_000_000;
/** So many columns can be tried; the first with anything in them are. */
const MOST_COLUMNS = 2;
/** A column in which more than this share comes again tells groups apart, not persons. */
const MOST_REPEATED = 0.25;

const RUNNING = /^\d{1,3}$/;

/** Answers of forms that do not ask who answers. */
const NOBODY = new Set(["", "anonymous", "anonym", "-", "n/a"]);

interface Known {
  keys: KeySet;
  seen: number;
  twice: number;
  first: { row: number; column: number } | null;
}

/** Remembers who answered in which round, by every column that tells persons apart. */
export class Respondents {
  private readonly known = new Map<number, Known>();

  /** @param certain the column that surely holds respondents; the others are tried. */
  constructor(
    private readonly columns: readonly number[],
    private readonly certain: number | null,
  ) {}

  /** Notes the respondent of a row; whether the column that is certain has had that one before. */
  note(
    row: number,
    { round, unit }: { round: number; unit: number },
    cells: readonly unknown[],
  ): boolean {
    let isRepeat = false;
    for (const column of this.columns) {
      const cell = cells[column];
      if (cell === null || cell === undefined || cell === "") continue;
      const who = normalForm(String(cell));
      if (NOBODY.has(who)) continue;
      const known = this.at(column);
      if (known === null || known.keys.size >= MOST_RESPONDENTS) continue;
      known.seen++;
      // Small numbers are given anew in each unit.
      const place = RUNNING.test(who) ? `${round}|${unit}` : String(round);
      if (known.keys.add(`${place}|${who}`)) continue;
      known.first ??= { row, column };
      known.twice++;
      isRepeat ||= column === this.certain;
    }
    return isRepeat;
  }

  /** How many came again, and where the first of them is; null where none did. */
  get twice(): { count: number; row: number; column: number } | null {
    const [most] = [...this.known]
      .filter(
        ([column, { twice, seen }]) =>
          twice > 0 && (column === this.certain || twice <= seen * MOST_REPEATED),
      )
      .map(([, known]) => known)
      .sort((a, b) => b.twice - a.twice);
    const known = most as Known | undefined;
    return known?.first == null ? null : { count: known.twice, ...known.first };
  }

  private at(column: number): Known | null {
    const known = this.known.get(column);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_COLUMNS) return null;
    const made: Known = { keys: new KeySet(), seen: 0, twice: 0, first: null };
    this.known.set(column, made);
    return made;
  }
}
