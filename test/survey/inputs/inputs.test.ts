import type { Finding } from "../../../src/survey/mapping/finding";
import { findingMessage } from "../../../src/survey/mapping/finding-message";
import { nothingToCompute } from "../../../src/survey/reading/nothing-to-compute";
import { readInMemory } from "../../../src/survey/reading/read-in-memory";
import { SurveyReader } from "../../../src/survey/reading/survey-reader";
import { FIGUR_2_SHEET } from "../../figures/figur-2";
import { readSheets } from "../../read-sheets";

const SURVEY = [
  ["Enhed", "Viden: a"],
  ["Vejen", "I høj grad"],
  ["Assens", "Slet ikke"],
];
const told = (findings: readonly Finding[]) =>
  findings.map((found) => `${found.cell ?? ""} ${findingMessage(found, "da")}`);

describe("success criteria", () => {
  const criteria = (rows: unknown[][]) => readSheets({ "Måling 1": SURVEY, Kriterier: rows });

  test("stand beside a survey, are records by row, and no survey themselves", () => {
    const { inputs, sources, others, findings } = criteria(FIGUR_2_SHEET);
    expect(inputs.criteria).toHaveLength(5);
    expect(inputs.criteria[0]).toEqual({
      indicator: "Selvbooking",
      group: "Jobparate kontanthjælpsmodtagere",
      measuredBy: null,
      criterion: 0.4,
      baseline: 0.03,
      national: 0.21,
      result: 0.56,
      place: { source: "Kriterier", cell: "A2" },
    });
    expect(sources.map(({ name }) => name)).toEqual(["Måling 1"]);
    expect(others).toEqual([
      { name: "Kriterier", sheet: "Kriterier", what: "criteria", cells: 34 },
    ]);
    expect(findings).toEqual([]);
  });

  test.each([
    [40, 56],
    ["40 %", "56 pct."],
    [0.4, 0.56],
    ["0,4", "0,56"],
    ["40,0", "56"],
    ["40 procent", 0.56],
  ])("%p and %p are the same shares however they are written", (criterion, result) => {
    const rows = [
      ["Indikator", "Succeskriterie (pct.)", "Resultat i pct."],
      ["Selvbooking", criterion, result],
    ];
    const { inputs, findings } = criteria(rows);
    expect(inputs.criteria[0].criterion).toBeCloseTo(0.4, 12);
    expect(inputs.criteria[0].result).toBeCloseTo(0.56, 12);
    expect(findings).toEqual([]);
  });

  test("a fraction among per cents may be either: it is not read, and the cell is told", () => {
    const { inputs, findings } = criteria([
      ["Succeskriterier for 2018"],
      [],
      ["Indikator", "Succeskriterie", "Resultat"],
      ["Selvbooking", 0.4, 56],
    ]);
    expect(inputs.criteria[0]).toMatchObject({ criterion: null, result: 0.56 });
    expect(told(findings)).toEqual([
      "B4 0.4 står blandt tal over 1: det kan være 0.4 pct. eller en andel af 1, så tallet er ikke læst. Skriv det med procenttegn.",
    ]);
  });

  test("a cell that is no share is told with what to do; a dash is no figure", () => {
    const { inputs, findings } = criteria([
      ["Indikator", "Succeskriterie", "Baseline", "Resultat"],
      ["Selvbooking", "ca. 40", "-", "#N/A"],
      ["Joblog", 80, 140, ""],
    ]);
    expect(inputs.criteria).toMatchObject([
      { criterion: null, baseline: null, result: null },
      { criterion: 0.8, baseline: null, result: null },
    ]);
    expect(told(findings)).toEqual([
      "B2 »ca. 40« er ikke et tal og er ikke læst. Skriv en andel, fx 40 %.",
      "D2 »#N/A« er ikke et tal og er ikke læst. Skriv en andel, fx 40 %.",
      "C3 140 er ikke mellem 0 og 100 pct. og er ikke læst. Ret tallet.",
    ]);
  });

  test("an indicator that stands once for several groups is that of the rows below; a source line is none", () => {
    const { inputs } = criteria([
      ["Indikator", "Målgruppe", "Succeskriterie"],
      ["Joblog", "Jobparate", 80],
      ["", "Forsikrede", 90],
      ["Kilde: projektets aftale"],
    ]);
    expect(inputs.criteria.map(({ indicator, group }) => [indicator, group])).toEqual([
      ["Joblog", "Jobparate"],
      ["Joblog", "Forsikrede"],
    ]);
  });

  test("the same row twice is told, in one sheet or in two, and the upper one counts", () => {
    const row = (criterion: number) => ["Joblog", criterion];
    const header = ["Indikator", "Succeskriterie"];
    const once = readSheets({ Kriterier: [header, row(80), row(90)] });
    const twice = readSheets({ Kriterier: [header, row(80)], "Kriterier 2": [header, row(90)] });
    for (const { inputs, findings } of [once, twice]) {
      expect(inputs.criteria.map(({ criterion }) => criterion)).toEqual([0.8]);
      expect(told(findings).join()).toContain("Joblog står to gange. Den øverste er brugt");
    }
  });

  test("a file is known as the sheet is, by its headings whatever it is called", () => {
    for (const file of ["kriterier", "aftalen"]) {
      const reading = readInMemory([
        { name: `${file}.csv`, surroundings: { sheet: null, file }, head: FIGUR_2_SHEET },
      ]);
      expect(reading.inputs.criteria).toHaveLength(5);
      expect(nothingToCompute(reading)).toBeNull();
    }
  });

  test("a sheet of that name without the headings says which it needs", () => {
    const { inputs, findings } = criteria([
      ["Mål", "Tal"],
      ["Selvbooking", 40],
    ]);
    expect(inputs.criteria).toEqual([]);
    expect(told(findings)).toContain(
      " Arket er ikke læst: det skal have kolonner med overskrifterne »Indikator« og »Succeskriterie«.",
    );
  });
});

describe("register figures", () => {
  const register = (...rows: unknown[][]) =>
    readSheets({
      "Måling 1": SURVEY,
      Registertal: [
        ["Jobcenter", "Måned", "Indikator", "Målgruppe", "Antal", "Total", "Andel"],
        ...rows,
      ],
    });

  test("are rows of units, of all and of the country, with their month", () => {
    const { inputs, sources, findings } = register(
      ["Vejen", 43_101, "Selvbooking", "Jobparate", 30, 50, ""],
      ["Samlet", "januar 2018", "Selvbooking", "Jobparate", "", "", 56],
      ["Landsgennemsnit", "januar 2018", "Selvbooking", "Jobparate", "", "", "21 %"],
    );
    expect(inputs.register).toMatchObject([
      { unit: "Vejen", scope: "unit", period: "januar 2018", share: 0.6, count: 30, total: 50 },
      { unit: null, scope: "all", share: 0.56, count: null, total: null },
      { unit: null, scope: "national", share: 0.21 },
    ]);
    expect(sources).toHaveLength(1);
    expect(findings).toEqual([]);
  });

  test("rows that contradict themselves or name no unit are told", () => {
    const { inputs, findings } = register(
      ["Vejen", "uge 2", "Selvbooking", "", 60, 50, ""],
      ["", "uge 2", "Selvbooking", "", 10, 50, ""],
      ["Assens", "uge 2", "Selvbooking", "", 10, 50, 25],
      ["Odense", "uge 2", "Selvbooking", "", 10.5, 50, ""],
    );
    expect(inputs.register.map(({ unit, share }) => [unit, share])).toEqual([
      ["Vejen", null],
      ["Assens", 0.2],
      ["Odense", null],
    ]);
    expect(told(findings)).toEqual([
      "E2 Antallet 60 er større end totalen, så rækken har ingen andel. Ret et af tallene.",
      "A3 Rækken siger ikke, hvilken enhed den er om, og er ikke læst. Skriv enheden, eller »Samlet«.",
      "G4 Andelen 25 passer ikke med antal og total. Antal ud af total er brugt.",
      "E5 »10.5« er ikke et helt antal, så rækken har ingen andel. Ret tallet.",
    ]);
  });

  test("arms of a trial and weeks as bare numbers are understood", () => {
    const { inputs } = readSheets({
      Registertal: [
        ["Jobcenter", "Uge", "Indikator", "Gruppe", "Andel"],
        ["Vejen", 1, "Samtaler", "Deltagergruppe", 83],
        ["Vejen", 1, "Samtaler", "Kontrolgruppe", 12],
      ],
    });
    expect(inputs.register.map(({ period, arm, group }) => [period, arm, group])).toEqual([
      ["Uge 1", "participants", null],
      ["Uge 1", "controls", null],
    ]);
  });

  test("a sheet Registertal may have a column an indicator", () => {
    const { inputs } = readSheets({
      Registertal: [
        ["Enhed", "Måned", "Selvbooking", "Joblog"],
        ["Vejen", "januar 2018", 56, 74],
      ],
    });
    expect(inputs.register.map(({ indicator, share }) => [indicator, share])).toEqual([
      ["Selvbooking", 0.56],
      ["Joblog", 0.74],
    ]);
  });

  test("all rows of a long table are read, not only those that it is recognised by", () => {
    const rows = Array.from({ length: 900 }, (_, i) => [
      "Vejen",
      `Uge ${i + 1}`,
      "Selvbooking",
      50,
    ]);
    const head = [["Enhed", "Uge", "Indikator", "Andel"], ...rows.slice(0, 400)];
    const reader = new SurveyReader();
    const [opened] = reader.openAll([
      { name: "Registertal", surroundings: { sheet: "Registertal", file: null }, head },
    ]);
    opened?.addBlock(head);
    opened?.addBlock(rows.slice(400));
    const { inputs, others } = reader.finish();
    expect(inputs.register).toHaveLength(900);
    expect(others[0].cells).toBe(901 * 4);
  });

  test("of many cells that cannot be read, the first are told one by one and the rest counted", () => {
    const rows = Array.from({ length: 30 }, (_, i) => [`Enhed ${i}`, "Selvbooking", "mange"]);
    const { findings } = readSheets({ Registertal: [["Enhed", "Indikator", "Andel"], ...rows] });
    expect(findings).toHaveLength(21);
    expect(told(findings).at(-1)).toBe(" 10 celler til kan ikke læses.");
  });
});

describe("drivers", () => {
  test("are a column a driver in the sheet Drivkræfter, units joined as the user said", () => {
    const { inputs } = readSheets(
      {
        Drivkræfter: [
          ["Enhed", "Ledelsesopbakning", "Motivation"],
          ["Vejen", 80, 60],
          ["AMC", 70, ""],
          ["Odense", "65", 55],
          ["Gennemsnit", 72, 58],
        ],
      },
      { mapping: { sheets: {}, units: { amc: "Kbh. AMC" } } },
    );
    expect(inputs.drivers.map(({ unit, driver, value }) => [unit, driver, value])).toEqual([
      ["Vejen", "Ledelsesopbakning", 80],
      ["Vejen", "Motivation", 60],
      ["Kbh. AMC", "Ledelsesopbakning", 70],
      ["Odense", "Ledelsesopbakning", 65],
      ["Odense", "Motivation", 55],
    ]);
  });

  test("are a row a unit and driver in a sheet of any name", () => {
    const { inputs } = readSheets({
      Ark1: [
        ["Enhed", "Drivkraft", "Andel"],
        ["Vejen", "Motivation", "60 %"],
      ],
    });
    expect(inputs.drivers).toMatchObject([{ unit: "Vejen", driver: "Motivation", value: 0.6 }]);
  });

  test("a survey that is called Drivkræfter stays a survey", () => {
    const { inputs, rounds } = readSheets({
      Drivkræfter: [
        ["Enhed", "Motivation: a", "Motivation: b"],
        ["Vejen", 5, 4],
        ["Vejen", 4, 4],
        ["Assens", 2, 1],
      ],
    });
    expect(inputs.drivers).toEqual([]);
    expect(rounds).toMatchObject([{ responses: 3 }]);
  });
});
