import { normalForm } from "../ground/normal-form";
import { ownValue } from "../ground/own-value";
import { finding, type Finding } from "../mapping/finding";
import { unitKey } from "../units/unit-key";
import type { InputPlace, Inputs } from "./inputs";

type Part = string | null;

/** Rows that are about the same as one above them, by sheet. */
class Repeated {
  private readonly met = new Set<string>();
  private readonly first = new Map<string, { cell: string; name: string; more: number }>();

  /** Whether a row is the first about this. */
  isFirst(kind: string, about: readonly Part[], { source, cell }: InputPlace): boolean {
    const key = JSON.stringify([kind, ...about.map((part) => normalForm(part ?? ""))]);
    if (!this.met.has(key)) {
      this.met.add(key);
      return true;
    }
    const known = this.first.get(source);
    const name = about.filter((part) => part !== null && part !== "").join(", ");
    if (known === undefined) this.first.set(source, { cell, name, more: 0 });
    else known.more++;
    return false;
  }

  get findings(): Finding[] {
    return [...this.first].map(([source, { cell, name, more }]) =>
      finding("input-twice", source, cell, { name, more }),
    );
  }
}

/**
 * Joins what several input sheets hold; of rows that are about the same, the first counts.
 *
 * @param aliases spellings of units in normal form → the unit's name.
 */
export function joinInputs(
  all: readonly Inputs[],
  aliases: Readonly<Record<string, string>>,
): { inputs: Inputs; findings: Finding[] } {
  const repeated = new Repeated();
  const called = <Row extends { unit: string | null }>(row: Row): Row => {
    const name = row.unit === null ? undefined : ownValue(aliases, normalForm(row.unit));
    return name === undefined ? row : { ...row, unit: name };
  };
  const inputs: Inputs = {
    criteria: all
      .flatMap(({ criteria }) => criteria)
      .filter(({ indicator, group, place }) =>
        repeated.isFirst("criteria", [indicator, group], place),
      ),
    register: all
      .flatMap(({ register }) => register.map(called))
      .filter(({ indicator, group, arm, scope, unit, period, place }) => {
        const key = unit === null ? (scope === "national" ? scope : null) : unitKey(unit);
        return repeated.isFirst("register", [indicator, group, key, period, arm], place);
      }),
    drivers: all
      .flatMap(({ drivers }) => drivers.map(called))
      .filter(({ unit, driver, place }) =>
        repeated.isFirst("drivers", [unitKey(unit), driver], place),
      ),
    costs: all
      .flatMap(({ costs }) => costs.map(called))
      .filter(({ unit, place }) =>
        repeated.isFirst("costs", [unit === null ? null : unitKey(unit)], place),
      ),
  };
  return { inputs, findings: repeated.findings };
}
