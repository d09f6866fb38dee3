import {
  fidelity,
  fidelityCount,
  fidelityOverview as fetchedOverview,
} from "../../src/functions/fidelity-functions";
import { fetched } from "../../src/functions/fetched";
import { overviewTable } from "../../src/functions/overview-table";
import { roundHalfAway } from "../../src/stats/round-half-away";
import { sampleWorkbook } from "../../src/workbench/sample/sample-workbook";
import { readSheets } from "../read-sheets";
import { FIGUR_1, FIGUR_1_ELEMENTS, FIGUR_1_TOTAL } from "../figures/figur-1";
import { codeOf, problemOf } from "./problem";

const sheets = Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows]));
const first = sheets["Måling 1"];
const latest = sheets["Måling 6"];

/** A row of the overview as Figur 1 shows it: result and change in whole per cent and points. */
function published(row: readonly unknown[]): number[][] {
  return FIGUR_1_ELEMENTS.map((_, i) =>
    row.slice(1 + 3 * i, 3 + 3 * i).map((value) => roundHalfAway(Number(value) * 100, 0)),
  );
}

const SMALL = [
  ["Enhed", "Måling", "A: et", "A: to", "B: tre"],
  ["Øst", "1", 5, 1, 1],
  ["Øst", "2", 5, 4, null],
  ["Ann", "2", 1, 5, 5],
  ["Ann", "1", 1, 1, 5],
];

/** The table by itself, whose code is at hand here. */
const fidelityOverview = (data: unknown, start?: unknown, total?: unknown) =>
  overviewTable(data, start, total);

describe("FIDELITET.OVERSIGT", () => {
  it("fetches what it needs when it is called", async () => {
    expect(await fetchedOverview(SMALL)).toEqual(fidelityOverview(SMALL));
    await expect(fetchedOverview([["a", "b"]])).rejects.toMatchObject({ code: "#VALUE!" });
  });

  it("says what to do where that cannot be fetched", async () => {
    const offline = fetched(() => Promise.reject(new Error("Loading chunk 7 failed")));
    await expect(offline).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/kunne ikke hentes.*beregn igen/) as string,
    });
  });

  const table = fidelityOverview(latest, first);

  it.each(FIGUR_1)("gives the published results and changes of %s", (unit, cells) => {
    const row = table.find(([name]) => name === unit) ?? [];
    expect(published(row)).toEqual(cells);
  });

  it("begins with the headers and ends with the published row Samlet", () => {
    expect(table).toHaveLength(20);
    expect(table[0]).toEqual([
      "Enhed",
      ...FIGUR_1_ELEMENTS.flatMap((element) => [
        `${element} – resultat`,
        `${element} – udvikling fra start (procentpoint)`,
        `${element} – gyldige svar`,
      ]),
    ]);
    const total = table.at(-1) ?? [];
    expect(total[0]).toBe("Samlet");
    expect(published(total)).toEqual(FIGUR_1_TOTAL);
  });

  it("gives every unit the same as FIDELITET and FIDELITET.N on its own cells", () => {
    const columns = latest[0].flatMap((header, i) =>
      String(header).startsWith("Arbejdsmarkedsviden:") ? [i] : [],
    );
    for (const [unit] of FIGUR_1) {
      const cells = latest
        .filter((row) => row[0] === unit)
        .map((row) => columns.map((i) => row[i]));
      const row = table.find(([name]) => name === unit) ?? [];
      expect([row[4], row[6]]).toEqual([fidelity(cells), fidelityCount(cells)]);
    }
  });

  it("is never taken for a survey itself when it is spilled on a sheet", () => {
    expect(readSheets({ Ark: table }).sources).toEqual([]);
  });

  it("compares the last round in data with the first where a column names the round", () => {
    expect(fidelityOverview(SMALL)).toEqual([
      expect.arrayContaining(["Enhed"]),
      ["Ann", 0.5, 0.5, 2, 1, 0, 1],
      ["Øst", 1, 0.5, 2, "", "", 0],
      ["Samlet", 0.75, 0.5, 4, 1, 0.5, 1],
    ]);
  });

  it("takes the name of a round as start, as text or number", () => {
    const three = [...SMALL, ["Ann", "3", 5, 5, 5]];
    expect(fidelityOverview(three, [["2"]])[1]).toEqual(["Ann", 1, 0.5, 2, 1, 0, 1]);
    expect(fidelityOverview(three, [[2]])).toEqual(fidelityOverview(three, [["2"]]));
  });

  it("takes all rows of a start range as the first round, whatever they call it", () => {
    const now = SMALL.filter((_, i) => i !== 1 && i !== 4);
    const then = SMALL.filter((_, i) => i !== 2 && i !== 3);
    expect(fidelityOverview(now, then)).toEqual(fidelityOverview(SMALL));
    const sameName = then.map((row, i) => (i === 0 ? row : [row[0], "2", ...row.slice(2)]));
    expect(fidelityOverview(now, sameName)).toEqual(fidelityOverview(SMALL));
  });

  it("still finds the last round in data when start is a range of its own", () => {
    const rows = [SMALL[0], ...SMALL.slice(1).reverse()];
    const then = SMALL.filter((_, i) => i !== 2 && i !== 3);
    expect(fidelityOverview(rows, then)).toEqual(fidelityOverview(SMALL));
  });

  it("leaves the changes empty where there is one round", () => {
    const now = SMALL.filter((_, i) => i !== 1 && i !== 4);
    expect(fidelityOverview(now)[1]).toEqual(["Ann", 0.5, "", 2, 1, "", 1]);
    expect(fidelityOverview(now).at(-1)).toEqual(["Samlet", 0.75, "", 4, 1, "", 1]);
  });

  it("gives Samlet as the mean of units on request", () => {
    const [, , , total] = fidelityOverview(SMALL, undefined, "Enheder");
    expect(total).toEqual(["Samlet", 0.75, 0.5, 4, 1, 0, 1]);
    expect(fidelityOverview(SMALL, undefined, "svar")).toEqual(fidelityOverview(SMALL));
  });

  it("says what to mend in data, start and total", () => {
    const noRounds = SMALL.map((row) => row.filter((_, i) => i !== 1));
    expect(codeOf(() => fidelityOverview([["a", "b"]]))).toBe("#VALUE!");
    expect(codeOf(() => fidelityOverview([SMALL[0]]))).toBe("#N/A");
    expect(codeOf(() => fidelityOverview(noRounds, [SMALL[0]]))).toBe("#N/A");
    expect(codeOf(() => fidelityOverview(noRounds, [["1"]]))).toBe("#VALUE!");
    expect(codeOf(() => fidelityOverview(SMALL, [["2"]]))).toBe("#VALUE!");
    expect(codeOf(() => fidelityOverview(SMALL, undefined, "begge"))).toBe("#VALUE!");
    expect(problemOf(() => fidelityOverview(SMALL, [["4"]]))).toEqual({
      code: "#VALUE!",
      message: "»data« har ingen måling, der hedder »4«. Målingerne er: 1, 2.",
    });
  });
});
