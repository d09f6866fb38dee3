import { loadChoices, saveChoices } from "../../src/excel/choices";
import { loadLeastPersons, saveLeastPersons } from "../../src/excel/confidentiality";
import { loadReportChoice, saveReportChoice, WHOLE_REPORT } from "../../src/excel/report-choice";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
beforeEach(async () => void (workbook = await openWorkbook([{ name: "Ark1", rows: [["a"]] }])));
afterEach(() => workbook.close());

/** Writes a setting of the workbook by another hand. */
async function setSetting(name: string, value: string): Promise<void> {
  await workbook.host.Excel.run(async (context) => {
    context.workbook.settings.add(name, value);
    await context.sync();
  });
}

describe("the user's choices", () => {
  test("are kept in the workbook, as many as there are", async () => {
    expect(await loadChoices()).toEqual({});
    await saveChoices({ first: "Måling 2", order: "size" });
    expect(await loadChoices()).toEqual({ first: "Måling 2", order: "size" });
  });

  test.each([
    [
      "rounds and rule",
      { first: "Måling 2", latest: "Måling 5", total: "mean" },
      { first: "Måling 2", latest: "Måling 5", total: "mean" },
    ],
    ["a rule alone", { first: null, latest: null, total: "mean" }, { total: "mean" }],
    [
      "a result without a comparison",
      { first: null, latest: "Måling 5", total: "pooled" },
      { first: "", latest: "Måling 5", total: "pooled" },
    ],
  ])("that version 1.0 kept are understood: %s", async (_, kept, chosen) => {
    await setSetting("Fidelitet.Valg", JSON.stringify(kept));
    expect(await loadChoices()).toEqual(chosen);
  });

  test.each(["", "{", "[1]", "null", '{"first":5}'])(
    "are none where the setting holds %j",
    async (text) => {
      await setSetting("Fidelitet.Valg", text);
      expect(await loadChoices()).toEqual({});
    },
  );
});

describe("confidentiality", () => {
  test("is kept in the workbook", async () => {
    expect(await loadLeastPersons()).toBe(5);
    await saveLeastPersons(1);
    expect(await loadLeastPersons()).toBe(1);
  });

  test.each(["", "off", "0", "1.5"])("holds where the setting is %j", async (text) => {
    await setSetting("Fidelitet.Diskretion", text);
    expect(await loadLeastPersons()).toBe(5);
  });
});

describe("the report's parts", () => {
  test("are kept in the workbook; where it says nothing, the report is whole", async () => {
    expect(await loadReportChoice()).toEqual(WHOLE_REPORT);
    const choice = { order: ["quality", "overview"], leftOut: ["overview"] };
    await saveReportChoice(choice);
    expect(await loadReportChoice()).toEqual(choice);
    await saveReportChoice({ ...choice, sentencesOnTop: true });
    expect(await loadReportChoice()).toEqual({ ...choice, sentencesOnTop: true });
  });

  test.each(["{", "null", '{"order":"quality","leftOut":[7]}'])(
    "are all of them where the setting holds %j",
    async (text) => {
      await setSetting("Fidelitet.Rapport", text);
      expect(await loadReportChoice()).toEqual(WHOLE_REPORT);
    },
  );
});

test("the report that version 1.0 kept is found where it lies", async () => {
  const kept = { order: ["ranking"], leftOut: ["drivers"] };
  await setSetting("Fidelitet.Rapport", JSON.stringify(kept));
  expect(await loadReportChoice()).toEqual(kept);
});
