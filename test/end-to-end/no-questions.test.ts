import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Host } from "../../src/workbench/host/create-host";
import { microsoftForms } from "../survey/exports/forms";
import { responsesByRound } from "../survey/exports/responses";
import { PATIENCE, Workbench } from "./workbench";

jest.setTimeout(PATIENCE);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
  await workbench.pane.getByRole("table").waitFor();
  await workbench.goTo("Data");
});
afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

/** Takes all sheets of responses out of the workbook. */
async function removeSurveys(): Promise<void> {
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
  await workbench.pane.getByText("Ingen målinger fundet").waitFor();
}

interface TestFile {
  name: string;
  buffer: Buffer;
}

function filesOf(name: string): TestFile[] {
  const folder = path.resolve(__dirname, "../fixtures/surveys", name);
  return readdirSync(folder)
    .filter((file) => file !== "expected.json")
    .map((file) => ({ name: file, buffer: readFileSync(path.join(folder, file)) }));
}

/** With questions that name their core element, as the programme's do. */
function forms(): TestFile[] {
  return microsoftForms(responsesByRound()).map(({ name, bytes }) => ({
    name,
    buffer: Buffer.from(bytes),
  }));
}

async function questions(): Promise<{ tab: string; asked: number }> {
  const tab = await workbench.pane.getByRole("tab", { name: /^Data/ }).innerText();
  return { tab, asked: await workbench.pane.getByRole("radiogroup").count() };
}

describe("the pane asks nothing", () => {
  it("about the sample workbook", async () => {
    await workbench.pane.getByText("Målinger", { exact: true }).waitFor();
    const { tab, asked } = await questions();
    expect(tab).not.toContain("spørgsmål");
    expect(asked).toBe(0);
  });

  it.each(["surveyxact-numbered-labels", "qualtrics-labels", "google-forms", "Microsoft Forms"])(
    "about an export as it comes: %s",
    async (name) => {
      await removeSurveys();
      const files = name === "Microsoft Forms" ? forms() : filesOf(name);
      await workbench.pane
        .locator("input[type=file]")
        .setInputFiles(files.map((file) => ({ ...file, mimeType: "" })));
      if (files.some((file) => file.name.endsWith(".xlsx")))
        await workbench.pane.getByRole("button", { name: "Indsæt arkene" }).click();
      await workbench.pane.getByText(/hentet ind\.$/).waitFor();
      await workbench.pane.getByText("Målinger", { exact: true }).waitFor();
      const { tab, asked } = await questions();
      expect(tab).not.toContain("spørgsmål");
      expect(asked).toBe(0);
      await workbench.pane.getByRole("button", { name: "Luk" }).click();
    },
  );
});
