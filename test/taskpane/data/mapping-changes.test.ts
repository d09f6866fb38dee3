import { NO_MAPPING, type SurveyMapping } from "../../../src/survey/recognise/recognise-sources";
import { unitChoices, withoutUnit, withUnit } from "../../../src/taskpane/data/mapping-changes";
import { readSheets } from "../../read-sheets";

const HEADER = ["Enhed", "Samtale: Spørger ind", "Viden: Kender branchen"];

/** Reads one sheet with so many responses of each unit. */
function read(units: Record<string, number>, mapping: SurveyMapping = NO_MAPPING) {
  const rows = Object.entries(units).flatMap(([unit, count]) =>
    Array.from({ length: count }, () => [unit, "I høj grad", "Slet ikke"]),
  );
  return readSheets({ "Måling 1": [HEADER, ...rows] }, { mapping });
}

const unitsOf = (reading: ReturnType<typeof read>) => [...new Set(reading.units.shown)].sort();
const unitFindings = ({ findings }: ReturnType<typeof read>) =>
  findings.filter(({ code }) => code.startsWith("unit-")).map(({ code }) => code);

describe("names that could be one unit", () => {
  const units = { Vestbyen: 9, Vestbyan: 9 };

  test("are asked about and stay apart until the user has answered", () => {
    expect(unitFindings(read(units))).toEqual(["unit-ask"]);
    expect(unitsOf(read(units))).toEqual(["Vestbyan", "Vestbyen"]);
  });

  test("are one when the user says so, and are not asked about again", () => {
    const reading = read(units, withUnit(NO_MAPPING, "Vestbyan", "Vestbyen"));
    expect(unitsOf(reading)).toEqual(["Vestbyen"]);
    expect(unitFindings(reading)).toEqual([]);
  });

  test("stay two when the user says so, and are not asked about again", () => {
    const reading = read(units, withUnit(NO_MAPPING, "Vestbyan", "Vestbyan"));
    expect(unitsOf(reading)).toEqual(["Vestbyan", "Vestbyen"]);
    expect(unitFindings(reading)).toEqual([]);
  });
});

describe("a match that was made by itself", () => {
  test.each([
    ["Vejen Kommune", "Vejen"],
    ["Haderslew", "Haderslev"],
    ["Team-Nord", "Team Nord"],
  ])("is undone: %s is then no longer %s", (found, unit) => {
    const units = { [unit]: 9, [found]: 2 };
    expect(unitsOf(read(units))).toEqual([unit]);
    const reading = read(units, withUnit(NO_MAPPING, found, found));
    expect(unitsOf(reading)).toEqual([found, unit].sort());
    expect(unitFindings(reading)).toEqual([]);
  });

  test("of another spelling stays, though the user named the unit itself", () => {
    const mapping = withUnit(NO_MAPPING, "Vejen", "Vejen");
    expect(unitsOf(read({ Vejen: 9, "Vejen Kommune": 2 }, mapping))).toEqual(["Vejen"]);
  });
});

describe("what the user decided about units", () => {
  test("is listed as it is spelled in the sheets", () => {
    const mapping = withUnit(
      withUnit(NO_MAPPING, "Vestbyan", "Vestbyen"),
      "Team-Nord",
      "Team-Nord",
    );
    expect(unitChoices(mapping, ["Vestbyan", "Vestbyen"])).toEqual([
      { found: "Vestbyan", unit: "Vestbyen" },
      { found: "team-nord", unit: null },
    ]);
  });

  test("is taken back, and then it is asked about again", () => {
    const mapping = withUnit(NO_MAPPING, "Vestbyan", "Vestbyen");
    const back = withoutUnit(mapping, "VESTBYAN");
    expect(back).toEqual(NO_MAPPING);
    expect(unitFindings(read({ Vestbyen: 9, Vestbyan: 9 }, back))).toEqual(["unit-ask"]);
  });

  test("may be about a unit with any name", () => {
    const mapping = withUnit(NO_MAPPING, "constructor", "Vejen");
    expect(unitsOf(read({ constructor: 2 }, mapping))).toEqual(["Vejen"]);
    expect(unitsOf(read({ constructor: 2 }, withoutUnit(mapping, "constructor")))).toEqual([
      "constructor",
    ]);
  });
});
