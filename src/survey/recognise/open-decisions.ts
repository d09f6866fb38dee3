import type { ItemColumn } from "./layout";
import { distinctCount } from "./column-facts";
import type { ColumnView } from "./column-view";
import type { Decision } from "./decide";
import { isTotalLine } from "../ground/total-line";
import { areDaysApart } from "./round-dates";
import { ALL_ITEMS } from "./item-elements";
import type { NameColumns } from "./name-columns";
import type { OpenCode, OpenDecision, Sign } from "./recognised-sheet";
import type { SheetMapping } from "../mapping/sheet-mapping";
import type { SaidAround } from "./surroundings";

function openName(
  code: OpenCode & ("unit" | "round" | "group"),
  { taken, rivals }: Decision<number>,
  key: "unitColumn" | "roundColumn" | "groupColumn",
  mapping: SheetMapping | null,
): OpenDecision[] {
  const settled = mapping?.[key] !== undefined || mapping?.[code as "unit"] !== undefined;
  if (taken === null || rivals.length === 0 || settled) return [];
  return [
    {
      code,
      column: taken.value,
      cell: null,
      assumed: taken.why,
      alternatives: rivals.map(({ value, why }) => ({
        mapping: { [key]: value },
        why: (why as typeof why | [])[0] ?? { code: "unit-names", text: "" },
      })),
    },
  ];
}

/** Columns with a name that another column could have just as well. */
export function openNames(
  { unit, round, group }: NameColumns,
  views: readonly ColumnView[],
  mapping: SheetMapping | null,
): OpenDecision[] {
  const isConstant = ({ facts }: ColumnView) => distinctCount(facts) < 2;
  const varying = {
    taken: unit.taken,
    rivals: unit.rivals.filter(({ value }) => !isConstant(views[value])),
  };
  const dated =
    round.taken?.why.some(({ code }) => code === "dates") === true &&
    !areDaysApart(views[round.taken.value]);
  const byDate: OpenDecision[] =
    dated && mapping?.roundColumn === undefined && mapping?.round === undefined
      ? [
          {
            code: "round",
            column: round.taken?.value ?? null,
            cell: null,
            assumed: round.taken?.why ?? [],
            alternatives: [{ mapping: { roundColumn: null }, why: { code: "date", text: "" } }],
          },
        ]
      : [];
  return [
    ...openName("unit", varying, "unitColumn", mapping),
    ...openName("round", round, "roundColumn", mapping),
    ...openName("group", group, "groupColumn", mapping),
    ...byDate,
  ];
}

/** A column of names taken for the units by its cells alone, where the sheet's name could be one. */
export function openUnit(
  unit: Decision<number>,
  { ownName }: SaidAround,
  mapping: SheetMapping | null,
): OpenDecision[] {
  const settled = mapping?.unitColumn !== undefined || mapping?.unit !== undefined;
  if (unit.taken === null || unit.rivals.length > 0 || ownName === null || settled) return [];
  const why: Sign = { code: "sheet-name", text: ownName };
  return [
    {
      code: "unit",
      column: unit.taken.value,
      cell: null,
      assumed: unit.taken.why,
      alternatives: [{ mapping: { unitColumn: null, unit: ownName }, why }],
    },
  ];
}

/** A title that names another round than the sheet's or the file's own name. */
export function openRound(
  { round, otherRound }: SaidAround,
  mapping: SheetMapping | null,
): OpenDecision[] {
  if (otherRound === null || mapping?.round !== undefined) return [];
  const assumed: Sign = { code: "sheet-name", text: round };
  const why: Sign = { code: "title", text: otherRound };
  const alternatives = [{ mapping: { round: otherRound }, why }];
  return [
    { code: "round", column: null, cell: { row: 0, column: 0 }, assumed: [assumed], alternatives },
  ];
}

/** A letter or a number, which stands for a core element that is named elsewhere, if anywhere. */
const SIGN_OF_ELEMENT = /^(?:\p{L}|\d{1,2})$/u;

/** So many core elements with one question each are remarkable. */
const FEWEST_ALONE = 4;

/** Elements that are told apart by a letter or a number alone: these may be parts of a form. */
export function openElements(
  items: readonly ItemColumn[],
  mapping: SheetMapping | null,
): OpenDecision[] {
  const elements = [...new Set(items.map(({ element }) => element))];
  const isSigned = elements.every((element) => SIGN_OF_ELEMENT.test(element));
  // What names every question anew may be anything that stands before it.
  const isEach = elements.length === items.length && items.length >= FEWEST_ALONE;
  if (mapping?.items !== undefined || elements.length < 2 || !(isSigned || isEach)) return [];
  const asOne = Object.fromEntries(items.map(({ column }) => [column, ALL_ITEMS]));
  const why: Sign = { code: "heading", text: elements.join(", ") };
  const alternatives = [{ mapping: { items: asOne }, why }];
  return [{ code: "element", column: items[0].column, cell: null, assumed: [why], alternatives }];
}

/** What people write behind a question whose low answers are the good ones. */
const TURNED = /[([](?:om)?vendt[)\]]|\[r\]|\(r\)|[([]reversed?[)\]]/iu;

/** Questions marked as turned: the answers may be turned already, or not. */
export function openTurned(
  items: readonly ItemColumn[],
  mapping: SheetMapping | null,
): OpenDecision[] {
  const turned = items.filter(({ question }) => TURNED.test(question));
  if (mapping?.items !== undefined || turned.length === 0) return [];
  const others = items.filter((item) => !turned.includes(item));
  const without = Object.fromEntries(others.map(({ column, element }) => [column, element]));
  return turned.slice(0, 1).map(({ column, question }) => {
    const why: Sign = { code: "heading", text: question };
    const alternatives = [{ mapping: { items: without }, why }];
    return { code: "item", column, cell: null, assumed: [why], alternatives };
  });
}

/** A question of its own that is headed as a total is: an answer on the whole, or something else. */
export function openOverall(
  items: readonly ItemColumn[],
  mapping: SheetMapping | null,
): OpenDecision[] {
  if (mapping?.items !== undefined) return [];
  const overall = items.filter(
    ({ element }) =>
      isTotalLine(element) && items.filter((other) => other.element === element).length === 1,
  );
  if (overall.length === 0 || overall.length === items.length) return [];
  const others = items.filter((item) => !overall.includes(item));
  const without = Object.fromEntries(others.map(({ column, element }) => [column, element]));
  const [{ column, element }] = overall;
  const why: Sign = { code: "heading", text: element };
  const alternatives = [{ mapping: { items: without }, why }];
  return [{ code: "item", column, cell: null, assumed: [why], alternatives }];
}
