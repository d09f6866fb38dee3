import { drivers, type DriverJson } from "../../../src/analyses/drivers/drivers";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { KORRELATIONER } from "../../figures/korrelationer";
import { readSheets } from "../../read-sheets";
import { made, planOf, readSample, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof made>) => made(...words).json() as DriverJson[];

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i], 0);
const less = (a: readonly number[], b: readonly number[], times: number) =>
  a.map((value, i) => value - times * b[i]);
const unitLength = (a: readonly number[]) => a.map((value) => value / Math.sqrt(dot(a, a)));

/** Positive answers of 20 persons in each of 18 units. */
const POSITIVE = [19, 12, 7, 15, 10, 14, 9, 18, 11, 13, 8, 16, 6, 17, 12, 10, 15, 5];
const UNITS = POSITIVE.map((_, i) => `Center ${i + 1}`);
const SURVEY = [
  ["Enhed", "Samtale: a"],
  ...POSITIVE.flatMap((positive, i) =>
    Array.from({ length: 20 }, (_, person) => [
      UNITS[i],
      person < positive ? "I høj grad" : "Slet ikke",
    ]),
  ),
];

/** Values whose correlation with the units' fidelity is r by construction. */
function driverWith(r: number, seed: number): number[] {
  const ones = unitLength(POSITIVE.map(() => 1));
  const outcome = unitLength(less(POSITIVE, ones, dot(POSITIVE, ones)));
  const other = POSITIVE.map((_, i) => Math.sin(seed + i * i));
  const level = less(other, ones, dot(other, ones));
  const square = unitLength(less(level, outcome, dot(level, outcome)));
  return POSITIVE.map((_, i) => 60 + 40 * (r * outcome[i] + Math.sqrt(1 - r * r) * square[i]));
}

const columns = KORRELATIONER.map(([, r], i) => driverWith(r, i + 1));
const published = readSheets({
  "Måling 1": SURVEY,
  Drivkræfter: [
    ["Enhed", ...KORRELATIONER.map(([driver]) => driver)],
    ...UNITS.map((unit, i) => [unit, ...columns.map((values) => values[i])]),
  ],
});

test("the published correlations come out of units that have them, with p as R has it", () => {
  const found = json(drivers, published);
  expect(found.map(({ driver, n, outcome }) => [driver, n, outcome])).toEqual(
    KORRELATIONER.map(([driver]) => [driver, 18, "Samtale"]),
  );
  KORRELATIONER.forEach(([, r, p], i) => {
    expect(found[i].r).toBeCloseTo(r, 10);
    expect(found[i].p).toBeCloseTo(p, 3);
  });
  expect(found.map(({ strength }) => strength)).toEqual([
    ...["moderate", "moderate", "moderate", "strong", "moderate", "moderate"],
  ]);
  // R: tanh(atanh(0.76) + c(-1, 1) * qnorm(0.975) / sqrt(15)), and p.adjust(p, "holm")
  expect(found[3].low).toBeCloseTo(0.4543391, 6);
  expect(found[3].high).toBeCloseTo(0.9055586, 6);
  expect(found[3].adjustedP).toBeCloseTo(0.0015133895, 8);
});

test("each is told with interval, p and n, strongest first, and that it is no cause", () => {
  const sentences = told(made(drivers, published));
  expect(sentences[0]).toBe("Kompetencer og Ledelsesopbakning hænger sikkert sammen med Samtale.");
  expect(sentences[1]).toBe(
    "Kompetencer hænger stærkt sammen med Samtale: r = 0,76 (95 pct. interval 0,45 til 0,91), p < 0,001, n = 18 enheder.",
  );
  expect(sentences.at(-1)).toMatch(/siger ikke, hvad der er årsag/);
});

test("a chart a driver shows every unit by name", () => {
  const { charts = [] } = planOf(made(drivers, published));
  expect(charts).toHaveLength(6);
  const [first] = charts;
  const points =
    first.family === "points" ? first.series.find(({ kind }) => kind === "points") : undefined;
  expect(points?.labels).toMatchObject({ texts: { values: UNITS } });
  planOf(made(drivers, published), "en");
});

const SMALL = {
  "Måling 1": [
    ["Enhed", "Samtale: a"],
    ...[1, 9, 4, 5, 6].flatMap((positive, unit) =>
      Array.from({ length: 10 }, (_, i) => [
        `Enhed ${unit + 1}`,
        i < positive + (unit === 0 ? 1 : 0) ? 5 : 1,
      ]),
    ),
  ],
  Drivkræfter: [
    ["Enhed", "Motivation", "Ens"],
    ...[10, 20, 30, 40, 50].map((value, unit) => [`Enhed ${unit + 1}`, value, 7]),
    ["Ukendt", 60, 7],
  ],
};

// R: x <- c(10, 20, 30, 40, 50); y <- c(.2, .9, .4, .5, .6)
test("Spearman goes by order and has no interval", () => {
  const reading = readSheets(SMALL);
  expect(json(drivers, reading, { correlation: "spearman" })[0]).toMatchObject({
    r: expect.closeTo(0.4, 10) as number,
    p: expect.closeTo(0.5046, 4) as number,
    low: null,
  });
  expect(json(drivers, reading)[0]).toMatchObject({
    r: expect.closeTo(0.2443389, 6) as number,
    p: expect.closeTo(0.692, 3) as number,
  });
});

test("what cannot be computed or joined is said", () => {
  const shown = shownRows(planOf(made(drivers, readSheets(SMALL)))).flat();
  expect(shown).toContain(
    "Ens kan ikke beregnes: færre end tre enheder har begge tal, eller tallene er ens.",
  );
  expect(shown).toContain("Ikke med, fordi målingen ikke har besvarelser fra dem: Ukendt.");
});

test("without typed drivers the other core elements are drivers, or an element's questions", () => {
  const sample = readSample();
  expect(json(drivers, sample).map(({ driver }) => driver)).toEqual([
    "Arbejdsmarkedsviden",
    "Digitale værktøjer",
  ]);
  expect(json(drivers, sample, { drivers: "questions:Digitale værktøjer" })).toHaveLength(4);
  expect(shownRows(planOf(made(drivers, sample))).flat()).toContainEqual(
    expect.stringMatching(/^De samme medarbejdere har svaret på begge dele/),
  );
  const own = "questions:Inddragende samtaleteknikker";
  const [complaint] = drivers
    .choices(sample, DEFAULT_PROGRAMME, { drivers: own })
    .flatMap((choice) => choice.complaint ?? []);
  expect(complaint.stops).toBe(true);
});

test("a core element called Drivkræfter is taken for the drivers", () => {
  const rows = [5, 4, 1, 2].flatMap((answer, i) => [[`Enhed ${i}`, answer, 5 - answer, answer]]);
  const reading = readSheets({
    "Måling 1": [["Enhed", "Drivkræfter: Motivation", "Drivkræfter: Tid", "Samtale: a"], ...rows],
  });
  const found = json(drivers, reading);
  expect(found.map(({ driver, outcome }) => [driver, outcome])).toEqual([
    ["Motivation", "Samtale"],
    ["Tid", "Samtale"],
  ]);
});

test("with neither drivers nor another core element it is impossible, and says what to add", () => {
  const reading = readSheets({ "Måling 1": SURVEY });
  expect(drivers.impossible(reading, DEFAULT_PROGRAMME)?.da).toContain("»Drivkræfter«");
});

test("where the same persons answered both, r of split halves stands beside", () => {
  const sample = readSample();
  const found = json(drivers, sample);
  for (const { splitHalfR } of found) {
    expect(splitHalfR).toBeGreaterThanOrEqual(-1);
    expect(splitHalfR).toBeLessThanOrEqual(1);
  }
  expect(json(drivers, readSample())).toEqual(found);
  const shown = shownRows(planOf(made(drivers, sample))).flat();
  expect(shown).toContain("r, delte halvdele");
});

test("all persons of a unit alike: split halves have the whole correlation", () => {
  const grade = (isPositive: boolean) => (isPositive ? "I høj grad" : "Slet ikke");
  const alike = readSheets({
    "Måling 1": [
      ["Enhed", "Samtale: a", "Samtale: b", "Ledelse: c", "Ledelse: d"],
      ...[
        [0, 1],
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 0],
      ].flatMap(([outcome, driver], unit) =>
        Array.from({ length: 6 }, () => [
          `Center ${unit}`,
          grade(outcome > 0),
          grade(outcome > 1),
          grade(driver > 0),
          grade(driver > 1),
        ]),
      ),
    ],
  });
  const [{ r, splitHalfR }] = json(drivers, alike);
  expect(splitHalfR).toBeCloseTo(r ?? 9, 12);
});

test("typed drivers are not answers of persons: there are no halves", () => {
  expect(json(drivers, published).map(({ splitHalfR }) => splitHalfR)).toEqual(
    KORRELATIONER.map(() => null),
  );
});
