import { finding, type Finding } from "./finding";
import type { ItemColumn } from "./layout";
import { normalForm } from "./normal-form";
import type { RoundReading } from "./round-reading";
import type { SheetReader } from "./sheet-reader";
import type { Tally } from "./tally";

/** What shows only when sheets are held beside one another: overlaps, and items that come and go. */
export function crossSheetFindings(
  tally: Tally,
  rounds: readonly RoundReading[],
  readers: readonly SheetReader[],
): Finding[] {
  return [...overlaps(tally, rounds, readers), ...missingItems(rounds, readers)];
}

/** Rounds that two sheets both have, with responses from the same unit. */
function overlaps(
  tally: Tally,
  rounds: readonly RoundReading[],
  readers: readonly SheetReader[],
): Finding[] {
  return rounds.flatMap(({ name, index }) => {
    const having = readers.filter((reader) => reader.rounds.has(index));
    for (const [i, reader] of having.entries()) {
      for (const other of having.slice(i + 1)) {
        const unit = tally.units.all.findIndex((_, u) =>
          [reader, other].every(({ responsesAt }) => responsesAt.has(`${index}|${u}`)),
        );
        if (unit < 0) continue;
        const sources = `${reader.source}, ${other.source}`;
        const values = { round: name, sources, unit: tally.units.all[unit] };
        return [finding("round-overlap", other.source, null, values)];
      }
    }
    return [];
  });
}

function itemKey({ element, question }: ItemColumn): string {
  return `${normalForm(element)}|${normalForm(question)}`;
}

/** Items that some rounds have and others lack, where the rounds' questions are else the same. */
function missingItems(rounds: readonly RoundReading[], readers: readonly SheetReader[]): Finding[] {
  const all = new Map<string, ItemColumn>();
  const ofRound = rounds.map(({ index }) => {
    const items = readers
      .filter((reader) => reader.rounds.has(index))
      .flatMap((reader) => reader.layout.items);
    for (const item of items) all.set(itemKey(item), item);
    return new Set(items.map(itemKey));
  });
  return rounds.flatMap(({ name }, i) => {
    const missing = [...all].filter(([key]) => !ofRound[i].has(key));
    if (missing.length > all.size / 4) return []; // worded anew, not left out
    return missing.map(([, { question, element }]) =>
      finding("item-missing", null, null, { question, element, round: name }),
    );
  });
}
