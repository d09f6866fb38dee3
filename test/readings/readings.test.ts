import { allReadings, type JudgedCase } from "./all-readings";

/** The classes of sheets that most people bring: there is nothing to ask about them. */
const EVERYDAY = ["everyday sheets", "item wordings", "layouts: several tables", "sizes"];

let judged: JudgedCase[] = [];

beforeAll(async () => {
  judged = await allReadings([1, 2], () => true);
}, 60_000);

function named({ class: kind, name, seed, why }: JudgedCase): string {
  return `${kind}: ${name} (${String(seed)}): ${why}`;
}

test("no sheet of the corpus is read wrong in silence", () => {
  const silent = judged.filter(({ verdict }) => verdict === "wrong in silence");
  expect(silent.map(named)).toEqual([]);
});

test("at least 85 of 100 are read right", () => {
  const right = judged.filter(({ verdict }) => verdict === "right");
  expect(right.length / judged.length).toBeGreaterThanOrEqual(0.85);
});

test.each(EVERYDAY)("of %s nothing is asked without need", (kind) => {
  const asked = judged.filter((one) => one.class === kind && one.overAsked.length > 0);
  expect(asked.map((one) => `${named(one)} ${one.overAsked.join()}`)).toEqual([]);
});
