import { fulfilment, type FulfilmentJson } from "../../../src/analyses/fulfilment/fulfilment";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import {
  ALL_CONVERSATIONS,
  CONVERSATIONS,
  REQUIRED_CONVERSATIONS,
} from "../../figures/paa-rette-vej";
import { readSheets } from "../../read-sheets";
import { made, planOf, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof made>) => made(...words).json() as FulfilmentJson[];
const CENTRES = CONVERSATIONS.map((_, i) => `Center ${String(i + 1).padStart(2, "0")}`);
const CRITERIA = [
  ["Indikator", "Succeskriterie"],
  ["Samtaler", REQUIRED_CONVERSATIONS],
];

const published = readSheets({
  Kriterier: CRITERIA,
  Registertal: [
    ["Jobcenter", "Indikator", "Andel"],
    ...CENTRES.map((centre, i) => [centre, "Samtaler", CONVERSATIONS[i]]),
    ["Samlet", "Samtaler", ALL_CONVERSATIONS],
  ],
});

test("the published shares stand beside the 80 per cent required, the total as it is told", () => {
  const rows = shownRows(planOf(made(fulfilment, published)));
  expect(rows.slice(3, 22).map((row) => [row[0], row[1], row[2], row[4]])).toEqual([
    ...CENTRES.map((centre, i) => [
      centre,
      `${CONVERSATIONS[i]} %`,
      "80 %",
      CONVERSATIONS[i] >= REQUIRED_CONVERSATIONS ? "Ja" : "Nej",
    ]),
    ["Samlet", "82 %", "80 %", "Ja"],
  ]);
  expect(told(made(fulfilment, published))).toEqual([
    "13 af 18 centre opfylder kravet til Samtaler.",
    "Samlet er andelen 82 pct. mod et krav på 80, så kravet er opfyldt for centrene under ét.",
    "Under kravet ligger Center 07 (69), Center 08 (71), Center 09 (77), Center 17 (74) og Center 18 (69).",
  ]);
});

const weeks = readSheets({
  Registertal: [
    ["Jobcenter", "Uge", "Indikator", "Gruppe", "Antal", "Total", "Krav"],
    ["Vejen", 1, "Virksomhed", "Deltagergruppe", 10, 20, "40 %"],
    ["Vejen", 2, "Virksomhed", "Deltagergruppe", 2, 20, "40 %"],
    ["Assens", 1, "Virksomhed", "Deltagergruppe", 10, 20, "50 %"],
    ["Assens", 2, "Virksomhed", "Deltagergruppe", 10, 20, "50 %"],
    ["Assens", 2, "Virksomhed", "Kontrolgruppe", 0, 20, "50 %"],
    ["Odense", 2, "Virksomhed", "Deltagergruppe", 3, 4, "40 %"],
  ],
});

test("weeks count together or one by one, by a requirement of each row, controls left out", () => {
  expect(json(fulfilment, weeks)).toEqual([
    { centre: "Assens", value: 0.5, required: 0.5, met: true },
    { centre: "Odense", value: null, required: 0.4, met: null },
    { centre: "Vejen", value: 0.3, required: 0.4, met: false },
  ]);
  expect(json(fulfilment, weeks, { period: "Uge 1" })).toEqual([
    { centre: "Assens", value: 0.5, required: 0.5, met: true },
    { centre: "Vejen", value: 0.5, required: 0.4, met: true },
  ]);
});

test("a total of a time that no centre is told of is not taken into the centres' total", () => {
  const reading = readSheets({
    Registertal: [
      ["Jobcenter", "Periode", "Indikator", "Andel", "Krav"],
      ["Samlet", "Start", "Samtaler", "20 %", "80 %"],
      ["Samlet", "Slut", "Samtaler", "70 %", "80 %"],
      ["Vejen", "Slut", "Samtaler", "60 %", "80 %"],
      ["Odense", "Slut", "Samtaler", "90 %", "80 %"],
    ],
  });
  const rows = shownRows(planOf(made(fulfilment, reading)));
  expect(rows).toContainEqual(["Samlet", "70 %", "80 %", "-10", "Nej"]);
});

test("a share of fewer persons than the least is shown nowhere, and it is said", () => {
  const shown = shownRows(planOf(made(fulfilment, weeks))).flat();
  expect(shown).not.toContain("75 %");
  expect(shown).toContainEqual(expect.stringMatching(/^Ét center er ikke vist, fordi færre/));
  expect(shown).toContain("Kontrolgruppen er ikke med.");
  // 35 of 84 less the other two would be the third.
  expect(shown).not.toContain("42 %");
  expect(shown).not.toContain("84");
});

test("the chart shows each centre's share, the required one as a line through all", () => {
  const [chart] = planOf(made(fulfilment, published), "en").charts ?? [];
  const series = chart.family === "points" ? chart.series : [];
  const shares = series
    .filter(({ kind }) => kind === "points")
    .flatMap((each) => ("x" in each ? each.x.values : []))
    .flatMap((value) => value ?? []);
  expect(shares.map((share) => Math.round(share * 100)).sort()).toEqual([...CONVERSATIONS].sort());
  expect(series.find(({ name }) => name === "Required")).toMatchObject({
    x: { values: [0.8, 0.8] },
  });
});

test("where nothing is required it is impossible, and the reason says what to add", () => {
  const without = readSheets({
    Registertal: [
      ["Jobcenter", "Indikator", "Andel"],
      ["Vejen", "Samtaler", 83],
    ],
  });
  expect(fulfilment.impossible(without, DEFAULT_PROGRAMME)?.da).toContain("»Krav«");
});
