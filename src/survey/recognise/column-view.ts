import { normalForm } from "../ground/normal-form";
import type { Codes } from "./layout";
import { distinctCount, type ColumnFacts } from "./column-facts";
import { explains, type CodeLists } from "./code-lists";
import type { CodeLabels, VariableTexts } from "./companion-files";
import type { HeaderBlock, HeaderColumn } from "./header-block";
import { headingSign, type HeadingSign } from "./header-role";

/** A column with all that speaks of it: its headings, its cells, and other files. */
export interface ColumnView extends HeaderColumn {
  column: number;
  /** The question from another file ("" where there is none). */
  asked: string;
  heading: HeadingSign | null;
  facts: ColumnFacts;
  /** The labels of its codes, where a labels file gives them. */
  codes: Codes | null;
  /** The different cells in normal form, codes turned into their words, with their number. */
  words: ReadonlyMap<string, number>;
}

/** The columns under a header. */
export function viewColumns(
  header: HeaderBlock,
  facts: readonly ColumnFacts[],
  labels: CodeLabels | null,
  texts: VariableTexts | null,
  lists: CodeLists,
): ColumnView[] {
  return header.columns.map((own, column): ColumnView => {
    const { name, text } = own;
    const list = lists.byHeading.get(normalForm(text));
    const listed = list !== undefined && explains(list.codes, facts[column].distinct) ? list : null;
    const codes =
      labels?.get(normalForm(name)) ?? labels?.get(normalForm(text)) ?? listed?.codes ?? null;
    const asked = texts?.get(normalForm(name || text)) ?? "";
    const heading =
      headingSign(text) ?? headingSign(name) ?? (asked === "" ? null : headingSign(asked));
    const seen = facts[column];
    return { ...own, column, asked, heading, facts: seen, codes, words: wordsOf(seen, codes) };
  });
}

function wordsOf({ distinct }: ColumnFacts, codes: Codes | null): ReadonlyMap<string, number> {
  if (codes === null) return distinct;
  return new Map(
    [...distinct].map(([cell, count]) => [normalForm(codes.get(Number(cell)) ?? cell), count]),
  );
}

/** The share of a column's cells whose word fits; of the different ones that are remembered. */
export function shareOfWords({ words }: ColumnView, fits: (word: string) => boolean): number {
  let all = 0;
  let fitting = 0;
  for (const [word, count] of words) {
    all += count;
    if (fits(word)) fitting += count;
  }
  return all === 0 ? 0 : fitting / all;
}

/** What is known of a person's circumstances: words that a short heading holds. */
const BACKGROUND =
  /(?:^|\b)(?:alder|aldersgruppe|aldersinterval|fødselsår|født|køn|anciennitet|ansat (?:siden|i)|ansættelses\p{L}*|erfaring|stilling|titel|uddannelse|timer|timetal|vægt|weight|age|gender|sex|seniority|tenure|education|position|antal|number of|postnr\.?|postnummer|telefon|tlf\.?|mobil|løn|years?|beskæftigelsesgrad)(?:$|\b)/u;
const MOST_BACKGROUND_WORDS = 5;
const AGE_GROUP =
  /^(?:(?:under|over|mindre end|mere end|op til|mere|mindre) )?\d{1,3}(?: ?(?:[-–+]|til|to) ?\d{0,3})?\+? ?(?:år|years?|mdr\.?|måneder|eller (?:derover|derunder|mere|mindre|ældre|yngre))?(?: .{0,12})?$/;

/** Whether a column tells of the person who answers, by its heading or by its age groups. */
export function isBackground(view: ColumnView): boolean {
  const form = normalForm(view.text || view.name).replace(/[?:*]+$/, "");
  if (form.split(" ").length <= MOST_BACKGROUND_WORDS && BACKGROUND.test(form)) return true;
  const { facts } = view;
  if (facts.filled === 0 || facts.numbers > facts.filled / 2) return false;
  return shareOfWords(view, (word) => /\d/.test(word) && AGE_GROUP.test(word)) > 0.7;
}

const NAME_HEADING = /(?:^|[ _-])(?:navn|fornavn|efternavn|name|respondentnavn|initialer)$/;
const ID_HEADING =
  /(?:^|[ _.-])(?:id|nr\.?|nummer|no\.?|number|initialer|cpr(?:[ -]?nr\.?)?|kode|code|nøgle|key)$/;

/** Whether the heading says that the cells are numbers or signs of persons or rows. */
export function isIdHeading({ text, name }: ColumnView): boolean {
  return [text, name].some((header) => ID_HEADING.test(normalForm(header).replace(/[?:*]+$/, "")));
}

/** Whether the heading asks for a person's own name or initials, however often they come again. */
export function isPersonal({ text, name }: ColumnView): boolean {
  return /^(?:initialer|initials|cpr\b.*|(?:for|efter|mellem|bruger)navn(?:e)?|(?:first|last|user) ?name)$/.test(
    normalForm(text || name).replace(/[?:*]+$/, ""),
  );
}

/** Whether the heading asks for what tells persons or rows apart: a name, a number, initials. */
export function isPersonHeading(view: ColumnView): boolean {
  const isName = NAME_HEADING.test(normalForm(view.text)) && view.heading?.role !== "unit";
  return (
    isName ||
    view.heading?.role === "respondent" ||
    isPersonal(view) ||
    (isIdHeading(view) && view.heading?.role !== "unit")
  );
}

/** Whether the cells are e-mail addresses, civil registration numbers or names of persons. */
export function isIdentifying(view: ColumnView): boolean {
  const { facts } = view;
  const { filled, addresses, civilNumbers, names } = facts;
  if (filled === 0) return false;
  if (addresses > filled / 2 || civilNumbers > filled / 2) return true;
  const isPersonal = NAME_HEADING.test(normalForm(view.text)) && view.heading?.role !== "unit";
  return isPersonal && names > filled / 2 && distinctCount(facts) > filled * 0.6;
}
