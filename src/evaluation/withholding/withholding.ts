import { within } from "../../survey/counting/item-sets";
import { askedInRound } from "../../survey/counting/round-questions";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { Withheld } from "../figure";
import { isFew, together } from "./counted";
import { decide, NOTHING, type Decision } from "./decide";
import { marginsOf, unitGroups, type UnitGroup } from "./margins";

/** Whose figure it is; null for all of them. Units as numbered in the tally, spellings joined. */
export interface Whose {
  units: ReadonlySet<number> | null;
  groups: ReadonlySet<number> | null;
}

/** What is withheld of one core element in one round. */
export class ElementWithholding {
  private readonly groups: ReadonlySet<number>;

  /**
   * @param whole what is withheld of the core element.
   * @param parts what is withheld of some of its questions: all that `whole` withholds, and more
   *   where few answered a set of questions that changes are computed on.
   * @param asked the questions that the round asked.
   */
  constructor(
    private readonly whole: Decision,
    private readonly parts: Decision,
    private readonly cells: readonly UnitGroup[],
    private readonly asked: readonly number[],
    private readonly least: number,
  ) {
    this.groups = new Set(cells.map(({ group }) => group));
  }

  /**
   * Why a figure is withheld; false where it may be told, or where nobody gave a valid answer.
   *
   * @param items the questions that it is made of; null for all of the core element.
   */
  of(whose: Whose, items: readonly number[] | null): false | Withheld {
    const isWhole = items === null || within(this.asked, items);
    if (!this.hides(isWhole ? this.whole : this.parts, whose)) return false;
    const { units, groups } = whose;
    const own = this.cells.filter(
      ({ unit, group }) => (units?.has(unit) ?? true) && (groups?.has(group) ?? true),
    );
    const counted = together(own);
    if (counted.persons === 0) return false;
    return isFew(counted, this.least) ? "few-persons" : "gives-away";
  }

  private hides(decision: Decision, { units, groups }: Whose): boolean {
    const some = groups !== null && [...this.groups].some((group) => !groups.has(group));
    if (units !== null && some) return decision.crossed;
    if (units !== null) return [...units].some((unit) => decision.units.has(unit));
    if (some) return [...groups].some((group) => decision.groups.has(group));
    return decision.total;
  }
}

function decided(
  reading: SurveyReading,
  round: number,
  element: number,
  least: number,
): ElementWithholding {
  const asked = askedInRound(reading.tally, round)[element].items;
  const cells = unitGroups(reading, round, { element, items: asked, isAll: true });
  const whole = decide(marginsOf(cells), least);
  let parts = whole;
  for (const set of reading.tally.sets) {
    const items = set.items.filter((item) => asked.includes(item));
    if (set.element !== element || items.length === 0 || within(asked, items)) continue;
    const own = unitGroups(reading, round, { element, items: set.items, isAll: false });
    parts = decide(marginsOf(own), least, parts);
  }
  return new ElementWithholding(whole, parts, cells, asked, least);
}

const OPEN = new ElementWithholding(NOTHING, NOTHING, [], [], 1);

const known = new WeakMap<SurveyReading, Map<string, ElementWithholding>>();

function both(some: ReadonlySet<number>, others: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...some].filter((group) => others.has(group)));
}

/**
 * What is withheld of a core element in a round: one decision for all that is told of a reading.
 *
 * @param least what fewer persons answered is withheld, and what would give it away; 1 withholds
 *   nothing.
 */
export function withholdingIn(
  reading: SurveyReading,
  round: number,
  element: number,
  least: number,
): Pick<ElementWithholding, "of"> {
  if (least <= 1) return OPEN;
  const { only } = reading;
  if (only !== undefined) {
    // What is told of some stands beside what is told of everyone: it is decided there.
    const whole = withholdingIn(only.whole, round, element, least);
    return {
      of: ({ units, groups }, items) =>
        whole.of(
          { units, groups: groups === null ? only.groups : both(groups, only.groups) },
          items,
        ),
    };
  }
  const decisions = known.get(reading) ?? new Map<string, ElementWithholding>();
  known.set(reading, decisions);
  const key = [round, element, least].join();
  const own = decisions.get(key) ?? decided(reading, round, element, least);
  decisions.set(key, own);
  return own;
}
