import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { plant } from "./faults/plant";
import { EDITS, meanwhile, type Meanwhile } from "./faults/meanwhile";
import { openSmall, SCENARIOS } from "./faults/scenarios";

/** `npm run deep` tries every edit before every request; here as many a scenario, drawn by a fixed seed. */
const isWhole = process.env.FIDELITET_DEEP === "1";
const DRAWN = 2;
const RESULTS = path.join(__dirname, "../../.build/deep/meanwhile.json");

let seed = 20_261_125;
/** Numbers from 0 to below 1 that are the same at every run. */
function chance(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}

const NONE: Meanwhile = { cases: 0, lost: 0, unexplained: 0, leftOver: 0, failedAgain: 0 };
const all: Record<string, Meanwhile> = {};

async function requestsOf(scenario: (typeof SCENARIOS)[number]): Promise<number> {
  const workbook = await openSmall();
  await scenario.ready(workbook);
  const counting = plant(null);
  await scenario.act().finally(() => counting.lift());
  workbook.close();
  return counting.requests();
}

// The user writes, sorts in rows and columns, renames, hides, protects or deletes just before a request.
// Where the user asked for it, what stands in the block is written over.
const CAREFUL = SCENARIOS.filter(({ name }) => !name.endsWith("over it"));
test.each(CAREFUL.map((scenario) => [scenario.name, scenario] as const))(
  "whatever the user does during a %s, nothing of it is lost, and doing it again goes well",
  async (name, scenario) => {
    const requests = await requestsOf(scenario);
    const cases = Array.from({ length: requests }).flatMap((_, at) =>
      EDITS.map((edit) => ({ at, edit })),
    );
    const chosen = isWhole
      ? cases
      : Array.from({ length: DRAWN }, () => cases[Math.floor(chance() * cases.length)]);
    const total = { ...NONE };
    for (const { at, edit } of chosen) {
      const counted = await meanwhile(scenario, at, edit);
      const { cases } = counted;
      expect({ at, edit: edit.what, ...counted }).toEqual({ at, edit: edit.what, ...NONE, cases });
      total.cases += cases;
    }
    all[name] = total;
  },
  900_000,
);

afterAll(() => {
  if (!isWhole) return;
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, JSON.stringify(all, null, 2));
});
