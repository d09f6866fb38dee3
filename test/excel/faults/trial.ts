import { isTemporary } from "../../../src/excel/temporary-name";
import { readSurveys } from "../../../src/excel/read-surveys";
import { plant, WAYS, type Fault } from "./plant";
import { openSmall, type Scenario } from "./scenarios";
import { snapshot, type Snapshot } from "./snapshot";

/** What the faults of a scenario came to; all but `cases` and `met` ought to be 0. */
export interface Counts {
  cases: number;
  /** Cases in which the fault hit a request, and was not merely planted after the last one. */
  met: number;
  /** After the fault a sheet shows cells that are neither what it held nor what it was to hold. */
  shownHalf: number;
  /** After the fault an unfinished sheet is read as a round. */
  readHalf: number;
  /** No error was told although it was not done. */
  swallowed: number;
  /** After doing it again there are more sheets than there ought to be. */
  duplicates: number;
  /** After doing it again something else is otherwise than without a fault. */
  halfDone: number;
}

export const NONE: Counts = {
  cases: 0,
  met: 0,
  shownHalf: 0,
  readHalf: 0,
  swallowed: 0,
  duplicates: 0,
  halfDone: 0,
};

/** Every fault that a scenario of so many requests can meet. */
export function faultsOf(requests: number): Fault[] {
  return Array.from({ length: requests }).flatMap((_, at) =>
    WAYS.flatMap((way) => [false, true].map((lasting) => ({ at, way, lasting }))),
  );
}

/** What a scenario does without a fault: before, after, its rounds before and after, its requests. */
export interface Course {
  before: Snapshot;
  after: Snapshot;
  rounds: string[];
  requests: number;
}

/** What is read: how many responses each round has. A round that is whole may still lack its name. */
async function rounds(): Promise<string> {
  const reading = await readSurveys();
  return JSON.stringify(reading.rounds.map(({ responses }) => responses).sort());
}

/** The scenario without a fault. */
export async function course(scenario: Scenario): Promise<Course> {
  const workbook = await openSmall();
  try {
    await scenario.ready(workbook);
    const [before, roundsBefore] = [await snapshot(workbook), await rounds()];
    const counting = plant(null);
    await scenario.act().finally(() => counting.lift());
    return {
      before,
      after: await snapshot(workbook),
      rounds: [roundsBefore, await rounds()],
      requests: counting.requests(),
    };
  } finally {
    workbook.close();
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether a sheet shows what it neither held nor is to hold. One under work says so by its name; a
 * file's only sheet comes in whole under a name of Excel's, and is given the file's name then.
 */
function showsHalf(now: Snapshot, { before, after }: Course): boolean {
  return Object.entries(now.sheets).some(([name, { formulas, visibility }]) => {
    if (isTemporary(name) || visibility !== "Visible") return false;
    const known = name in before.sheets ? [before.sheets[name]] : Object.values(after.sheets);
    return ![...known, after.sheets[name]].some((sheet) => same(sheet?.formulas, formulas));
  });
}

/** The scenario with a fault, and done again as a user would. */
export async function trial(scenario: Scenario, expected: Course, fault: Fault): Promise<Counts> {
  const counts = { ...NONE, cases: 1 };
  const workbook = await openSmall();
  try {
    await scenario.ready(workbook);
    const planted = plant(fault);
    const told = await scenario.act().then(
      () => false,
      () => true,
    );
    planted.lift();
    counts.met = planted.met() ? 1 : 0;
    const now = await snapshot(workbook);
    if (planted.met() && !told && !same(now, expected.after)) counts.swallowed = 1;
    if (showsHalf(now, expected)) counts.shownHalf = 1;
    if (!expected.rounds.includes(await rounds())) counts.readHalf = 1;
    if (!told) return counts;
    await scenario.act();
    const then = await snapshot(workbook);
    const [is, ought] = [then, expected.after].map(({ sheets }) => Object.keys(sheets).length);
    if (is > ought) counts.duplicates = 1;
    else if (!same(then, expected.after)) counts.halfDone = 1;
    return counts;
  } finally {
    workbook.close();
  }
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce((total, counts) => {
    const keys = Object.keys(NONE) as (keyof Counts)[];
    const added = keys.map((key) => [key, total[key] + counts[key]]);
    return Object.fromEntries(added) as unknown as Counts;
  }, NONE);
}
