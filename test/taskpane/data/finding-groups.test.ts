import { findingTexts, type FindingCode } from "../../../src/language/finding-texts";
import { findingHeadings } from "../../../src/language/finding-headings";
import { finding } from "../../../src/survey/mapping/finding";
import { groupFindings, tablesOf } from "../../../src/taskpane/data/finding-groups";
import { readSheets } from "../../read-sheets";

describe("what the pane lists to look at", () => {
  const findings = [
    finding("unknown-answer", "Måling 3", "F7", { text: "høj", count: 2 }),
    finding("no-survey", "Ark1", null, {}),
    finding("unknown-answer", "Måling 4", "C2", { text: "lav", count: 1 }),
    finding("no-survey", "Ark2", null, {}),
    finding("unit-missing", null, null, { unit: "Vejen", round: "Måling 1" }),
  ];
  const groups = groupFindings(findings, "da");

  test("stands together by kind, with a heading and each sentence once", () => {
    expect(groups.map(({ heading, lines }) => `${heading}: ${lines.length}`)).toEqual([
      "Ukendte svar: 2",
      "Ark uden måling: 1",
      "Enheder uden besvarelser: 1",
    ]);
  });

  test("names the sheet and the cell, and leads there", () => {
    expect(groups[0]?.lines[0]?.places).toEqual([
      { name: "Måling 3, F7", cell: { sheet: "Måling 3", address: "F7" } },
    ]);
  });

  test("says a sentence once and names all sheets that it is true of", () => {
    const lines = groups[1]?.lines ?? [];
    expect(lines).toHaveLength(1);
    expect(lines[0]?.places).toEqual([
      { name: "Ark1", cell: null },
      { name: "Ark2", cell: null },
    ]);
  });

  test("has no place where a finding is about the whole reading", () => {
    expect(groups[2]?.lines[0]?.places).toEqual([]);
    expect(groups[2]?.lines[0]?.message).toContain("Vejen");
  });

  test("leads to the sheet of a table that has a name of its own, whatever the table is", () => {
    const reading = readSheets({
      "Måling 1": [
        ["Enhed", "Samtale: a"],
        ["Vejen", "I høj grad"],
        ["Assens", "Slet ikke"],
        [null, null],
        ["Enhed", "Viden: b"],
        ["Vejen", "I høj grad"],
        ["Assens", "I nogen grad"],
      ],
    });
    const tables = tablesOf(reading);
    const own = tables.map(({ name }) => name).filter((name) => name !== "Måling 1");
    expect(own).toContain("Måling 1 (A5)");
    for (const name of own) {
      const found = [finding("unknown-answer", name, "B6", { text: "høj", count: 1 })];
      const [place] = groupFindings(found, "da", tables)[0].lines[0].places;
      expect(place).toEqual({ name: `${name}, B6`, cell: { sheet: "Måling 1", address: "B6" } });
    }
  });

  test("is in English for an English Office", () => {
    expect(groupFindings(findings, "en")[0]?.heading).toBe("Unknown answers");
  });

  test("is empty where nothing was found", () => {
    expect(groupFindings([], "da")).toEqual([]);
  });

  test("has a heading of its own for every kind of finding", () => {
    for (const code of Object.keys(findingTexts) as FindingCode[])
      expect(Object.keys(findingHeadings)).toContain(code);
  });
});
