import type { Locator } from "playwright-core";
import type { Host } from "../../../src/workbench/host/create-host";
import { PATIENCE, until, Workbench } from "../../end-to-end/workbench";
import { FIGUR_1, FIGUR_1_ELEMENTS } from "../../figures/figur-1";

jest.setTimeout(PATIENCE);

let workbench: Workbench;
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const build = () => button("Byg oversigt");
const first = () => workbench.pane.getByRole("combobox", { name: "Første måling" });
const tab = (name: string) => workbench.pane.getByRole("tab", { name: new RegExp(`^${name}`) });
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
    await workbench.pane.getByText("Ret valget, så vises resultatet.").waitFor();
    expect(await build().getAttribute("aria-disabled")).toBe("true");
    await first().selectOption("Måling 1");
    await table().waitFor();
  });
});

describe("the first screen", () => {
  it("shows the overview with a result, above the choices, and sums the data up in one line", async () => {
    const { pane } = workbench;
    expect(await tab("Analyser").getAttribute("aria-selected")).toBe("true");
    await pane.getByRole("heading", { name: "Oversigt", level: 2 }).waitFor();
    await button("6 målinger · 18 enheder · 6 kilder").waitFor();
    const [result, choices] = await Promise.all([table().boundingBox(), first().boundingBox()]);
    expect(Number(result?.y) + Number(result?.height)).toBeLessThan(Number(choices?.y));
  });

  it("leads from that line to the data, and the focus goes along", async () => {
    await button("6 målinger · 18 enheder · 6 kilder").click();
    expect(await tab("Data").getAttribute("aria-selected")).toBe("true");
    expect(await hasFocus(tab("Data"))).toBe(true);
    await workbench.pane.getByRole("heading", { name: "Målinger", level: 2 }).waitFor();
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.page.keyboard.press("Enter");
    await table().waitFor();
  });

  it("has the choices beside the result where the pane is wide", async () => {
    await workbench.setPaneWidth(720);
    await until(async () => {
      const [result, choices] = await Promise.all([table().boundingBox(), first().boundingBox()]);
      return Number(result?.x) + Number(result?.width) < Number(choices?.x);
    });
    const [result, choices] = await Promise.all([table().boundingBox(), first().boundingBox()]);
    expect(Number(choices?.y)).toBeLessThan(Number(result?.y) + 200);
    await workbench.setPaneWidth(350);
  });
});

describe("by keyboard alone", () => {
  it("the user goes from the places through result and choices to the button, and builds", async () => {
    const { keyboard } = workbench.page;
    await tab("Analyser").focus();
    for (const name of [/6 målinger/, "Læs igen", /^Alle analyser/, "Ret valg"]) {
      await keyboard.press("Tab");
      expect(await hasFocus(button(name))).toBe(true);
    }
    await keyboard.press("Enter");
    expect(await hasFocus(first())).toBe(true);
    await keyboard.press("Shift+Tab");
    await keyboard.press("Tab"); // past the table, which can be scrolled where it is wide
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.press("ArrowDown");
    expect(await workbench.pane.getByRole("radio", { name: /Gennemsnit/ }).isChecked()).toBe(true);
    // Past the other choices, each one stop.
    for (let stops = 0; stops < 8 && !(await hasFocus(build())); stops++) {
      await keyboard.press("Tab");
    }
    expect(await hasFocus(build())).toBe(true);
    await keyboard.press("Enter");
    await workbench.pane.getByText("Analysen er bygget i det nye ark »Oversigt«.").waitFor();
  });
});

describe("the list of analyses", () => {
  it("opens another one, whose sheet is shown and can be built, and comes back", async () => {
    await button(/^Alle analyser/).click();
    expect(await button(/^Oversigt/).getAttribute("aria-current")).toBe("true");
    await button(/^Datakvalitet/).click();
    const heading = workbench.pane.getByRole("heading", { name: "Datakvalitet" });
    expect(await hasFocus(heading)).toBe(true);
    await workbench.pane.getByRole("table", { name: /Datakvalitet/ }).waitFor();
    expect(await workbench.pane.getByRole("tabpanel").innerText()).toMatch(/Hvad der er læst/);
    await button("Byg ark").click();
    await workbench.pane.getByText("Analysen er bygget i det nye ark »Datakvalitet«.").waitFor();
    await button(/^Alle analyser/).click();
    await button(/^Oversigt/).click();
    await workbench.pane.getByRole("table", { name: /^Resultat/ }).waitFor();
  });
});

describe("what others have written in the overview's place", () => {
  it("is asked about, and Esc leaves all as it is and gives the focus back", async () => {
    await writeCell("Oversigt", "C10", "Husk at ringe");
    await build().click();
    const dialog = workbench.pane.getByRole("alertdialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Oversigt.*Intet er ændret.*C10/s);
    await dialog.getByRole("button", { name: "C10", exact: true }).click();
    await until(async () => (await workbench.selected()) === "Oversigt!C10");
    for (const name of ["Lad være", "Overskriv", "Byg i et nyt ark"]) {
      expect(await dialog.getByRole("button", { name }).count()).toBe(1);
    }
    await dialog.getByRole("button", { name: "Lad være" }).focus();
    await workbench.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await until(() => hasFocus(build()));
    expect(await workbench.values("Oversigt", "C10")).toEqual([["Husk at ringe"]]);
  });

  it("stays, where the user builds on a new sheet", async () => {
    await build().click();
    await button("Byg i et nyt ark").click();
    await workbench.pane.getByText("i det nye ark »Oversigt (2)«.").waitFor();
    expect(await workbench.values("Oversigt", "C10")).toEqual([["Husk at ringe"]]);
    expect(await workbench.values("Oversigt (2)", "A9")).toEqual([["Assens"]]);
  });
});

describe("the message that a sheet is built", () => {
  const message = () => workbench.pane.getByText(/»Oversigt( \(2\)| \(3\))?«\.$/);

  it("goes when the user undoes the build, and so does the sheet", async () => {
    await workbench.page.evaluate(() =>
      (window as unknown as { fidelitetHost: Host }).fidelitetHost.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Oversigt (2)").delete();
        await context.sync();
      }),
    );
    await message().waitFor({ state: "detached" });
    await build().click();
    await workbench.pane.getByText("i det nye ark »Oversigt (2)«.").waitFor();
    await workbench.page.locator("[id^=univer-sheet-main-canvas]").click({
      position: { x: 400, y: 300 },
    });
    await workbench.page.keyboard.press("Control+z");
    await message().waitFor({ state: "detached" });
    await build().click();
    await workbench.pane.getByText("i det nye ark »Oversigt (2)«.").waitFor();
  });
});

describe("what was chosen", () => {
  it("is there again when the pane is opened anew, for the workbook keeps it", async () => {
    await first().selectOption("Måling 2");
    const frame = workbench.page.frame({ url: /taskpane/ });
    await frame?.evaluate(() => location.reload());
    await workbench.pane.getByRole("table", { name: /fra Måling 2$/ }).waitFor();
    expect(await first().inputValue()).toBe("Måling 2");
    expect(await workbench.pane.getByRole("radio", { name: /Gennemsnit/ }).isChecked()).toBe(true);
  });
});
