import { readFileSync } from "node:fs";
import path from "node:path";
import { registerFunctions } from "../../src/functions/register";
import { openNodeWorkbook, type NodeWorkbook } from "../../src/workbench/host/node-workbook";

const metadata = JSON.parse(
  readFileSync(path.join(__dirname, "golden/functions.json"), "utf8"),
) as Parameters<NodeWorkbook["registerMetadata"]>[0];

describe("the functions in a calculating workbook", () => {
  let workbook: NodeWorkbook;

  beforeAll(async () => {
    workbook = await openNodeWorkbook();
    Object.assign(globalThis, { CustomFunctions: workbook.CustomFunctions });
    registerFunctions();
    workbook.registerMetadata(metadata);
  });

  afterAll(() => {
    workbook.dispose();
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  /** Writes formulas below each other in column H and reads what the rows from there show. */
  async function show(formulas: string[], columns = 2): Promise<unknown[][]> {
    return workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cells = sheet.getRangeByIndexes(0, 7, formulas.length, 1);
      cells.formulas = formulas.map((formula) => [formula]);
      await context.sync();
      const shown = sheet.getRangeByIndexes(0, 7, formulas.length, columns);
      shown.load({ values: true });
      await context.sync();
      const { values } = shown;
      cells.clear();
      await context.sync();
      return values;
    });
  }

  async function write(address: string, values: unknown[][]): Promise<void> {
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange(address).values = values;
      await context.sync();
    });
  }

  async function read(address: string): Promise<unknown[][]> {
    return workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.load({ values: true });
      await context.sync();
      return range.values as unknown[][];
    });
  }

  it("calculate by name, spill, and recalculate when an answer changes", async () => {
    await write("A1:A4", [["I høj grad"], ["Slet ikke"], ["Ved ikke"], [""]]);
    const formulas = ["=FIDELITET(A1:A4)", "=FIDELITET.N(A1:A4)", "=ANDEL.KI(0,1)"];
    const [share, count, interval] = await show(formulas);
    expect([share[0], count[0]]).toEqual([0.5, 2]);
    expect(interval).toEqual([0, expect.closeTo(0.7934506856227626, 12)]);
    await write("E9", [["=FIDELITET(A1:A4)"]]);
    await write("A2", [["I meget høj grad"]]);
    expect(await read("E9")).toEqual([[1]]);
  });

  it("take options as they are typed, and leave out what is not given", async () => {
    const shown = await show([
      '=FIDELITET(A1:A4,"I høj grad")',
      "=FIDELITET(A1:A4,{4;5},2)",
      "=FIDELITET(A1:A4,,2)",
      "=IMPLEMENTERINGSGRAD(0.795)",
      "=SUCCESKRITERIE(0.56,0.4)",
      '=KORREL.KONTROL("0,47",18,0.47)',
    ]);
    expect(shown.map(([value]) => value)).toEqual([
      0.5,
      1,
      1,
      "Høj",
      "Indfriet",
      "Stemmer ikke (ændrer konklusionen)",
    ]);
  });

  it("spill the overview, which is fetched first, and show why where it cannot be given", async () => {
    await write("A1:B3", [
      ["Enhed", "A: et"],
      ["Vejen", 5],
      ["Vejen", 1],
    ]);
    const shown = await show(["=FIDELITET.OVERSIGT(A1:B3)", "", "", "=FIDELITET.OVERSIGT(A1)"], 2);
    expect(shown.map(([name]) => name)).toEqual(["Enhed", "Vejen", "Samlet", "#VALUE!"]);
    expect(shown[1][1]).toBe(0.5);
    await write("A1:B4", [
      ["I høj grad", ""],
      ["I meget høj grad", ""],
      ["Ved ikke", ""],
      ["", ""],
    ]);
  });

  it("spill a row per unit, which other functions take on", async () => {
    await write("A1:C4", [
      ["Vejen", 5, 4],
      ["Assens", 1, "Ved ikke"],
      ["Vejen", 1, 2],
      ["Assens", 4, 4],
    ]);
    const [assens, vejen] = await show(["=FIDELITET.KI.PERSONER(B1:C4,A1:A4)", ""], 7);
    expect([assens[0], assens[1], assens[4], assens[5]]).toEqual(["Assens", 2 / 3, 2, 3]);
    expect([vejen[0], vejen[1], vejen[4], vejen[5], vejen[6]]).toEqual(["Vejen", 0.5, 2, 4, 2]);
    const shown = await show([
      "=FIDELITET.KI.PERSONER(B1:C4,,0.9)",
      "=P.JUSTER({0.02,0.03})",
      "=RANG.INTERVAL({0.9,0.1},{50,50})",
      "",
      "=MH.FORSKEL({4,4,0,5;6,6,0,3})",
      "=FIDELITET.KI.PERSONER(B1:C4,A1:A3)",
    ]);
    expect(shown.map(([value]) => value)).toEqual([4 / 7, 0.04, 1, 1, 1, "#VALUE!"]);
    expect(shown[2][1]).toBe(2);
    expect(shown[4][1]).toBe("");
    await write("A1:C4", [
      ["I høj grad", "", ""],
      ["I meget høj grad", "", ""],
      ["Ved ikke", "", ""],
      ["", "", ""],
    ]);
  });

  it("spill the claims of a text, with its table beside it", async () => {
    await write("A1:B2", [
      ["Enhed", "Fidelitet"],
      ["Vejen", 0.87],
    ]);
    const text =
      "I Vejen er fideliteten 85 pct. Det er en stigning fra 42 til 69 pct., altså 17 procentpoint.";
    const shown = await show([`=TEKST.KONTROL("${text}",A1:B2)`, "", "", '=TEKST.KONTROL("")'], 3);
    expect(shown).toEqual([
      ["Påstand", "Dom", "Beregnet"],
      ["85 pct.", "Stemmer ikke (2 procentpoint for lidt)", "Tabellen: Vejen, Fidelitet: 87"],
      [
        "42 til 69 pct., altså 17 procentpoint",
        "Stemmer ikke (10 procentpoint for lidt)",
        "Fra 42 til 69 er 27 procentpoint",
      ],
      ["#N/A", "", ""],
    ]);
    await write("A1:B4", [
      ["I høj grad", ""],
      ["I meget høj grad", ""],
      ["Ved ikke", ""],
      ["", ""],
    ]);
  });

  it("do not count an error cell as an answer, and name it in a correlation", async () => {
    await write("B1:C4", [
      [1, 2],
      [2, 1],
      ["=1/0", 3],
      [4, 5],
    ]);
    const shown = await show(["=FIDELITET.N(B1:B4)", "=KORREL.R(B1:B4,C1:C4)"]);
    expect(shown.map(([value]) => value)).toEqual([3, "#VALUE!"]);
  });

  it("give a cell's own error back where they have no use for error cells", async () => {
    await write("E1:E3", [["=1/0"], ["=NA()"], ["=SQRT(-1)"]]);
    const formulas = [
      "=IMPLEMENTERINGSGRAD(E1)",
      "=SUCCESKRITERIE(0.5,E2)",
      "=SVARPROCENT(E3,10)",
      "=ANDEL.KONTROL(E1,10)",
      '=TOP.ENHEDER({"A";"B";"C"},E1:E3)',
      "=EFFEKT.AKKUMULERET(E2:E3,E2:E3)",
      "=KORREL.R(A1:A4,B1:B4,E3)",
    ];
    const shown = await show(formulas, 1);
    expect(shown.flat()).toEqual([
      "#DIV/0!",
      "#N/A",
      "#NUM!",
      "#DIV/0!",
      "#DIV/0!",
      "#N/A",
      "#NUM!",
    ]);
    await write("E1:E3", [[""], [""], [""]]);
  });

  it("put the sentence behind the error cell", async () => {
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("F1:F2").formulas = [["=SVARPROCENT(6,5)"], ["=KORREL.R(B1:B4,C1:C4)"]];
      await context.sync();
      sheet.load({ name: true });
      await context.sync();
      expect(workbook.functionMessage(sheet.name, 0, 5)).toBe(
        "»besvarelser« (6) er større end »inviterede« (5). Se efter, om de to er byttet om.",
      );
      expect(workbook.functionMessage(sheet.name, 1, 5)).toContain("række 3, kolonne 1");
    });
  });
});
