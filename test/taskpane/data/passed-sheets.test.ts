import { NO_MAPPING } from "../../../src/survey/recognise/recognise-sources";
import { withIgnored } from "../../../src/taskpane/data/mapping-changes";
import {
  ignoredSheets,
  openFindings,
  otherSheets,
  sheetsWithoutUnit,
} from "../../../src/taskpane/data/passed-sheets";
import { readSheets } from "../../read-sheets";

const coded = [
  ["q1", "q2", "q3"],
  [5, 4, 1],
];
const sheets = { "Team Nord": coded, "Team Syd": coded, Noter: [["Husk at ringe"]] };

test("a sheet that only lacks a unit is asked about, and is not called no survey", () => {
  const reading = readSheets(sheets);
  expect(sheetsWithoutUnit(reading).map(({ name }) => name)).toEqual(["Team Nord", "Team Syd"]);
  expect(otherSheets(reading)).toEqual(["Noter"]);
  expect(openFindings(reading)).toMatchObject([{ code: "no-survey", source: "Noter" }]);
});

test("a sheet that the user left out is not asked about any more", () => {
  const reading = readSheets(sheets, { mapping: withIgnored(NO_MAPPING, "Team Nord") });
  expect(sheetsWithoutUnit(reading).map(({ name }) => name)).toEqual(["Team Syd"]);
  expect(ignoredSheets(reading)).toEqual(["Team Nord"]);
  expect(otherSheets(reading)).toEqual(["Noter"]);
});
