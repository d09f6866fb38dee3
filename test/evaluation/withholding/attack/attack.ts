import { readSheets } from "../../../read-sheets";
import type { Fact, Who } from "./fact";
import type { Survey, Truth } from "./random-survey";
import { widths, type Equation } from "./solver";
import { Visible } from "./visible";

/** A count of few persons that can be told too closely from what is visible. */
export interface Breach {
  whose: string;
  /** The unit or target group of one person who knows its own answers; null for anybody. */
  insider: string | null;
  round: string;
  element: string;
  persons: number;
  /** How far apart the least and the most positive answers are that it can have. */
  width: number;
}

interface RoundPart {
  round: string;
  part: Who;
}

/** Attacks all that is visible of a core element at once: units, groups, questions and rounds. */
class ElementAttack {
  /** Positive answers by round, unit or target group, and question; and the valid ones. */
  private readonly truth: number[] = [];
  private readonly most: number[] = [];
  private readonly places = new Map<string, number>();
  /** That units and target groups add up to the same. */
  private readonly adding: Equation[] = [];
  /** What is visible. */
  private readonly told: Equation[];
  private readonly items: number[];

  constructor(
    private readonly survey: Survey,
    private readonly element: string,
    facts: readonly Fact[],
  ) {
    const own = survey.elements.find(({ name }) => name === element);
    this.items = (own?.items ?? []).map((_, i) => i);
    for (const round of survey.rounds) {
      for (const part of this.parts()) {
        this.of(round, part).items.forEach(({ positive, valid }, item) => {
          this.places.set(key(round, part, item), this.truth.push(positive) - 1);
          this.most.push(valid);
        });
      }
      for (const item of this.items) {
        const units = this.sum(round, {}, [item]);
        const groups = survey.groups.flatMap((group) => [...this.sum(round, { group }, [item])]);
        this.adding.push(new Map([...units, ...groups.map(([at, own]) => [at, -own] as const)]));
      }
    }
    this.told = facts
      .filter((fact) => fact.element === element)
      .flatMap((fact) => this.equation(fact) ?? []);
  }

  /** What is told too closely, to anybody or to the one person of a unit or a target group. */
  breaches(least: number): Breach[] {
    const singletons = this.all().filter(({ round, part }) => this.of(round, part).persons === 1);
    return [null, ...singletons].flatMap((insider) => this.breachesTo(insider, least));
  }

  private breachesTo(insider: RoundPart | null, least: number): Breach[] {
    const known =
      insider === null
        ? []
        : this.items.map((item) => this.sum(insider.round, insider.part, [item]));
    const targets = this.all()
      .filter(({ round, part }) => round !== insider?.round || part !== insider.part)
      .map((each) => ({ ...each, ...this.of(each.round, each.part) }))
      .filter(({ persons }) => persons > 0 && persons < least);
    const sums = targets.map(({ round, part }) =>
      this.items.map((item) => this.place(round, part, item)),
    );
    const { truth, most } = this;
    const found = widths(sums, [...this.adding, ...this.told, ...known], truth, most);
    // Whoever knows one part of a whole may know another without being told anything.
    const untold = insider && widths(sums, [...this.adding, ...known], truth, most);
    return targets.flatMap(({ round, part, persons, items }, i) => {
      const answers = items.reduce((sum, { valid }) => sum + valid, 0);
      const enough = Math.min(answers, least, untold?.[i] ?? Infinity);
      const isOpen = found[i] > enough - 1e-6;
      const named = { whose: nameOf(part), insider: insider && nameOf(insider.part) };
      return isOpen ? [] : [{ ...named, round, element: this.element, persons, width: found[i] }];
    });
  }

  private parts(): Who[] {
    const { units, groups } = this.survey;
    return [...units.map((unit) => ({ units: [unit] })), ...groups.map((group) => ({ group }))];
  }

  private all(): RoundPart[] {
    return this.survey.rounds.flatMap((round) => this.parts().map((part) => ({ round, part })));
  }

  private of(round: string, who: Who): Truth {
    return this.survey.truth(round, this.element, who);
  }

  private place(round: string, part: Who, item: number): number {
    const place = this.places.get(key(round, part, item));
    if (place === undefined) throw new Error(`There is no unknown ${key(round, part, item)}.`);
    return place;
  }

  /** null for a unit's part of a target group, which is looked at by itself. */
  private equation(fact: Fact): Equation | null {
    const { round, kind } = fact;
    if (kind === "mean") return this.mean(fact);
    const { who } = fact;
    if (who.units !== undefined && who.group !== undefined) return null;
    const items = fact.items ?? this.items;
    if (kind !== "change") return this.sum(round, who, items);
    const from = [...this.share(fact.other, who, items)].map(([at, own]) => [at, -own] as const);
    return new Map([...this.share(round, who, items), ...from]);
  }

  private mean({ round, other }: Extract<Fact, { kind: "mean" }>): Equation {
    const has = (name: string, unit: string) => this.of(name, { units: [unit] }).persons > 0;
    const units = this.survey.units.filter(
      (unit) => has(round, unit) && (other === null || has(other, unit)),
    );
    return new Map(units.flatMap((unit) => [...this.share(round, { units: [unit] }, this.items)]));
  }

  private share(round: string, who: Who, items: readonly number[]): Equation {
    const counts = this.of(round, who).items;
    const valid = items.reduce((sum, item) => sum + counts[item].valid, 0);
    return new Map([...this.sum(round, who, items)].map(([at, own]) => [at, own / valid]));
  }

  private sum(round: string, { units, group }: Who, items: readonly number[]): Equation {
    const own: Who[] =
      group === undefined
        ? (units ?? this.survey.units).map((unit) => ({ units: [unit] }))
        : [{ group }];
    return new Map(
      own.flatMap((part) => items.map((item) => [this.place(round, part, item), 1] as const)),
    );
  }
}

function nameOf({ units, group }: Who): string {
  return [...(units ?? []), ...(group === undefined ? [] : [`(${group})`])].join(" ");
}

function key(round: string, part: Who, item: number): string {
  return `${round}|${nameOf(part)}|${item}`;
}

/** Everything that is told of a survey. */
export function factsOf(survey: Survey, leastPersons: number): Fact[] {
  if (survey.rounds.length === 0) return [];
  return new Visible(survey, readSheets(survey.sheets), leastPersons).facts;
}

/** All that can be told too closely from everything that is visible of a survey at once. */
export function attack(survey: Survey, facts: readonly Fact[], least: number): Breach[] {
  const crossed = facts.flatMap((fact): Breach[] => {
    if (fact.kind !== "positive") return [];
    const { round, element, who } = fact;
    const { persons } = survey.truth(round, element, who);
    const isFew = persons > 0 && persons < least;
    return isFew ? [{ whose: nameOf(who), insider: null, round, element, persons, width: 0 }] : [];
  });
  return [
    ...crossed,
    ...survey.elements.flatMap(({ name }) =>
      new ElementAttack(survey, name, facts).breaches(least),
    ),
  ];
}
