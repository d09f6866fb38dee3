import { ANALYSES } from "../../../src/analyses/analyses";
import type { Host } from "../../../src/workbench/host/create-host";
import { PATIENCE, until, Workbench } from "../../end-to-end/workbench";

jest.setTimeout(PATIENCE);

let workbench: Workbench;
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const part = (name: string) => workbench.pane.getByRole("listitem").filter({ hasText: name });
const checkbox = (name: string) => workbench.pane.getByRole("checkbox", { name });
const text = (words: string | RegExp) => workbench.pane.getByText(words);

beforeAll(async () => {
  workbench = await Workbench.open({ width: 1000 });
  await workbench.pane.getByRole("table").waitFor();
  await workbench.goTo("Rapport");
});
afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

/** Runs in the page, as somebody else's hand in the same workbook. */
async function writeCell(sheet: string, address: string, value: string): Promise<void> {
  await workbench.page.evaluate(
    ([name, cell, written]) =>
      (window as unknown as { fidelitetHost: Host }).fidelitetHost.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(cell).values = [[written]];
        await context.sync();
      }),
    [sheet, address, value] as const,
  );
}

async function parts(): Promise<string[]> {
  const items = await workbench.pane.getByRole("listitem").allInnerTexts();
  return items.map((item) => item.trim().split(/\s/)[0]);
}

/** The analyses between the first and the last: they are left out of the report here. */
const OTHERS = ANALYSES.filter(({ pages }) => pages === null)
  .map(({ title }) => title.da)
  .slice(1, -1);
const FIRST_WORDS = OTHERS.map((name) => name.split(" ")[0]);
const reordered = [
  "Oversigt",
  ...FIRST_WORDS.slice(0, -1),
  "Datakvalitet",
  ...FIRST_WORDS.slice(-1),
];

describe("the report", () => {
  it("has every analysis until the user leaves one out, in an order of the user's", async () => {
    expect(await parts()).toEqual(["Oversigt", ...FIRST_WORDS, "Datakvalitet"]);
    await button("Flyt Datakvalitet op").click();
    expect(await parts()).toEqual(reordered);
    for (const name of ["Oversigt", ...OTHERS, "Datakvalitet"]) {
      if (await checkbox(name).isEnabled()) await checkbox(name).uncheck();
    }
    await text("Vælg mindst én del, der kan bygges.").waitFor();
    expect(await button("Byg rapport").getAttribute("aria-disabled")).toBe("true");
    await checkbox("Datakvalitet").check();
  });

  it("is as it was left when the pane is opened anew", async () => {
    await workbench.page.frame({ url: /taskpane/ })?.evaluate(() => location.reload());
    await workbench.pane.getByRole("table").waitFor();
    await workbench.goTo("Rapport");
    expect(await parts()).toEqual(reordered);
    expect(await checkbox("Oversigt").isChecked()).toBe(false);
    await checkbox("Oversigt").check();
  });

  it("is built by one button, part by part, and says what came of each", async () => {
    await button("Byg rapport").click();
    await text("Rapporten er bygget: 3 ark.").waitFor();
    expect(await part("Oversigt").innerText()).toContain("i det nye ark »Oversigt«");
    expect(await part("Datakvalitet").innerText()).toContain("i det nye ark »Datakvalitet«");
    expect(await workbench.values("Oversigt", "A9")).toEqual([["Assens"]]);
    const [, first, second] = await workbench.values("Indhold", "A6:A8");
    expect([first, second].flat()).toEqual(["Oversigt", "Datakvalitet"]);
  });

  it("says which sheets are out of date once data or choices have changed", async () => {
    await workbench.goTo("Analyser");
    await workbench.pane.getByRole("radio", { name: /Gennemsnit/ }).check();
    await workbench.goTo("Rapport");
    await part("Oversigt")
      .getByText(/er forældet/)
      .waitFor();
    expect(await part("Datakvalitet").innerText()).toContain("svarer til data og valg");
    await writeCell("Måling 5", "E7", "Nogenlunde");
    await part("Datakvalitet")
      .getByText(/er forældet/)
      .waitFor();
  });

  it("asks about the cells of others, leaves their sheet where told so, and builds the rest", async () => {
    await writeCell("Datakvalitet", "B1", "Husk at ringe");
    await button("Byg rapport").click();
    const dialog = workbench.pane.getByRole("alertdialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Datakvalitet.*Intet er ændret.*B1/s);
    await workbench.page.keyboard.press("Escape");
    await text("2 af 3 dele er bygget. Ved de andre står hvorfor.").waitFor();
    await until(() =>
      button("Byg rapport").evaluate((node) => node === node.ownerDocument.activeElement),
    );
    expect(await part("Datakvalitet").innerText()).toContain("Ikke bygget: Arket »Datakvalitet«");
    expect(await part("Oversigt").innerText()).toContain("i arket »Oversigt« er opdateret");
    expect(await workbench.values("Datakvalitet", "B1")).toEqual([["Husk at ringe"]]);
  });

  it("has no accessibility violation that axe finds, at 320 pixels and when it is built", async () => {
    await workbench.setPaneWidth(320);
    expect(await workbench.paneViolations()).toEqual([]);
    expect(await workbench.paneContentWidth()).toBeLessThanOrEqual(320);
  });

  it("says in sentences what it shows, and writes them to a sheet", async () => {
    await workbench.goTo("Rapport");
    const grades = button(/^I Inddragende samtaleteknikker opnår tre enheder høj/);
    await grades.click();
    await workbench.pane.getByRole("radio", { name: "Alle sætninger" }).check();
    await text(/Der er 46 procentpoint mellem højeste og laveste/).waitFor();
    await button("Skriv til et ark").click();
    await text("Sætningerne står i arket »Tekst«.").waitFor();
    const cells = (await workbench.values("Tekst", "B1:B9")).flat();
    expect(cells).toContain(await grades.innerText());
  });
});
