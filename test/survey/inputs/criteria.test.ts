import { nothingToCompute } from "../../../src/survey/reading/nothing-to-compute";
import { readInMemory } from "../../../src/survey/reading/read-in-memory";
import { FIGUR_2_SHEET } from "../../figures/figur-2";
import { readSheets } from "../../read-sheets";
import { SURVEY, told } from "./beside-survey";

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
