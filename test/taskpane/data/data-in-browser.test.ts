import type { Host } from "../../../src/workbench/host/create-host";
import { writeXlsx } from "../../files/write-xlsx";
import { PATIENCE, until, Workbench } from "../../end-to-end/workbench";

jest.setTimeout(PATIENCE);

let workbench: Workbench;
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const combobox = (name: string | RegExp) => workbench.pane.getByRole("combobox", { name });
const text = (words: string | RegExp) => workbench.pane.getByText(words);

beforeAll(async () => {
  workbench = await Workbench.open({ width: 1000 });
  await button(/^Alle analyser/).waitFor();
  await workbench.goTo("Data");
  await button("Hent data ind").click();
});
afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const HEADER = ["Enhed", "Hold", "Samtale: a", "Viden: b"];
const row = (unit: string, center: string) => [unit, center, "I høj grad", "Slet ikke"];

function csv(...rows: string[][]): Buffer {
  return Buffer.from([HEADER, ...rows].map((cells) => cells.join(";")).join("\r\n"), "utf8");
}

interface TestFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const file = (name: string, buffer: Buffer): TestFile => ({ name, mimeType: "", buffer });

async function choose(...files: TestFile[]): Promise<void> {
  await workbench.pane.locator("input[type=file]").setInputFiles(files);
}

/** The round's line: "Måling 7 2 besvarelser, 1 enhed". */
async function round(name: string): Promise<string> {
  const item = workbench.pane.getByRole("listitem").filter({ hasText: name }).first();
  await item.waitFor();
  return (await item.innerText()).replace(/\s+/g, " ");
}

describe("files", () => {
  it("become sheets that are read at once; what cannot be read is told of by name", async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    await choose(
      file("Måling 7.csv", csv(row("Vejen", "Øst"), row("Vejen", "Vest"))),
      file("billede.csv", picture),
    );
    await text(/Arket »Måling 7« er hentet ind/).waitFor();
    await text(/billede\.csv er et billede, ikke en tabel/).waitFor();
    expect(await round("Måling 7")).toContain("2 besvarelser, 1 enhed");
    await button("Luk").click();
  });

  it("that are workbooks are asked about first, and Esc inserts nothing", async () => {
    const rows = [HEADER, row("Assens", "Øst")];
    await choose(
      file("Måling 8.xlsx", Buffer.from(writeXlsx([{ name: "Ark1", rows }]))),
      file("Måling 9.csv", csv(row("Assens", "Øst"))),
    );
    const dialog = workbench.pane.getByRole("alertdialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Måling 8\.xlsx.*kan ikke fortrydes/s);
    await workbench.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await workbench.pane.getByRole("main").innerText()).not.toMatch(/Måling [89]/);
  });

  it("that are workbooks are inserted where the user says so", async () => {
    const rows = [HEADER, row("Assens", "Øst")];
    await choose(file("Måling 8.xlsx", Buffer.from(writeXlsx([{ name: "Ark1", rows }]))));
    await button("Indsæt arkene").click();
    await text(/Arket »Måling 8« er hentet ind/).waitFor();
    expect(await round("Måling 8")).toContain("1 besvarelse, 1 enhed");
    expect(await workbench.values("Måling 8", "A2")).toEqual([["Assens"]]);
    await button("Luk").click();
  });

  it("can be dropped anywhere in the pane", async () => {
    await workbench.pane.getByRole("main").evaluate(
      (main, content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], "Måling 9.csv"));
        for (const type of ["dragenter", "dragover", "drop"]) {
          main.dispatchEvent(
            new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
          );
        }
      },
      csv(row("Vejenn", "Øst")).toString(),
    );
    await text(/Arket »Måling 9« er hentet ind/).waitFor();
    expect(await round("Måling 9")).toContain("1 besvarelse, 1 enhed");
    await button("Luk").click();
  });
});

describe("pasted text", () => {
  it("becomes a sheet, never a formula; what is no table is refused", async () => {
    await button("Indsæt tekst …").click();
    await button("Indsæt").last().click();
    await text("Indsæt teksten i feltet.").waitFor();
    const field = workbench.pane.getByRole("textbox", { name: /^Tabellen/ });
    await field.fill("et ord");
    await button("Indsæt").last().click();
    await text(/Teksten er ikke en tabel/).waitFor();
    await field.fill(`${HEADER.join("\t")}\n${row("=1+1", "Øst").join("\t")}`);
    await workbench.pane.getByRole("textbox", { name: "Arkets navn" }).fill("Måling 10");
    await button("Indsæt").last().click();
    await text(/Arket »Måling 10« er hentet ind/).waitFor();
    expect(await workbench.values("Måling 10", "A2")).toEqual([["=1+1"]]);
    await button("Luk").click();
  });
});

describe("the sources", () => {
  it("tell what was understood of a sheet, and why", async () => {
    await button(/^Kilder \(10\)/).click();
    await button(/^Måling 7/).click();
    const facts = await workbench.pane.locator("dl").innerText();
    expect(facts.replace(/\s+/g, " ")).toContain(
      "Enhed kolonnen »Enhed« (fra overskriften) Måling Måling 7 (fra arkets navn",
    );
  });

  it("are read otherwise when the user says so, all with the same headers; Gem gives the focus back", async () => {
    await button("Ret, hvordan Måling 7 læses").click();
    await combobox("Enhed").selectOption({ label: "Hold" });
    const element = combobox("Kerneelement for »b«");
    await element.fill("Egen viden");
    await workbench.page.keyboard.press("Escape");
    await button("Gem").click();
    await text("kolonnen »Hold«").waitFor();
    await text("(valgt af dig)").first().waitFor();
    await text("Egen viden: 1").waitFor();
    expect(await round("Måling 7")).toContain("2 besvarelser, 2 enheder");
    const change = button("Ret, hvordan Måling 7 læses");
    await until(() => change.evaluate((node) => node === node.ownerDocument.activeElement));
  });

  it("are read as before when the pane is opened anew, for the workbook keeps it", async () => {
    const frame = workbench.page.frame({ url: /taskpane/ });
    await frame?.evaluate(() => location.reload());
    await button(/^Alle analyser/).waitFor();
    await workbench.goTo("Data");
    await button(/^Kilder \(10\)/).click();
    await button(/^Måling 7.*ændret af dig/).click();
    await text("kolonnen »Hold«").waitFor();
  });

  it("are detected again after Nulstil", async () => {
    await button(/^Nulstil Måling 7/).click();
    await text("kolonnen »Enhed«").waitFor();
    expect(await round("Måling 7")).toContain("2 besvarelser, 1 enhed");
  });

  it("can be left out one by one, and taken back", async () => {
    await button("Spring arket Måling 7 over").click();
    await button("Tag Måling 7 med igen").click();
    await button(/^Måling 7/).waitFor();
  });
});

describe("units that may be the same", () => {
  it("are parted when the user says so, and joined again when that is undone", async () => {
    await button(/^\d+ (advarsel|advarsler)$/).click();
    await button("Hold »Vejenn« og Vejen adskilt").click();
    await button(/^Besvarede spørgsmål/).click();
    await text("»Vejenn« er sin egen enhed").waitFor();
    await button("Fortryd: »Vejenn« er sin egen enhed").click();
    await button("Hold »Vejenn« og Vejen adskilt").waitFor();
  });
});

describe("an answer that is none of the five", () => {
  it("appears by itself among the things to look at, and leads to its cell", async () => {
    await workbench.page.evaluate(() =>
      (window as unknown as { fidelitetHost: Host }).fidelitetHost.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Måling 5").getRange("E7:E8").values = [
          ["Kommer an på dagen"],
          ["Kommer an på dagen"],
        ];
        await context.sync();
      }),
    );
    await button("Måling 5, E7").click();
    expect(await workbench.pane.getByRole("main").innerText()).toMatch(/»Kommer an på dagen«/);
    expect(await workbench.selected()).toBe("'Måling 5'!E7");
  });
});

describe("a sheet of answers that says nothing of its unit", () => {
  it("is asked about among the things to look at, and is read when the user has answered", async () => {
    await button("Hent data ind").click();
    await choose(file("Måling 11.csv", Buffer.from("q1;q2;q3\r\n5;4;1\r\n2;4;1")));
    await workbench.pane.getByRole("tab", { name: "Data 1 spørgsmål" }).waitFor();
    await button("Vælg enhed for Måling 11").click();
    await workbench.pane.getByRole("textbox", { name: "Enhedens navn" }).fill("Center Nord");
    await button("Gem").click();
    await text("Mangler kun en enhed").waitFor({ state: "detached" });
    expect(await round("Måling 11")).toContain("2 besvarelser, 1 enhed");
    await button("Luk").click();
  });
});

describe("many sources", () => {
  it("are listed ten at a time, or only those in doubt", async () => {
    await button(/^Kilder \(11\)/).waitFor();
    const names = () => workbench.pane.locator("h4 button").count();
    expect(await names()).toBe(10);
    await workbench.pane.getByRole("checkbox", { name: /^Vis kun dem med tvivl/ }).check();
    expect(await names()).toBeLessThan(5);
    await button(/^Måling 11.*tvivl/).waitFor();
    await workbench.pane.getByRole("checkbox", { name: /^Vis kun dem med tvivl/ }).uncheck();
    await button("Vis alle 11").last().click();
    expect(await names()).toBe(11);
  });
});

describe("the data's quality", () => {
  it("is built as a sheet, which is then no source", async () => {
    await button("Byg datakvalitet").click();
    await text("Analysen er bygget i det nye ark »Datakvalitet«.").waitFor();
    const cells = (await workbench.values("Datakvalitet", "A1:H14")).flat();
    expect(cells).toEqual(expect.arrayContaining(["Måling 7", "Måling 10"]));
    await button(/^Kilder \(11\)/).waitFor();
  });
});

describe("a workbook without a survey", () => {
  it("says so, and takes one file a job centre into one evaluation", async () => {
    await workbench.page.evaluate(() =>
      (window as unknown as { fidelitetHost: Host }).fidelitetHost.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const surveys = worksheets.items.filter(({ name }) => name !== "Prøv funktionerne");
        for (const sheet of surveys) sheet.delete();
        await context.sync();
      }),
    );
    await text("Ingen målinger fundet").waitFor();
    const centres = ["Vejen", "Assens", "Haderslev"];
    await choose(
      ...centres.map((centre, i) => {
        const header = [`${i + 1}. Samtale: a`, "Viden: b"];
        const rows = [header, ["I høj grad", "Slet ikke"]];
        const cells = rows.map((each) => (i === 2 ? ["", ...each] : each));
        return file(
          `${centre}, måling 1.xlsx`,
          Buffer.from(writeXlsx([{ name: "Svar", rows: cells }])),
        );
      }),
    );
    await button("Indsæt arkene").click();
    await text("3 nye ark er hentet ind.").waitFor();
    expect(await round("Måling 1")).toContain("3 besvarelser, 3 enheder");
    await workbench.goTo("Analyser");
    const rows = workbench.pane.getByRole("table", { name: /^Resultat/ }).getByRole("rowheader");
    expect((await rows.allInnerTexts()).sort()).toEqual([...centres, "Samlet"].sort());
  });
});

describe.each([
  ["in Danish and light", "", ["Kilder", "Hent data ind", "Måling 3", "Ret, hvordan Måling 3"]],
  [
    "in English and dark",
    "?lang=en&theme=dark",
    ["Sources", "Bring in data", "Måling 3", "Change how Måling 3"],
  ],
  [
    "in Danish and high contrast",
    "?theme=high-contrast",
    ["Kilder", "Hent data ind", "Måling 3", "Ret, hvordan Måling 3"],
  ],
])("the panels %s", (_name, query, names) => {
  it("have no accessibility violation that axe finds, opened at 320 pixels", async () => {
    const open = await Workbench.open({ query, width: 720 });
    try {
      await open.setPaneWidth(320);
      await open.pane.getByRole("table").waitFor();
      await open.goTo("Data");
      for (const name of names) {
        await open.pane.getByRole("button", { name: new RegExp(`^${name}`) }).click();
      }
      await open.pane.locator("form").waitFor();
      expect(await open.paneViolations()).toEqual([]);
      expect(await open.paneContentWidth()).toBeLessThanOrEqual(320);
      expect(open.errors).toEqual([]);
    } finally {
      await open.close();
    }
  });
});
