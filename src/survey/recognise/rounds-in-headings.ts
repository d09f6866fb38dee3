import { normalForm, tidy } from "../ground/normal-form";
import type { ItemColumn } from "./layout";
import type { OpenDecision, RecognisedSheet } from "./recognised-sheet";
import { isRoundName } from "./round-likeness";

/** "Jeg lytter (før)", "Jeg lytter, efter", "Før - Jeg lytter". */
const BEHIND = /^(.*\S)\s*(?:[([]([^()[\]]+)[)\]]|[,–—|_-]\s*([^,–—|()_-]+))\s*$/;
const BEFORE = /^([^:,–—|()-]+?)\s*[:,–—|-]\s+(\S.*)$/;
/** So many of the items must name a round. */
const MOST = 0.8;

interface RoundItem {
  item: ItemColumn;
  round: string;
}

function inQuestion(item: ItemColumn): RoundItem | null {
  const behind = BEHIND.exec(item.question);
  const last = tidy(behind?.[2] ?? behind?.[3] ?? "");
  if (behind !== null && isRoundName(normalForm(last))) {
    return { item: { ...item, question: tidy(behind[1]) }, round: last };
  }
  const before = BEFORE.exec(item.question);
  if (before !== null && isRoundName(normalForm(before[1]))) {
    return { item: { ...item, question: tidy(before[2]) }, round: tidy(before[1]) };
  }
  return null;
}

/**
 * A sheet whose questions stand once a round beside one another, as one sheet a round: the same
 * rows, each with the columns of its round.
 *
 * @returns null where the headings name no rounds.
 */
export function splitByRound(sheet: RecognisedSheet): RecognisedSheet[] | null {
  const { layout } = sheet;
  if (typeof layout.round !== "string") return null;
  const named = layout.items.map(inQuestion);
  const found = named.filter((one) => one !== null);
  const rounds = [...new Map(found.map(({ round }) => [normalForm(round), round])).values()];
  if (rounds.length < 2 || found.length < named.length * MOST) return null;
  const [first] = layout.items;
  const open: OpenDecision = {
    code: "round",
    column: first.column,
    cell: null,
    assumed: [{ code: "headings", text: rounds.join(", ") }],
    alternatives: [
      { mapping: { round: layout.round }, why: { code: "sheet-name", text: layout.round } },
    ],
  };
  return rounds.map((round, i) => {
    const own = named.map((one) => one !== null && normalForm(one.round) === normalForm(round));
    return {
      ...sheet,
      layout: {
        ...layout,
        round: round.charAt(0).toLocaleUpperCase("da") + round.slice(1),
        items: named.flatMap((one, at) => (one !== null && own[at] ? [one.item] : [])),
        scales: layout.scales.filter((_, at) => own[at]),
      },
      open: i === 0 ? [...sheet.open, open] : [],
    };
  });
}
