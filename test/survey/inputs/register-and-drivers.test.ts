import { SurveyReader } from "../../../src/survey/reading/survey-reader";
import { readSheets } from "../../read-sheets";
import { SURVEY, told } from "./beside-survey";

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
