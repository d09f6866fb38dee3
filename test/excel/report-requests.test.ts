import { ANALYSES } from "../../src/analyses/analyses";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { readSurveys } from "../../src/excel/read-surveys";
import type { PartOutcome } from "../../src/taskpane/state/build-state";
import { buildReport } from "../../src/taskpane/state/build-report";
import { plant, type Fault } from "./faults/plant";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

/** Reading and building together. */
const MOST_REQUESTS = 12;

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

/** Reads the sample and builds all that it makes possible. */
async function build(fault: Fault | null = null) {
  const counting = plant(null);
  const reading = await readSurveys();
  let requests = counting.requests();
  counting.lift();
  const basis = { reading, programme: DEFAULT_PROGRAMME, chosen: {} };
  const parts = ANALYSES.filter((each) => each.impossible(reading, DEFAULT_PROGRAMME) === null);
  const outcomes = new Map<string, PartOutcome>();
  const planted = plant(fault);
  await buildReport(parts, basis, "da", {
    onBegin: () => undefined,
    ask: () => Promise.resolve("leave"),
    onEnd: (id, outcome) => outcomes.set(id, outcome),
  });
  planted.lift();
  requests += planted.requests();
  return { parts, outcomes: [...outcomes.values()], requests };
}

test("a whole report takes twelve requests at most, the reading among them, and so does the next", async () => {
  for (const created of [true, false]) {
    const { parts, outcomes, requests } = await build();
    expect(parts.length).toBeGreaterThan(6);
    expect(outcomes).toHaveLength(parts.length + 1);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: "built", created });
    expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);
  }
  const names = await workbook.sheetNames();
  expect(names.indexOf("Oversigt")).toBe(names.indexOf("Indhold") + 1);
});

test.each([0, 1, 2, 3, 4])(
  "where request %i of those that build all fails halfway, each sheet is whole in the end",
  async (at) => {
    const { outcomes } = await build({ at, way: "halfway", lasting: false });
    for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: "built" });
    const names = await workbook.sheetNames();
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith("Fidelitet ~"))).toEqual([]);
    const again = await build();
    for (const outcome of again.outcomes) {
      expect(outcome).toMatchObject({ kind: "built", created: false });
    }
    expect(await workbook.sheetNames()).toEqual(names);
  },
);
