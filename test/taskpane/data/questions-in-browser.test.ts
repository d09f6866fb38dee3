import { ITEMS, open, replaceSheets } from "./questions-in-browser-kit";
import type { Host } from "../../../src/workbench/host/create-host";
import type { Workbench } from "../../end-to-end/workbench";
import { PATIENCE, until } from "../../end-to-end/workbench";

jest.setTimeout(PATIENCE);

let workbench: Workbench;
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const radio = (name: string | RegExp) => workbench.pane.getByRole("radio", { name });
const heading = (name: string | RegExp) => workbench.pane.getByRole("heading", { name });
const tab = (name: string | RegExp) => workbench.pane.getByRole("tab", { name });

beforeAll(async () => {
  workbench = await open();
});
afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const focused = () =>
  workbench.pane
    .locator(":focus")
    .first()
    .innerText()
    .catch(() => "");
const KINDS = 3;
const section = () => workbench.pane.locator("section").filter({ has: heading(/^Spørgsmål \d/) });

/** Skips on until a question of this kind is asked. */
async function leadTo(kind: string): Promise<void> {
  for (let i = 0; i <= KINDS; i++) {
    if ((await section().innerText()).includes(kind)) return;
    await button("Spring over").click();
    if ((await section().count()) === 0) await button("Se spørgsmålene igen").click();
  }
  throw new Error(`${kind} is not asked.`);
}

describe("questions", () => {
  it("are counted on the tab and atop the place, and asked one at a time", async () => {
    await tab(/^Data 3 spørgsmål/).waitFor();
    await heading(/^Spørgsmål 1 af 3/).waitFor();
    expect(await section().count()).toBe(1);
    expect(await workbench.pane.getByRole("radiogroup").count()).toBe(1);
  });

  it("preset what was assumed, and say under every other answer what it would do", async () => {
    await leadTo("Er det samme enhed");
    const assumed = radio(/to enheder \(antaget\)/);
    expect(await assumed.isChecked()).toBe(true);
    // Solopgang has Vestbyen and Vestbyan, each with two core elements: of 4 figures 2 are left.
    await radio(/^Vestbyan er Vestbyen ændrer 4 af \d+ tal i 2 enheder$/).waitFor();
    await button("Nye, A2").click();
    expect(await workbench.selected()).toBe("Nye!A2");
  });

  it("about the order of rounds say which rounds the change is then computed from", async () => {
    await leadTo("Målingernes rækkefølge");
    await radio(/udviklingen bliver fra Solopgang til Nordlys/).waitFor();
  });

  it("are saved when they are answered, and lead on to the next, which has the focus", async () => {
    await radio(/^Rækkefølgen er Solopgang, Nordlys/).check();
    await button("Svar").click();
    await tab(/^Data 2 spørgsmål/).waitFor();
    await until(async () => /^Spørgsmål \d af 2/.test(await focused()));
    const names = await workbench.pane.getByRole("listitem").allInnerTexts();
    expect(names[0]).toMatch(/^Solopgang\s+Første\s/);
  });

  it("that are open are named before anything is built, and on the sheet", async () => {
    await workbench.goTo("Analyser");
    await button("Byg oversigt").click();
    const dialog = workbench.pane.getByRole("alertdialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/2 spørgsmål er åbne.*Vestbyan/s);
    await button("Se spørgsmålene").click();
    await heading(/^Spørgsmål/).waitFor();
    await workbench.goTo("Analyser");
    await button("Byg oversigt").click();
    await button("Byg alligevel").click();
    await workbench.pane.getByText("Analysen er bygget i det nye ark »Oversigt«.").waitFor();
    const notes = (await workbench.values("Oversigt", "A1:J90")).flat().map(String);
    expect(notes.filter((note) => note.startsWith("Åbne spørgsmål: "))).toHaveLength(1);
    await button("Byg oversigt").click();
    await workbench.pane.getByText("Analysen i arket »Oversigt« er opdateret.").waitFor();
  });

  it("about a scale can be answered label by label, under its source", async () => {
    await workbench.goTo("Data");
    await button(/^Kilder \(3\)/).click();
    await button(/^Tryghed.*besvarelser/s).click();
    await workbench.pane.getByRole("checkbox", { name: "»5« er positivt" }).check();
    await button("Gem skalaen for Tryghed").click();
    await tab(/^Data 1 spørgsmål/).waitFor();
    await button(/^Besvarede spørgsmål \(\d\)/).click();
    await button("Fortryd: Positive svar er: 5, 6, 7").click();
    await tab(/^Data 2 spørgsmål/).waitFor();
  });

  it("are all settled by one button, and each answer can be seen and undone", async () => {
    await button("Godkend alle forslag").click();
    await heading("Alle spørgsmål er besvaret").waitFor();
    await button("Fortryd: »Vestbyan« er sin egen enhed").click();
    await heading(/^Spørgsmål 1 af 1/).waitFor();
    await button("Fortryd: Rækkefølgen er Solopgang, Nordlys").click();
    await heading(/^Spørgsmål 1 af 2/).waitFor();
  });

  it("of rounds can be answered by moving them, and the button keeps the focus", async () => {
    await button("Ret rækkefølgen").click();
    await button("Flyt Nordlys ned").click();
    await workbench.pane.getByText("Rækkefølgen er antaget").waitFor({ state: "detached" });
    const names = await workbench.pane.getByRole("listitem").allInnerTexts();
    expect(names[0]).toMatch(/^Solopgang/);
    const down = button("Flyt Nordlys ned");
    await until(() => down.evaluate((node) => node === node.ownerDocument.activeElement));
  });
});

describe("a source", () => {
  it("says in a line what its columns are for, and unfolds them", async () => {
    await button(/^Svar.*4 kolonner: 2 svar, 2 beskriver besvarelsen/s).click();
    await button("Vis kolonnerne").first().click();
    const table = workbench.pane.getByRole("table", { name: "Kolonnerne i Svar" });
    expect((await table.getByRole("row").allInnerTexts())[1]).toMatch(/^A Enhed\s+enhed/);
    await button(/^Svar.*4 kolonner/s).click();
  });
});

describe("answers that are not known", () => {
  it("count once the user has said what they mean", async () => {
    await workbench.page.evaluate(() =>
      (window as unknown as { fidelitetHost: Host }).fidelitetHost.Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem("Svar").getRange("D2:D3");
        cells.values = [["Tja"], ["Tja"]];
        await context.sync();
      }),
    );
    await button("Svar, der ikke kendes (1)").click();
    await workbench.pane
      .getByRole("combobox", { name: "»Tja« (2 celler)" })
      .selectOption({ label: "I nogen grad" });
    await workbench.pane.getByRole("button", { name: "Gem", exact: true }).first().click();
    await button("Svar, der ikke kendes (1)").waitFor({ state: "detached" });
    await button("Fortryd: »tja« tæller som I nogen grad").waitFor();
  });
});

describe("files without answers", () => {
  it("are asked about before they come in", async () => {
    await button("Hent data ind").click();
    await workbench.pane
      .locator("input[type=file]")
      .setInputFiles([
        { name: "priser.csv", mimeType: "", buffer: Buffer.from("Vare;Pris\nMælk;12\nBrød;30\n") },
      ]);
    const dialog = workbench.pane.getByRole("alertdialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Filen har ingen svar.*priser\.csv.*alligevel\?/s);
    await button("Afbryd").click();
    await dialog.waitFor({ state: "detached" });
  });

  it("or with something amiss are told of by name and line", async () => {
    const rows = ["Enhed;Samtale: a;Viden: b", "Havnen;I høj grad", "Havnen;Slet ikke;I høj grad"];
    await workbench.pane
      .locator("input[type=file]")
      .setInputFiles([{ name: "Uge 7.csv", mimeType: "", buffer: Buffer.from(rows.join("\n")) }]);
    await workbench.pane.getByText(/^Uge 7\.csv: 1 række har færre celler.*linje 2/).waitFor();
    await button("Luk").click();
  });
});

describe("a workbook in which nothing can be computed", () => {
  it("says why, and shows no figures", async () => {
    await replaceSheets(workbench, {
      Svar: [
        ["Enhed", "Måling", ...ITEMS],
        ["Havnen", "Måling 1", "måske", "måske"],
      ],
    });
    await workbench.pane
      .getByText(/Svar har besvarelser, men ikke et eneste gyldigt svar/)
      .waitFor();
    await workbench.goTo("Analyser");
    await workbench.pane
      .getByRole("tabpanel", { name: "Analyser" })
      .getByText(/ikke et eneste gyldigt svar/)
      .waitFor();
    expect(await workbench.pane.getByRole("table").count()).toBe(0);
    expect(await button(/^Byg/).first().getAttribute("aria-disabled")).toBe("true");
  });
});

describe.each([
  ["in Danish and light", ""],
  ["in English and dark", "?lang=en&theme=dark"],
  ["in Danish and high contrast", "?theme=high-contrast"],
])("a question %s", (_name, query) => {
  it("has no accessibility violation that axe finds at 320 pixels, and fits", async () => {
    const opened = await open(query, 720);
    try {
      await opened.setPaneWidth(320);
      await opened.pane.getByRole("radiogroup").waitFor();
      expect(await opened.paneViolations()).toEqual([]);
      expect(await opened.paneContentWidth()).toBeLessThanOrEqual(320);
      expect(opened.errors).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});
