import type { Language } from "../../language/language";
import { spotAddress, type Spot } from "../../report/spot";
import type { Evaluated, Sentence } from "../analysis";

/** A sentence of an analysis, and the cells of a block from A1 on that it speaks of. */
export interface ToldSentence {
  text: string;
  /** Around all its cells: "E7", "E7:E24"; null where it rests on none. */
  cells: string | null;
}

/** What an analysis says. */
export interface ToldAnalysis {
  id: string;
  title: string;
  sentences: ToldSentence[];
}

/** What analyses say: all of it, or of each what it says first of all. */
export function sentencesOf(
  evaluated: readonly Evaluated[],
  language: Language,
  extent: "summary" | "all",
): ToldAnalysis[] {
  return evaluated.flatMap((each) => {
    const all = each.sentences(language);
    const told = extent === "all" ? all : mainOf(all);
    if (told.length === 0) return [];
    const { id, title } = each.analysis;
    const sentences = told.map(({ text, refs }) => ({ text, cells: around(refs) }));
    return [{ id, title: title[language], sentences }];
  });
}

/** What a page may begin with: what sums its analysis up, as one paragraph. */
export function leadOf(evaluated: Evaluated, language: Language): string {
  return mainOf(evaluated.sentences(language))
    .map(({ text }) => text)
    .join(" ");
}

/** Those that sum the others up; the first where none is said to. */
function mainOf(sentences: readonly Sentence[]): Sentence[] {
  const main = sentences.filter(({ isMain }) => isMain === true);
  return main.length > 0 ? main : sentences.slice(0, 1);
}

function around(refs: readonly Spot[]): string | null {
  if (refs.length === 0) return null;
  const [row, column] = [
    Math.min(...refs.map((ref) => ref.row)),
    Math.min(...refs.map((ref) => ref.column)),
  ];
  const rows = Math.max(...refs.map((ref) => ref.row + ref.rows)) - row;
  const columns = Math.max(...refs.map((ref) => ref.column + ref.columns)) - column;
  return spotAddress({ row, column, rows, columns });
}

/** The sentences as they are copied: a paragraph an analysis, under its name where there are several. */
export function copiedText(told: readonly ToldAnalysis[]): string {
  return told
    .map(({ title, sentences }) => {
      const paragraph = sentences.map(({ text }) => text).join(" ");
      return told.length > 1 ? `${title}\n${paragraph}` : paragraph;
    })
    .join("\n\n");
}
