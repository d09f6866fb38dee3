import {
  guardedTotal,
  registerFigure,
  sameName,
  type RegisterFigure,
} from "../../evaluation/register-figures";
import { meetsCriterion } from "../../evaluation/success-criterion";
import { orderUnits } from "../../evaluation/unit-order";
import type { RegisterInput } from "../../survey/inputs/inputs";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { unitKey } from "../../survey/units/unit-key";
import { outcomesOf, rowsOf, type Outcome } from "../register-choice";

/** A centre's share beside the one that is required. */
export interface Fulfilment {
  centre: string;
  figure: RegisterFigure | null;
  /** A fraction. */
  required: number | null;
  /** Null where either is missing or withheld. */
  met: boolean | null;
}

export interface Fulfilments {
  outcome: Outcome;
  /** Null: all periods together. */
  period: string | null;
  /** Whether controls stand in the table, who are left out. */
  hasControls: boolean;
  /** Ordered as the unit list, else by name. */
  centres: Fulfilment[];
  all: Fulfilment;
  sources: string[];
}

/** The share that is required of an outcome by a row of success criteria; null where none is. */
function requiredOf({ inputs }: SurveyReading, { indicator, group }: Outcome): number | null {
  const own = inputs.criteria.filter((row) => sameName(row.indicator, indicator));
  const found =
    own.find((row) => sameName(row.group, group)) ?? own.find((row) => row.group === null);
  return found?.criterion ?? null;
}

function ofParticipants(rows: readonly RegisterInput[]): RegisterInput[] {
  return rows.filter(({ arm, scope }) => arm !== "controls" && scope !== "national");
}

/** Indicators that centres have shares of and that something is required of. */
export function requiredOutcomes(reading: SurveyReading): Outcome[] {
  return outcomesOf(reading.inputs.register, (rows, outcome) => {
    const own = ofParticipants(rows).filter(
      ({ scope, share }) => scope === "unit" && share !== null,
    );
    const isRequired = requiredOf(reading, outcome) !== null;
    return own.length > 0 && (isRequired || own.some(({ required }) => required !== null));
  });
}

function judged(
  centre: string,
  figure: RegisterFigure | null,
  required: number | null,
): Fulfilment {
  const share = figure?.withheld === false ? figure.share : null;
  const isKnown = share !== null && required !== null;
  return { centre, figure, required, met: isKnown ? meetsCriterion(share, required) : null };
}

/**
 * Sets every centre's share of an indicator beside the one that is required: by its own rows, else
 * by the success criteria. Controls are left out.
 *
 * @param period null: all periods together.
 */
export function evaluateFulfilment(
  reading: SurveyReading,
  outcome: Outcome,
  period: string | null,
  leastPersons: number,
): Fulfilments {
  const every = rowsOf(reading.inputs.register, outcome);
  const rows = ofParticipants(every).filter(
    (row) => period === null || sameName(row.period, period),
  );
  const byUnit = new Map<string, RegisterInput[]>();
  for (const row of rows) {
    if (row.unit === null) continue;
    const key = unitKey(row.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), row]);
  }
  const common = requiredOf(reading, outcome);
  const found = [...byUnit.values()].map((own) =>
    judged(
      own[0].unit ?? "",
      registerFigure(own, leastPersons),
      own.findLast(({ required }) => required !== null)?.required ?? common,
    ),
  );
  const order = orderUnits(
    found.map(({ centre }) => centre),
    reading.unitList,
  );
  const centreRows = rows.filter(({ scope }) => scope === "unit");
  // A total of another time than the centres' says nothing of them.
  const told = rows.filter(
    (row) =>
      row.scope === "all" &&
      (row.period === null || centreRows.some(({ period: of }) => sameName(of, row.period))),
  );
  const total = registerFigure(told.length > 0 ? told : centreRows, leastPersons);
  const required = [...new Set(found.map((each) => each.required))];
  return {
    outcome,
    period,
    hasControls: every.some(({ arm }) => arm === "controls"),
    centres: order.positions.map((position) => found[position]),
    all: judged(
      "",
      total && guardedTotal(total, rows, leastPersons),
      required.length === 1 ? required[0] : common,
    ),
    sources: [...new Set(rows.map(({ place }) => place.source))],
  };
}
