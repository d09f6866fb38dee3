import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { attack, factsOf } from "./attack/attack";
import { randomSurvey } from "./attack/random-survey";
import { widths } from "./attack/solver";

const { leastPersons: LEAST } = DEFAULT_PROGRAMME;

/** `npm run deep` attacks thousands of surveys; here some of them. */
const isWhole = process.env.FIDELITET_DEEP === "1";
const SURVEYS = isWhole ? 4_000 : 60;
const RESULTS = path.join(__dirname, "../../../.build/deep/withholding.json");

const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test("the attacker finds between which values sums can lie", () => {
  // Of two unknowns up to 10 whose sum is 12, each lies between 2 and 10; a second sum settles both.
  const sum = new Map([0, 1].map((at) => [at, 1]));
  const weighed = new Map([0, 1].map((at) => [at, 1 + at]));
  expect(widths([[0], [0, 1]], [sum], [4, 8], [10, 10])).toEqual([8, 0]);
  expect(widths([[0]], [sum, weighed], [4, 8], [10, 10])).toEqual([0]);
});

test("where only the figures of few persons are left out, the rest gives them away", () => {
  const breached = seeds(20).filter((seed) => {
    const survey = randomSurvey(seed);
    const facts = factsOf(survey, 1).filter((fact) => {
      if (fact.kind === "mean") return true;
      const { persons } = survey.truth(fact.round, fact.element, fact.who);
      return persons === 0 || persons >= LEAST;
    });
    return attack(survey, facts, LEAST).length > 0;
  });
  expect(breached.length).toBeGreaterThan(10);
});

test("nothing of few persons can be told from all that is visible of random surveys", () => {
  let [told, few] = [0, 0];
  const found = seeds(SURVEYS).flatMap((seed) => {
    const survey = randomSurvey(seed);
    const facts = factsOf(survey, LEAST);
    told += facts.length;
    few += survey.rounds.flatMap((round) =>
      survey.elements.flatMap(({ name }) =>
        survey.units.filter((unit) => {
          const { persons } = survey.truth(round, name, { units: [unit] });
          return persons > 0 && persons < LEAST;
        }),
      ),
    ).length;
    return attack(survey, facts, LEAST).map((breach) => ({ seed, ...breach }));
  });
  expect(found).toEqual([]);
  expect(Math.min(told, few)).toBeGreaterThan(SURVEYS);
  if (!isWhole) return;
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  const counts = { surveys: SURVEYS, facts: told, "units of few persons": few, breaches: 0 };
  writeFileSync(RESULTS, JSON.stringify({ attacks: counts }));
}, 1_800_000);
