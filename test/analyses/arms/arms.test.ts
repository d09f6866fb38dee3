import { arms, type ArmsJson } from "../../../src/analyses/arms/arms";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { ARMS } from "../../figures/paa-rette-vej";
import { readSheets } from "../../read-sheets";
import { made, planOf, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof made>) => made(...words).json() as ArmsJson[];
const HEADER = ["Indikator", "Gruppe", "Antal", "Total"];

const published = readSheets({
  Registertal: [
    HEADER,
    ...ARMS.flatMap(({ outcome, counts: [k1, n1, k2, n2] }) => [
      [outcome, "Deltagergruppe", k1, n1],
      [outcome, "Kontrolgruppe", k2, n2],
    ]),
  ],
});

test("counts that give the published per cents give what was published as significant", () => {
  const results = json(arms, published);
  results.forEach(({ participants, controls, p, method, centres }, i) => {
    const { percents, n, isSignificant } = ARMS[i];
    const shown = [participants, controls].map(
      ({ k, n: of }) => Math.round((1000 * (k ?? 0)) / (of ?? 1)) / 10,
    );
    expect(shown).toEqual(percents);
    expect((participants.n ?? 0) + (controls.n ?? 0)).toBe(n);
    expect((p ?? 1) < 0.05).toBe(isSignificant);
    expect([method, centres]).toEqual(["n-1", 0]);
  });
  // "p < 0,001" in Tabel 3.
  expect(results[0].p).toBeLessThan(0.001);
});

test("the one certain difference is told first, then every outcome in figures", () => {
  const sentences = told(made(arms, published));
  expect(sentences[0]).toBe(
    "Sikker forskel på deltagere og kontrolgruppe: Arbejde er vigtigt for at kunne forsørge sig selv og sin familie.",
  );
  expect(sentences[3]).toBe(
    "Arbejdsevne: andelen er 29 pct. af deltagerne og 30 pct. af kontrolgruppen, ingen forskel i hele procentpoint; forskellen er ikke sikker (p = 1,000).",
  );
  planOf(made(arms, published), "en");
});

const BY_CENTRE = [
  ["Jobcenter", ...HEADER],
  ["Vejen", "Job", "Deltagere", 33, 40],
  ["Vejen", "Job", "Kontrol", 12, 38],
  ["Assens", "Job", "Deltagere", 41, 50],
  ["Assens", "Job", "Kontrol", 9, 47],
];

// The first case of test/stats/oracle/arms.R.
test("where centres are known each is compared within itself, as mantelhaen.test and rma.mh do", () => {
  const [job] = json(arms, readSheets({ Registertal: BY_CENTRE }));
  expect(job).toMatchObject({ method: "cmh", centres: 2, participants: { k: 74, n: 90 } });
  expect(job.difference).toBeCloseTo(0.57532805224647776, 12);
  expect(job.low).toBeCloseTo(0.45439595463191973, 10);
  expect(job.p).toBeCloseTo(2.8171934113050861e-14, 18);
  expect(shownRows(planOf(made(arms, readSheets({ Registertal: BY_CENTRE }))))[3]).toContain(
    "Inden for 2 centre (CMH)",
  );
});

test("shares alone are compared and not tested", () => {
  const reading = readSheets({
    Registertal: [
      ["Indikator", "Gruppe", "Andel"],
      ["Samtaler", "Deltagergruppe", "82,5 %"],
      ["Samtaler", "Kontrolgruppe", "13,5 %"],
    ],
  });
  const [conversations] = json(arms, reading);
  expect(conversations).toMatchObject({ p: null, method: null, participants: { k: null } });
  expect(conversations.difference).toBeCloseTo(0.69, 12);
  expect(told(made(arms, reading)).at(-1)).toMatch(/kun andele, så forskellen kan ikke testes\.$/);
});

test("the latest period is compared, since persons stand in several; another can be chosen", () => {
  const reading = readSheets({
    Registertal: [
      ["Uge", ...HEADER],
      [1, "Job", "Deltagere", 5, 20],
      [1, "Job", "Kontrol", 5, 20],
      [2, "Job", "Deltagere", 10, 20],
      [2, "Job", "Kontrol", 5, 20],
    ],
  });
  expect(json(arms, reading)[0]).toMatchObject({ participants: { k: 10, n: 20 } });
  expect(json(arms, reading, { period: "Uge 1" })[0]).toMatchObject({ difference: 0 });
});

test("an arm of fewer persons than the least is shown nowhere, nor is what it is compared with", () => {
  const reading = readSheets({
    Registertal: [HEADER, ["Job", "Deltagere", 3, 4], ["Job", "Kontrol", 5, 20]],
  });
  expect(json(arms, reading)[0]).toMatchObject({
    participants: { k: null, n: null },
    controls: { k: null, n: null },
    difference: null,
  });
  expect(shownRows(planOf(made(arms, reading))).flat()).not.toContain("75 %");
});

test("without both arms it is impossible, and the reason says what to add", () => {
  const reading = readSheets({ Registertal: [HEADER, ["Job", "Deltagere", 3, 4]] });
  expect(arms.impossible(reading, DEFAULT_PROGRAMME)?.da).toContain("»Gruppe«");
});

test("a total is withheld where it would give away the one centre that is", () => {
  const rows = [
    ["Vejen", "Selvbooking", "Deltagergruppe", 3, 4],
    ["Vejen", "Selvbooking", "Kontrolgruppe", 10, 30],
    ["Assens", "Selvbooking", "Deltagergruppe", 30, 44],
    ["Assens", "Selvbooking", "Kontrolgruppe", 10, 30],
    ["Odense", "Selvbooking", "Deltagergruppe", 20, 40],
    ["Odense", "Selvbooking", "Kontrolgruppe", 12, 30],
  ];
  const reading = readSheets({ Registertal: [["Jobcenter", ...HEADER], ...rows] });
  const [{ participants, difference, p }] = json(arms, reading);
  expect([participants.k, participants.n, difference, p]).toEqual([null, null, null, null]);
  expect(planOf(made(arms, reading)).cells[0][0]).toMatchObject({
    text: "Deltagere og kontrolgruppe",
  });
});
