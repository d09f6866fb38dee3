import { AnswerKind, gradeKind } from "./answer-kind";
import { normalForm } from "../ground/normal-form";
import { remembered } from "../ground/remembered";

/** Canonical labels are told apart by their length; longer ones go through the map. */
const LONGEST_CANONICAL = 64;

/** Error values as Excel shows them, in English and Danish. */
const ERROR_WORDS = [
  "n/a",
  "i/t",
  "value!",
  "værdi!",
  "ref!",
  "reference!",
  "name?",
  "navn?",
  "num!",
  "null!",
  "nul!",
  "div/0!",
  "division/0!",
  "spill!",
  "overløb!",
  "calc!",
  "beregn!",
  "getting_data",
  "field!",
  "blocked!",
  "connect!",
  "busy!",
  "unknown!",
];
/** The same in normal form. */
export const ERROR_CELLS: ReadonlySet<string> = new Set(ERROR_WORDS.map((word) => `#${word}`));
const CODE_AS_TEXT = /^(-?\d{1,9})(?:[.,]0+)?$/;

/** Labels of the standard scale. The first spelling of each kind is the canonical one. */
const STANDARD_LABELS: readonly (readonly [AnswerKind, readonly string[]])[] = [
  [AnswerKind.VeryGreatExtent, ["I meget høj grad"]],
  [AnswerKind.GreatExtent, ["I høj grad"]],
  [AnswerKind.SomeExtent, ["I nogen grad"]],
  [AnswerKind.LittleExtent, ["I mindre grad"]],
  [AnswerKind.NotAtAll, ["Slet ikke"]],
  [AnswerKind.DontKnow, ["Ved ikke", "ved ikke.", "ved-ikke", "vedikke", "ved det ikke"]],
  [
    AnswerKind.NotApplicable,
    ["Ikke relevant", "-", "–", "—", "n/a", "na", "n.a.", "ikke aktuelt", "irrelevant"],
  ],
];

export interface ScaleOptions {
  /** Labels in place of the standard ones, in normal form. */
  labels?: ReadonlyMap<string, AnswerKind>;
  /** The kind of each whole number that stands for an answer; others are unknown. */
  codes?: ReadonlyMap<number, AnswerKind>;
  /** Codes beside the standard ones. */
  moreCodes?: readonly (readonly [number, AnswerKind])[];
  /** Reads, in normal form, what no label of the scale is; null where it understands nothing. */
  loose?: (form: string) => AnswerKind | null;
  /** How many grades it has, 2 to 11. Default 5. */
  grades?: number;
  /** Which of them are positive. */
  positive?: readonly AnswerKind[];
}

/** The grades of the standard scale. */
const STANDARD_GRADES = 5;

/**
 * Reads answer cells: tells for any cell value which kind of answer it is.
 * A spelling is brought to its normal form once, the first time it is seen;
 * the canonical labels are recognised by their length and one comparison.
 */
export class AnswerScale {
  private readonly canonical: (string | null)[] = new Array<string | null>(LONGEST_CANONICAL).fill(
    null,
  );
  private readonly canonicalKind = new Uint8Array(LONGEST_CANONICAL);
  private readonly labels = new Map<string, AnswerKind>();
  private readonly kindOfSpelling = remembered((text) => this.kindOfNormalForm(normalForm(text)));
  private codes: ReadonlyMap<number, AnswerKind>;
  private readonly loose: ((form: string) => AnswerKind | null) | null;
  private codesSeen = false;
  private labelsSeen = false;
  /** Texts that only the loose reading understood, and as what. */
  readonly liberties = new Map<string, AnswerKind>();
  /** Whether the codes were given, not assumed. */
  readonly codesGiven: boolean;
  /** How many grades it has: the kinds from 1 to this. */
  readonly grades: number;
  /** Its positive grades; null: the programme's, which are grades of a scale of five. */
  readonly positive: readonly AnswerKind[] | null;

  /** @throws RangeError where there are more grades than answers can have. */
  constructor(options: ScaleOptions = {}) {
    const { labels, codes, moreCodes = [], loose, grades = STANDARD_GRADES, positive } = options;
    const highest = [gradeKind(grades - 1), gradeKind(grades)];
    this.grades = grades;
    this.positive = positive ?? (grades === STANDARD_GRADES ? null : highest);
    this.codesGiven = codes !== undefined;
    this.codes = codes ?? new Map([...STANDARD_CODES, ...moreCodes]);
    this.loose = loose ?? null;
    this.canonical[0] = "";
    if (labels !== undefined) {
      for (const [form, kind] of labels) this.labels.set(form, kind);
      return;
    }
    for (const [kind, spellings] of STANDARD_LABELS) {
      for (const spelling of spellings) this.labels.set(normalForm(spelling), kind);
      const [first] = spellings;
      this.canonical[first.length] ??= first;
      if (this.canonical[first.length] === first) this.canonicalKind[first.length] = kind;
    }
  }

  /**
   * Takes further labels, in normal form, before anything is read. A code that the scale knows
   * means what it meant: codes are not the same everywhere.
   */
  learn(answers: Readonly<Record<string, AnswerKind>>): void {
    for (const [form, kind] of Object.entries(answers)) {
      const code = CODE_AS_TEXT.exec(form);
      if (code === null) this.labels.set(form, kind);
      else this.codes = new Map([[Number(code[1]), kind], ...this.codes]);
    }
  }

  /** The kind of any cell value: text, number, boolean, null, or an error value. */
  kindOf(cell: unknown): AnswerKind {
    if (typeof cell === "string") {
      const length = cell.length;
      if (length < LONGEST_CANONICAL && this.canonical[length] === cell) {
        if (length > 0) this.labelsSeen = true;
        return this.canonicalKind[length] as AnswerKind;
      }
      return this.kindOfSpelling(cell);
    }
    if (typeof cell === "number") return this.kindOfCode(cell);
    if (cell === null || cell === undefined) return AnswerKind.Blank;
    return typeof cell === "object" ? AnswerKind.ErrorCell : AnswerKind.Unknown;
  }

  /**
   * Every spelling in normal form that it reads by now, and as what: its labels, its codes, and what
   * was understood of other texts. Any other is unknown, or an error cell.
   */
  get spellings(): ReadonlyMap<string, AnswerKind> {
    const codes = [...this.codes].map(([code, kind]) => [String(code), kind] as const);
    return new Map([...codes, ...this.liberties, ...this.labels]);
  }

  /** Whether any answer so far was a code rather than a label. */
  get sawCodes(): boolean {
    return this.codesSeen;
  }

  /** Whether any answer so far was a label, "Ved ikke" and the like not counted. */
  get sawLabels(): boolean {
    return this.labelsSeen;
  }

  private kindOfCode(code: number): AnswerKind {
    const kind = this.codes.get(code) ?? AnswerKind.Unknown;
    if (kind !== AnswerKind.Unknown && kind !== AnswerKind.Blank) this.codesSeen = true;
    return kind;
  }

  private kindOfNormalForm(text: string): AnswerKind {
    if (text === "") return AnswerKind.Blank;
    const label = this.labels.get(text);
    if (label !== undefined) return label;
    const code = CODE_AS_TEXT.exec(text);
    if (code !== null) return this.kindOfCode(Number(code[1]));
    if (ERROR_CELLS.has(text)) return AnswerKind.ErrorCell;
    const kind = this.loose?.(text) ?? null;
    if (kind === null) return AnswerKind.Unknown;
    this.liberties.set(text, kind);
    return kind;
  }
}

/** The label of a kind, as the scale writes it. */
export function standardLabelOf(kind: AnswerKind): string {
  return STANDARD_LABELS.find(([candidate]) => candidate === kind)?.[1][0] ?? "";
}

/** Codes 1 to 5, 5 the highest grade; 0 is how older Excel builds hand over a blank cell. */
const STANDARD_CODES: ReadonlyMap<number, AnswerKind> = new Map<number, AnswerKind>([
  [0, AnswerKind.Blank],
  [1, AnswerKind.NotAtAll],
  [2, AnswerKind.LittleExtent],
  [3, AnswerKind.SomeExtent],
  [4, AnswerKind.GreatExtent],
  [5, AnswerKind.VeryGreatExtent],
]);

/** The scale of the Danish labels and the codes 1 to 5. */
export const STANDARD_SCALE = new AnswerScale();
