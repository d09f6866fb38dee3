import { accumulated } from "../../../src/analyses/accumulated/accumulated";
import type { Analysis } from "../../../src/analyses/analysis";
import { ANALYSES } from "../../../src/analyses/analyses";
import { arms } from "../../../src/analyses/arms/arms";
import { costs } from "../../../src/analyses/costs/costs";
import { criteria } from "../../../src/analyses/criteria/criteria";
import { drivers } from "../../../src/analyses/drivers/drivers";
import { fulfilment } from "../../../src/analyses/fulfilment/fulfilment";
import { INPUT_SHEETS } from "../../../src/analyses/input-sheets/input-sheets";
import type { InputSheet } from "../../../src/analyses/input-sheets/input-sheet";
import { responses } from "../../../src/analyses/responses/responses";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import type { Language } from "../../../src/language/language";
import { writtenList } from "../../../src/report/accepted-cells";
import { findingMessage } from "../../../src/survey/mapping/finding-message";
import { planFaults } from "../../report/plan-faults";
import { readSheets } from "../../read-sheets";

const SURVEY = [
  ["Enhed", "Målgruppe", "Viden: a", "Viden: b"],
  ["Vejen", "Ledige", "I høj grad", "Slet ikke"],
  ["Assens", "Ledige", "I meget høj grad", "I høj grad"],
  ["Odense", "Unge", "Slet ikke", "I nogen grad"],
];
const reading = readSheets({ "Måling 1": SURVEY });
const LANGUAGES: Language[] = ["da", "en"];

function sheetOf(id: string): InputSheet {
  const found = INPUT_SHEETS.find((sheet) => sheet.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function planOf(id: string, language: Language = "da") {
  const basis = { reading, programme: DEFAULT_PROGRAMME, chosen: {}, aliases: {} };
  const plan = sheetOf(id).plan(basis, language);
  expect(planFaults(plan)).toEqual([]);
  return plan;
}

/** The cells as they are read where nobody has written anything yet. */
function made(id: string, language: Language = "da"): unknown[][] {
  return planOf(id, language).cells.map((row) =>
    row.map((cell) => {
      if (cell === null) return "";
      if (cell.kind === "number") return cell.number;
      return cell.kind === "text" ? cell.text : "";
    }),
  );
}

/** The sheet with these rows in the place of its own, or with values beside its units. */
function filled(id: string, rows: unknown[][], language: Language = "da"): unknown[][] {
  const cells = made(id, language);
  const body = cells.slice(2).map((row, i) => (row[0] === "" ? [] : [row[0], ...rows[i]]));
  return [...cells.slice(0, 2), ...(body[0].length > 0 ? body : rows)];
}

const FILLED: { id: string; analysis: Analysis; rows: unknown[][]; english?: unknown[][] }[] = [
  {
    id: "criteria",
    analysis: criteria,
    rows: [["Viden", "", "", 0.5, 0.3, 0.4, ""]],
  },
  {
    id: "register",
    analysis: fulfilment,
    rows: [
      ["Vejen", "uge 1", "Samtaler", "", 40, 50, "", 0.8],
      ["Samlet", "uge 1", "Samtaler", "", 60, 100, "", 0.8],
    ],
  },
  { id: "invited", analysis: responses, rows: [[4], [5], [6]] },
  {
    id: "drivers",
    analysis: drivers,
    rows: [
      [0.5, 0.2, "", "", "", ""],
      [0.6, 0.3, "", "", "", ""],
      [0.7, 0.1, "", "", "", ""],
    ],
  },
  {
    id: "arms",
    analysis: arms,
    rows: [
      ["Samlet", "uge 1", "Ansat", "Deltagergruppe", 40, 50, ""],
      ["Samlet", "uge 1", "Ansat", "Kontrolgruppe", 20, 50, ""],
    ],
    english: [
      ["Total", "week 1", "Employed", "Participants", 40, 50, ""],
      ["Total", "week 1", "Employed", "Controls", 20, 50, ""],
    ],
  },
  {
    id: "costs",
    analysis: costs,
    rows: [
      ["Vejen", 12, 200, 1500],
      ["Samlet", 10.5, 200, 2500],
    ],
    english: [
      ["Vejen", 12, 200, 1500],
      ["Total", 10.5, 200, 2500],
    ],
  },
];

test.each(FILLED)(
  "$id: an analysis that is impossible for want of the sheet comes out of it, made and filled in",
  ({ id, analysis, rows, english = rows }) => {
    expect(analysis.impossible(reading, DEFAULT_PROGRAMME)).not.toBeNull();
    expect(analysis.wants(reading)).toBe(id);
    for (const language of LANGUAGES) {
      const name = planOf(id, language).name;
      const own = language === "da" ? rows : english;
      const again = readSheets({ "Måling 1": SURVEY, [name]: filled(id, own, language) });
      expect(again.findings.filter(({ source }) => source === name)).toEqual([]);
      expect(again.sources.map((source) => source.name)).toEqual(["Måling 1"]);
      expect(analysis.impossible(again, DEFAULT_PROGRAMME)).toBeNull();
      expect(analysis.wants(again)).toBeNull();
      analysis.evaluate(again, DEFAULT_PROGRAMME, {}).plan({ language, builtAt: new Date(0) });
    }
  },
);

test("costs that were typed come out as they were meant, those of all centres too", () => {
  const rows = FILLED.find(({ id }) => id === "costs")?.rows ?? [];
  const again = readSheets({ "Måling 1": SURVEY, Omkostninger: filled("costs", rows) });
  expect(costs.evaluate(again, DEFAULT_PROGRAMME, {}).json()).toEqual([
    { centre: "Vejen", effect: 12, valuePerUnit: 200, cost: 1500, net: 900 },
    { centre: "all", effect: 10.5, valuePerUnit: 200, cost: 2500, net: -400 },
  ]);
});

test("what was typed comes out as it was meant", () => {
  const [rates] = [{ Inviterede: filled("invited", [[4], [""], [5]]) }].map((sheets) => {
    const again = readSheets({ "Måling 1": SURVEY, ...sheets });
    return responses.evaluate(again, DEFAULT_PROGRAMME, {}).json();
  });
  expect(rates).toMatchObject([
    { invited: 4, responses: 1, rate: 0.25 },
    { invited: 0, rate: null },
    { invited: 5, responses: 1, rate: 0.2 },
  ]);
});

test.each(INPUT_SHEETS.filter(({ id }) => id !== "programme").map(({ id }) => id))(
  "%s: a sheet that is made and not filled in yet is known, changes nothing and is not complained of",
  (id) => {
    for (const language of LANGUAGES) {
      const name = planOf(id, language).name;
      const again = readSheets({ "Måling 1": SURVEY, [name]: made(id, language) });
      expect(again.findings.filter(({ source }) => source === name)).toEqual([]);
      expect(again.skipped).toEqual([]);
      for (const analysis of ANALYSES) {
        const before = analysis.impossible(reading, DEFAULT_PROGRAMME);
        expect([analysis.id, analysis.impossible(again, DEFAULT_PROGRAMME)]).toEqual([
          analysis.id,
          before,
        ]);
      }
    }
  },
);

test("units, groups and core elements can be picked, and every cell says what it is for", () => {
  const accepted = planOf("register").accepted ?? [];
  expect(accepted[0].list).toEqual(["Assens", "Odense", "Vejen", "Samlet", "Landsgennemsnit"]);
  expect(accepted[3].list).toEqual(["Ledige", "Unge"]);
  for (const { id } of INPUT_SHEETS) {
    for (const language of LANGUAGES) {
      for (const { title, prompt } of planOf(id, language).accepted ?? []) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(prompt.length).toBeLessThanOrEqual(255);
      }
    }
  }
});

test("a list that Excel would not take as it is written is left out", () => {
  expect(writtenList(["Vejen", "Assens"])).toBe("Vejen,Assens");
  expect(writtenList(["Vejen, by", "Assens"])).toBeNull();
  expect(writtenList(["=1+1"])).toBeNull();
  expect(writtenList(Array.from({ length: 60 }, (_, i) => `Enhed ${i}`))).toBeNull();
  expect(writtenList([])).toBeNull();
});

test("a number of invited that is none is told with its cell", () => {
  const { findings } = readSheets({
    "Måling 1": SURVEY,
    Inviterede: filled("invited", [[4], ["ca. 5"], [6]]),
  });
  const told = findings.filter(({ source }) => source === "Inviterede");
  expect(told.map((found) => `${found.cell} ${findingMessage(found, "da")}`)).toEqual([
    "B4 »ca. 5« er ikke et helt antal inviterede og er læst som 0. Ret tallet.",
  ]);
});

test("weeks of both arms make the accumulated difference possible, too", () => {
  expect(accumulated.wants(reading)).toBe("arms");
});
