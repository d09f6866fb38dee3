import { FIGUR_1 } from "../figures/figur-1";
import { PATIENCE, Workbench } from "./workbench";

jest.setTimeout(PATIENCE);

/** Figur 1's bottom row: pooled results of the latest round, and the changes. */
const samlet = [
  [69, 17],
  [65, 14],
  [87, 14],
] as const;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(async () => {
  await workbench.close();
});

const build = () => workbench.pane.getByRole("button", { name: "Byg oversigt" });

describe("building the overview through the pane", () => {
  it("recognises the six rounds with their responses", async () => {
    await build().waitFor();
    await workbench.goTo("Data");
    const rounds = await workbench.pane.getByRole("listitem").allInnerTexts();
    const told = rounds.map((round) => round.replace(/\s+/g, " "));
    for (const [i, responses] of [200, 213, 211, 207, 204, 196].entries()) {
      expect(told[i]).toMatch(new RegExp(`^Måling ${i + 1} .*${responses} besvarelser`));
    }
    await workbench.goTo("Analyser");
  });

  it("writes Figur 1 cell by cell on a sheet of its own", async () => {
    await build().click();
    await workbench.pane.getByText(/bygget i det nye ark/).waitFor();
    const rows = await workbench.values("Oversigt", `A9:K${FIGUR_1.length + 9}`);
    // Results are fractions, changes percentage points.
    const whole = (figure: unknown, i: number) =>
      Math.round(Number(figure) * (i % 2 === 0 ? 100 : 1)) || 0;
    // Beside N and grades.
    const figuresOf = (cells: unknown[]) => cells.filter((_, i) => i % 3 !== 1);
    const shown = rows.map(([unit, , ...cells]) => [unit, ...figuresOf(cells).map(whole)]);
    // In the figure's own order, which the sample's list of those invited has.
    const published = FIGUR_1.map(([unit, figures]) => [unit, ...figures.flat()]);
    expect(shown.slice(0, -1)).toEqual(published);
    expect(shown.at(-1)).toEqual([expect.stringMatching(/^Samlet/), ...samlet.flat()]);
  });

  it("updates the sheet when it is built again after an answer has changed", async () => {
    const [[before]] = await workbench.values("Oversigt", "C9");
    const rows = await workbench.values("Måling 6", "A2:D197");
    const row = rows.findIndex(
      ([unit, , , answer]) => unit === "Assens" && answer === "I høj grad",
    );
    await workbench.type("Måling 6", `D${row + 2}`, "Slet ikke");
    await build().click();
    await workbench.pane.getByText(/er opdateret/).waitFor();
    const [[after]] = await workbench.values("Oversigt", "C9");
    expect(Number(after)).toBeLessThan(Number(before));
  });

  it("asks nothing of any other machine and meets no error", () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

const danish = { button: "Byg oversigt", data: "Data", analyses: "Analyser", report: "Rapport" };
const english = { button: "Build overview", data: "Data", analyses: "Analyses", report: "Report" };

describe.each([
  ["in Danish and light", "", danish],
  ["in English and dark", "?lang=en&theme=dark", english],
  ["in Danish and high contrast", "?theme=high-contrast", danish],
])("the pane %s", (_name, query, { button, data, analyses, report }) => {
  it("has no accessibility violation that axe finds in its places, at 320 pixels", async () => {
    const open = await Workbench.open({ query, width: 720 });
    try {
      await open.setPaneWidth(320);
      await open.pane.getByRole("button", { name: button }).waitFor();
      for (const place of [data, report, analyses]) {
        await open.goTo(place);
        expect(await open.paneViolations()).toEqual([]);
        expect(await open.paneContentWidth()).toBeLessThanOrEqual(320);
      }
    } finally {
      await open.close();
    }
  });
});
