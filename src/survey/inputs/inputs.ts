/** Where a row that was typed stands. */
export interface InputPlace {
  /** The sheet or file. */
  source: string;
  /** Its first cell, as "A7". */
  cell: string;
}

/** Who a figure is about: one unit, all units of the programme, or the country without them. */
export type InputScope = "unit" | "all" | "national";

/** The arm of a trial. */
export type Arm = "participants" | "controls";

/** A row of the sheet Kriterier. Shares are fractions; what is not told is null. */
export interface CriterionInput {
  indicator: string;
  group: string | null;
  /** The core element, question or indicator that it is measured by; null: that of its own name. */
  measuredBy: string | null;
  criterion: number | null;
  baseline: number | null;
  national: number | null;
  result: number | null;
  place: InputPlace;
}

/** A row of register figures: a share, or a count out of a total. */
export interface RegisterInput {
  indicator: string;
  group: string | null;
  arm: Arm | null;
  scope: InputScope;
  /** Null unless the scope is a unit. */
  unit: string | null;
  /** The month, week or round as it is told; null where the table has none. */
  period: string | null;
  /** A fraction: count / total where these are told. */
  share: number | null;
  count: number | null;
  total: number | null;
  /** The share that is required, a fraction; null where the table requires none. */
  required: number | null;
  place: InputPlace;
}

/** How much of a driver a unit has: a share (a fraction) or any other measure. */
export interface DriverInput {
  unit: string;
  driver: string;
  value: number;
  place: InputPlace;
}

/** What a participant costs, and what an effect on a participant is worth; null where not told. */
export interface CostInput {
  /** Null: all units. */
  unit: string | null;
  /** Hours a participant, say. */
  effect: number | null;
  /** What one of these is worth, in the currency of the costs. */
  valuePerUnit: number | null;
  /** Per participant. */
  cost: number | null;
  place: InputPlace;
}

/** What was typed beside surveys, in the order in which it stands. */
export interface Inputs {
  criteria: readonly CriterionInput[];
  register: readonly RegisterInput[];
  drivers: readonly DriverInput[];
  costs: readonly CostInput[];
}

export type InputKind = keyof Inputs;

export const NO_INPUTS: Inputs = { criteria: [], register: [], drivers: [], costs: [] };

/** Whether anything was typed. */
export function hasInputs({ criteria, register, drivers, costs }: Inputs): boolean {
  return criteria.length + register.length + drivers.length + costs.length > 0;
}
