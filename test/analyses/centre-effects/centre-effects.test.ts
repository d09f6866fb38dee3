import {
  centreEffects,
  type CentreEffectJson,
} from "../../../src/analyses/centre-effects/centre-effects";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { readSheets } from "../../read-sheets";
import { made, planOf, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof made>) => made(...words).json() as CentreEffectJson[];
const HEADER = ["Jobcenter", "Indikator", "Gruppe", "Antal", "Total"];

function centre(name: string, [k1, n1]: [number, number], [k2, n2]: [number, number]) {
  return [
    [name, "Beskæftigelse", "Deltagere", k1, n1],
    [name, "Beskæftigelse", "Kontrol", k2, n2],
  ];
}

const reading = readSheets({
  Registertal: [
    HEADER,
    ...centre("Vejen", [33, 40], [12, 38]),
    ...centre("Assens", [41, 50], [9, 47]),
    ...centre("Odense", [20, 40], [18, 40]),
  ],
});

test("each centre’s participants are held against its own controls", () => {
  const found = json(centreEffects, reading);
  expect(found.map(({ centre: name }) => name)).toEqual(["Assens", "Vejen", "Odense"]);
  expect(found[0].difference).toBeCloseTo(41 / 50 - 9 / 47, 12);
  expect(found[2].difference).toBeCloseTo(0.05, 12);
  for (const { low, high, difference } of found) {
    expect(low).toBeLessThan(difference ?? 0);
    expect(high).toBeGreaterThan(difference ?? 0);
  }
  // R: prop.test(c(20, 18), c(40, 40), correct = FALSE)$statistic is 0.2005013; times 79 / 80,
  // pchisq(0.1979950, 1, lower.tail = FALSE)
  expect(found[2].p).toBeCloseTo(0.656346, 4);
});

test("says in how many centres the difference is certain, and does not call any the largest in doubt", () => {
  expect(told(made(centreEffects, reading))).toEqual([
    "Beskæftigelse: forskellen er sikker i to af 3 centre.",
    "Sikker forskel: Assens og Vejen.",
    "Forskellen er blandt de største i Assens: 82 pct. af deltagerne mod 19 pct. af kontrolgruppen, 63 procentpoint mere.",
  ]);
  const plan = planOf(made(centreEffects, reading));
  planOf(made(centreEffects, reading), "en");
  expect(shownRows(plan)[3].slice(0, 4)).toEqual(["Assens", "82 %", "19 %", "+63"]);
});

test("a centre of few persons is withheld, with another that would give it away", () => {
  const few = readSheets({
    Registertal: [
      HEADER,
      ...centre("Vejen", [33, 40], [12, 38]),
      ...centre("Assens", [2, 3], [9, 47]),
      ...centre("Odense", [20, 30], [18, 30]),
    ],
  });
  const found = json(centreEffects, few);
  expect(found.map(({ centre: name, difference }) => [name, difference === null])).toEqual([
    ["Vejen", false],
    ["Assens", true],
    ["Odense", true],
  ]);
  expect(found[1]).toMatchObject({ low: null, high: null, p: null });
  const shown = shownRows(planOf(made(centreEffects, few)));
  expect(shown).toContainEqual(["Assens"]);
  expect(told(made(centreEffects, few)).join(" ")).not.toMatch(/Assens|Odense/);
});

test("pooled counts without centres have no effect by centre, and the reason says so", () => {
  const pooled = readSheets({
    Registertal: [
      ["Indikator", "Gruppe", "Antal", "Total"],
      ["Job", "Deltagere", 3, 40],
      ["Job", "Kontrol", 5, 40],
    ],
  });
  expect(centreEffects.impossible(pooled, DEFAULT_PROGRAMME)?.da).toMatch(/mindst to centre/);
});
