import type { Locator } from "playwright-core";
import type { Host } from "../../src/workbench/host/create-host";
import { Workbench } from "../end-to-end/workbench";
import { FIGUR_1, FIGUR_1_ELEMENTS } from "../figures/figur-1";

let workbench: Workbench;
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const build = () => button("Byg oversigt");
const first = () => workbench.pane.getByRole("combobox", { name: "Første måling" });
const table = () => workbench.pane.getByRole("table");

beforeAll(async () => {
  workbench = await Workbench.open({ width: 1000 });
  await table().waitFor();
});
afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

/** The words of each cell of the preview's body: "69 % +17 Lav" is one of them. */
async function previewRows(): Promise<string[][]> {
  const rows = await table().locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator("th, td").allInnerTexts()).map((text) => text.replace(/\s+/g, " ")),
    ),
  );
}

/** Runs in the page, as somebody else's hand in the same workbook. */
async function writeCell(sheet: string, address: string, text: string): Promise<void> {
  await workbench.page.evaluate(
    ([name, cell, value]) =>
      (window as unknown as { fidelitetHost: Host }).fidelitetHost.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(cell).values = [[value]];
        await context.sync();
      }),
    [sheet, address, text] as const,
  );
}

async function selectedCell(): Promise<string> {
  return workbench.page.evaluate(() =>
    (window as unknown as { fidelitetHost: Host }).fidelitetHost.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
}

async function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === node.ownerDocument.activeElement);
}

describe("the preview", () => {
  it("shows every figure of Figur 1, and the grade of each as a word", async () => {
    const rows = await previewRows();
    const grade = (share: number) => (share >= 80 ? "Høj" : share >= 70 ? "Middel" : "Lav");
    const signed = (change: number) => (change > 0 ? `+${change}` : String(change));
    const published = FIGUR_1.map(([unit, figures]) => [
      unit,
      ...figures.map(([share, change]) => `${share} % ${signed(change)} ${grade(share)}`),
    ]);
    expect(rows).toHaveLength(published.length + 1);
    expect(rows.slice(0, -1)).toEqual(expect.arrayContaining(published));
    expect(rows.at(-1)).toEqual(["Samlet", "69 % +17 Lav", "65 % +14 Lav", "87 % +14 Høj"]);
  });

  it("heads its columns with the core elements, broken only between the parts of words", async () => {
    const heads = await table().locator("thead th").allTextContents();
    expect(heads.map((head) => head.replaceAll("\u00AD", ""))).toEqual([
      "Enhed",
      ...FIGUR_1_ELEMENTS,
    ]);
  });

  it("shows no change where the user wants no first round", async () => {
    await first().selectOption({ label: "Ingen (vis kun resultatet)" });
    expect((await previewRows()).at(-1)).toEqual(["Samlet", "69 % Lav", "65 % Lav", "87 % Høj"]);
    await first().selectOption("Måling 1");
    expect((await previewRows()).at(-1)?.[1]).toBe("69 % +17 Lav");
  });
});

describe("a choice that cannot be built", () => {
  it("is told of at the choice, and the button waits", async () => {
    await first().selectOption("Måling 6");
    await workbench.pane.getByText("Vælg to forskellige målinger.").waitFor();
    expect(await table().count()).toBe(0);
    expect(await build().getAttribute("aria-disabled")).toBe("true");
    await first().selectOption("Måling 1");
    await table().waitFor();
  });
});

describe("by keyboard alone", () => {
  it("the user goes from the rounds through the choices to the button, and builds", async () => {
    const { keyboard } = workbench.page;
    await button("Læs igen").focus();
    for (const panel of ["Alt er genkendt", "Kilder (6)", "Hent data ind"]) {
      await keyboard.press("Tab");
      expect(await hasFocus(button(panel))).toBe(true);
    }
    await keyboard.press("Tab");
    expect(await hasFocus(first())).toBe(true);
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.press("ArrowDown");
    expect(await workbench.pane.getByRole("radio", { name: /Gennemsnit/ }).isChecked()).toBe(true);
    await keyboard.press("Tab"); // the table, which can be scrolled where it is wide
    await keyboard.press("Tab");
    expect(await hasFocus(build())).toBe(true);
    await keyboard.press("Enter");
    await workbench.pane.getByText("Oversigten er bygget i det nye ark »Oversigt«.").waitFor();
  });
});

describe("what others have written in the overview's place", () => {
  it("is asked about, and Esc leaves all as it is and gives the focus back", async () => {
    await writeCell("Oversigt", "B4", "Husk at ringe");
    await build().click();
    const dialog = workbench.pane.getByRole("alertdialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Oversigt.*B4.*Intet er ændret/s);
    await workbench.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await hasFocus(build())).toBe(true);
    expect(await workbench.values("Oversigt", "B4")).toEqual([["Husk at ringe"]]);
  });

  it("stays, where the user builds on a new sheet", async () => {
    await build().click();
    await button("Byg i et nyt ark").click();
    await workbench.pane.getByText("i det nye ark »Oversigt (2)«.").waitFor();
    expect(await workbench.values("Oversigt", "B4")).toEqual([["Husk at ringe"]]);
    expect(await workbench.values("Oversigt (2)", "A3")).toEqual([["Assens"]]);
  });
});

describe("an answer that is none of the five", () => {
  it("appears by itself among the things to look at, and leads to its cell", async () => {
    await writeCell("Måling 5", "E7", "Nogenlunde");
    await button(/at se på/).click();
    const place = button("Måling 5, E7");
    await place.waitFor();
    expect(await workbench.pane.getByRole("main").innerText()).toMatch(/»Nogenlunde«/);
    await place.click();
    expect(await selectedCell()).toBe("'Måling 5'!E7");
  });
});
