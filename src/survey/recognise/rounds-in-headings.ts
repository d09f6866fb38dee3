import { normalForm, tidy } from "../ground/normal-form";
import { elementsOfItems } from "./item-elements";
import type { ItemColumn } from "./layout";
import type { OpenDecision, RecognisedSheet } from "./recognised-sheet";
import { isRoundName } from "./round-likeness";

/** "Jeg lytter (før)", "Jeg lytter, efter", "Før - Jeg lytter". */
const BEHIND = /^(.*\S)\s*(?:[([]([^()[\]]+)[)\]]|[,–—|_-]\s*([^,–—|()_-]+))\s*$/;
const BEFORE = /^([^:,–—|()-]+?)\s*[:,–—|-]\s+(\S.*)$/;
const YEAR = /^20\d\d(?:[/-]\d{2,4})?$/;
/** So many words has the name of a round that stands before something else. */
const MOST_WORDS = 3;
/** So many of the items must name a round. */
const MOST = 0.8;
/** So many of the questions must come again in another round, where a core element could be meant. */
const MOST_AGAIN = 0.6;

interface RoundItem {
  item: ItemColumn;
  round: string;
  /** What stood in the core element's place was the round: the element is still to be found. */
  isBare?: true;
}

function namesRound(text: string): boolean {
  return isRoundName(normalForm(text)) || YEAR.test(text);
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

/** "T1 Samtale", "Måling 1 - Samtale": the round and what is left; null where none stands first. */
function inFront(text: string): { round: string; rest: string } | null {
  const words = tidy(text).split(" ");
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const round = words
      .slice(0, count)
      .join(" ")
      .replace(/[\s:,–—|-]+$/, "");
    const rest = words
      .slice(count)
      .join(" ")
      .replace(/^[\s:,–—|-]+/, "");
    if (rest !== "" && namesRound(round)) return { round, rest };
  }
  return null;
}

/** A round in the place of the core element, or before it: "Før: Jeg lytter", "T1 Samtale: Jeg lytter". */
function inElement(item: ItemColumn): RoundItem | null {
  const element = tidy(item.element);
  if (namesRound(element)) return { item, round: element, isBare: true };
  const front = inFront(element);
  return front === null ? null : { item: { ...item, element: front.rest }, round: front.round };
}

/** Whether most questions come again in another round: what a core element has, no other has. */
function comeAgain(found: readonly RoundItem[]): boolean {
  const roundsOf = new Map<string, Set<string>>();
  for (const { item, round, isBare } of found) {
    const key = `${isBare === true ? "" : normalForm(item.element)}|${normalForm(item.question)}`;
    roundsOf.set(key, (roundsOf.get(key) ?? new Set()).add(normalForm(round)));
  }
  const again = [...roundsOf.values()].filter(({ size }) => size > 1).length;
  return again >= roundsOf.size * MOST_AGAIN;
}

function byRounds(items: readonly ItemColumn[]): (RoundItem | null)[] | null {
  const [asked, headed] = [items.map(inQuestion), items.map(inElement)];
  const isEnough = (named: readonly (RoundItem | null)[]) => {
    const found = named.filter((one) => one !== null);
    const rounds = new Set(found.map(({ round }) => normalForm(round)));
    return rounds.size > 1 && found.length >= named.length * MOST;
  };
  if (isEnough(asked)) return asked;
  return isEnough(headed) && comeAgain(headed.filter((one) => one !== null)) ? headed : null;
}

/** The items of one round with core elements, where the round stood in their place. */
function itemsOf(own: readonly RoundItem[]): ItemColumn[] {
  const items = own.map(({ item }) => item);
  if (!own.some(({ isBare }) => isBare)) return items;
  const bare = { name: "", group: "", asked: "" };
  const headers = items.map(({ column, question }) => ({ column, text: question, ...bare }));
  return elementsOfItems(headers, new Map()).items;
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
  const named = byRounds(layout.items);
  if (named === null) return null;
  const found = named.filter((one) => one !== null);
  const rounds = [...new Map(found.map(({ round }) => [normalForm(round), round])).values()];
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
    const own = found.filter((one) => normalForm(one.round) === normalForm(round));
    const items = itemsOf(own);
    const places = items.map(({ column }) => layout.items.findIndex((at) => at.column === column));
    return {
      ...sheet,
      isRoundSaid: true,
      layout: {
        ...layout,
        round: round.charAt(0).toLocaleUpperCase("da") + round.slice(1),
        items,
        scales: places.map((place) => layout.scales[place]),
      },
      open: i === 0 ? [...sheet.open, open] : [],
    };
  });
}
