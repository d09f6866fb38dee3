import { openLargeSheet, readAgain, type ReadingSeen } from "./large-sheet";
import { PATIENCE, Workbench } from "./workbench";

jest.setTimeout(PATIENCE);

const ROWS = 100_000;

let workbench: Workbench;
let seen: ReadingSeen;

beforeAll(async () => {
  workbench = await Workbench.open();
  workbench.page.setDefaultTimeout(PATIENCE / 2);
  await workbench.pane.getByRole("button", { name: "Læs igen" }).waitFor();
  await openLargeSheet(workbench, ROWS);
  seen = await readAgain(workbench, "99.999 besvarelser");
});
afterAll(async () => {
  await workbench.close();
});

describe("a sheet of 100,000 rows read through the pane", () => {
  it("is read to its last row, and the overview is there to be built", async () => {
    expect(await workbench.pane.locator("body").innerText()).toContain("98 enheder");
    await workbench.goTo("Analyser");
    const build = workbench.pane.getByRole("button", { name: "Byg oversigt" });
    expect(await build.isEnabled()).toBe(true);
  });

  it("comes in requests of 4 MB at most, small enough to be counted between two turns", () => {
    expect(seen.requests.length).toBeGreaterThan(ROWS / 4000);
    expect(Math.max(...seen.requests)).toBeLessThan(4_000_000 / 2);
  });

  // How long each turn lasts depends on the machine: `npm run bench -- page` measures it.
  it("leaves the page its turn at least once between two requests", () => {
    expect(seen.turns).toBeGreaterThanOrEqual(seen.requests.length - 1);
  });

  it("meets no error", () => {
    expect(workbench.errors).toEqual([]);
  });
});
