import { overview } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import type { BuildOptions } from "../../src/excel/build-sheet";
import { readSurveys } from "../../src/excel/read-surveys";
import { FIGUR_1, FIGUR_1_RESPONSES, FIGUR_1_TOTAL } from "../figures/figur-1";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

async function build(options?: BuildOptions) {
  return buildAnalysis(
    overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {}),
    "da",
    options,
  );
}

/** Changes something through Excel's interface, as the user would. */
async function change(what: (context: Excel.RequestContext) => void): Promise<void> {
  await workbook.host.Excel.run(async (context) => {
    what(context);
    await context.sync();
  });
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}

/** The grade of a published figure: Høj from 80 per cent, Middel from 70. */
function gradeOf(percent: number): string {
  return percent >= 80 ? "Høj" : percent >= 70 ? "Middel" : "Lav";
}

test("the sheet shows Figur 1 with N and grades, cell by cell", async () => {
  expect(await build()).toEqual({ kind: "built", sheet: "Oversigt", created: true, notDrawn: [] });
  const shown = await workbook.cells("Oversigt", "A9:K27", "text");
  const byUnit = new Map(shown.map(([unit, , ...cells]) => [unit, cells]));
  const figures = (row: (typeof FIGUR_1)[number][1]) =>
    row.flatMap(([result, points]) => [`${result} %`, gradeOf(result), signed(points)]);
  for (const [unit, published] of FIGUR_1) {
    expect([unit, byUnit.get(unit)]).toEqual([unit, figures(published)]);
  }
  expect(byUnit.get("Samlet (andel af alle svar)")).toEqual(figures(FIGUR_1_TOTAL));
  const responses = shown.map(([, count]) => Number(count));
  const all = responses.pop();
  expect(all).toBe(FIGUR_1_RESPONSES.latest);
  expect(responses.reduce((sum, each) => sum + each, 0)).toBe(all);
});

test("building again writes the same sheet anew, wherever its name has gone", async () => {
  await build();
  await change((context) => {
    context.workbook.worksheets.getItem("Oversigt").name = "Min oversigt";
  });
  await workbook.write("Måling 6", "D2", [["I meget høj grad"]]);
  expect(await build()).toEqual({
    kind: "built",
    sheet: "Min oversigt",
    created: false,
    notDrawn: [],
  });
  expect(await workbook.sheetNames()).not.toContain("Oversigt");
});

test("a changed answer changes the figure when the sheet is built again", async () => {
  await build();
  const [[before]] = await workbook.cells("Oversigt", "C9");
  const column = await workbook.cells("Måling 6", "D2:D11");
  await workbook.write(
    "Måling 6",
    "D2:D11",
    column.map(() => ["Slet ikke"]),
  );
  await build();
  const [[after]] = await workbook.cells("Oversigt", "C9");
  expect(after).toBeLessThan(before as number);
});

test("a copy of the sheet is the user's: the original is built again, the copy stays", async () => {
  await build();
  await change((context) => {
    context.workbook.worksheets.getItem("Oversigt").copy("End").name = "Kopi";
  });
  await workbook.write("Kopi", "B3", [["rettet"]]);
  expect(await build()).toMatchObject({ sheet: "Oversigt", created: false });
  expect(await workbook.cells("Kopi", "B3")).toEqual([["rettet"]]);
});

test("where the name is taken the sheet gets a number", async () => {
  await change((context) => {
    context.workbook.worksheets.add("oversigt").getRange("A1").values = [["mit eget"]];
  });
  expect(await build()).toMatchObject({ sheet: "Oversigt (2)", created: true });
  expect(await workbook.cells("oversigt", "A1")).toEqual([["mit eget"]]);
});

test("where the user has written in the block nothing is changed, and the cells are named", async () => {
  await build();
  await workbook.write("Oversigt", "C11", [["min note"]]);
  await workbook.write("Måling 6", "D2", [["Slet ikke"]]);
  const before = await workbook.cells("Oversigt", "A1:K70", "formulas");
  expect(await build()).toEqual({ kind: "foreign", sheet: "Oversigt", cells: ["C11"] });
  expect(await workbook.cells("Oversigt", "A1:K70", "formulas")).toEqual(before);

  expect(await build({ whenForeign: "new-sheet" })).toMatchObject({ sheet: "Oversigt (2)" });
  expect(await workbook.cells("Oversigt", "C11")).toEqual([["min note"]]);
  expect(await build()).toMatchObject({ sheet: "Oversigt (2)", created: false });
});

test("a block that must grow does not run over what the user wrote below it", async () => {
  await build();
  const column = await workbook.cells("Oversigt", "A1:A90");
  const lastRow = 90 - [...column].reverse().findIndex(([value]) => value !== "");
  await workbook.write("Oversigt", `A${lastRow + 1}`, [["min egen linje"]]);
  await workbook.write("Måling 6", "A198:D198", [["Ny enhed", "Måling 6", "", "I høj grad"]]);
  expect(await build()).toEqual({
    kind: "foreign",
    sheet: "Oversigt",
    cells: [`A${lastRow + 1}`],
  });
});

test("what stands beside and below the block is left alone when it is built again", async () => {
  await build();
  await workbook.write("Oversigt", "M2", [["ved siden af"]]);
  await workbook.write("Oversigt", "A95", [["nedenunder"]]);
  expect(await build()).toMatchObject({ kind: "built", created: false });
  expect(await workbook.cells("Oversigt", "M2")).toEqual([["ved siden af"]]);
  expect(await workbook.cells("Oversigt", "A95")).toEqual([["nedenunder"]]);
});

test("rows inserted above the block move it, and it is built again where it stands", async () => {
  await build();
  await change((context) => {
    context.workbook.worksheets.getItem("Oversigt").getRange("1:2").insert("Down");
  });
  await workbook.write("Oversigt", "A1", [["Min overskrift"]]);
  expect(await build()).toMatchObject({ sheet: "Oversigt", created: false });
  expect(await workbook.cells("Oversigt", "A1")).toEqual([["Min overskrift"]]);
  expect(await workbook.cells("Oversigt", "A11")).toEqual([["Assens"]]);
});

test("when the user has deleted the sheet a new one is built", async () => {
  await build();
  await change((context) => context.workbook.worksheets.getItem("Oversigt").delete());
  expect(await build()).toMatchObject({ sheet: "Oversigt", created: true });
});

test("names from a survey never become formulas, numbers or dates", async () => {
  workbook.close();
  const units = ["=1+1", "+45 12", "-Nord", "@Syd", "'Øst", "1-2", "007", "SAND"];
  workbook = await openWorkbook([
    {
      name: "Måling 1",
      rows: [["Enhed", "'+Viden: ja"], ...units.map((unit) => [`'${unit}`, "I høj grad"])],
    },
  ]);
  await build();
  const built = await workbook.cells("Oversigt", `A9:A${units.length + 8}`);
  expect(built.flat().sort()).toEqual([...units].sort());
  const [[header]] = await workbook.cells("Oversigt", "C5");
  expect(header).toBe("+Viden");
});

test("the marks of a built sheet are hidden from the user", async () => {
  await build();
  const visible = await workbook.host.Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/visible");
    await context.sync();
    return names.items.filter((name) => name.visible).length;
  });
  expect(visible).toBe(0);
});

test("grades are coloured by conditional formats, once however often the sheet is built", async () => {
  const count = () =>
    workbook.host.Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getItem("Oversigt")
        .getRange("A1:K27").conditionalFormats;
      formats.load("items/type");
      await context.sync();
      return formats.items.length;
    });
  await build();
  const first = await count();
  await build();
  expect([first, await count()]).toEqual([9, 9]);
});
