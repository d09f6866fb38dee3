import type { FunctionsFile } from "../../../../src/workbench/host/functions/function-metadata";
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;
let calls: unknown[][];

const range = { name: "svar", dimensionality: "matrix", type: "any" } as const;
const scalar = { name: "værdi", dimensionality: "scalar", type: "any" } as const;
const optional = { ...scalar, name: "mindst", optional: true } as const;

const METADATA: FunctionsFile = {
  functions: [
    { id: "PRØVE.OMRÅDE", name: "PRØVE.OMRÅDE", parameters: [range, optional] },
    { id: "PRØVE.EN", name: "PRØVE.EN", parameters: [scalar], description: "Giver én værdi." },
    { id: "PRØVE.TAL", name: "PRØVE.TAL", parameters: [{ ...scalar, type: "number" }] },
    { id: "PRØVE.TABEL", name: "PRØVE.TABEL", parameters: [] },
    { id: "PRØVE.KAST", name: "PRØVE.KAST", parameters: [scalar] },
  ],
};

const WITH_ERRORS: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [{ id: "PRØVE.FEJL", name: "PRØVE.FEJL", parameters: [range] }],
};

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [
      {
        name: "Data",
        values: [
          ["Ja", 1, "=NA()"],
          ["", 2, true],
        ],
      },
    ],
  });
  calls = [];
  host.registerMetadata(METADATA);
  host.registerMetadata(WITH_ERRORS);
  const { Error: FunctionError, ErrorCode } = host.CustomFunctions;
  const noted =
    (result: unknown) =>
    (...args: unknown[]) => {
      calls.push(args);
      return result;
    };
  host.CustomFunctions.associate("PRØVE.OMRÅDE", noted("kaldt"));
  host.CustomFunctions.associate({ "PRØVE.EN": noted(1), "PRØVE.TAL": noted(2) });
  host.CustomFunctions.associate("PRØVE.FEJL", noted("kaldt"));
  host.CustomFunctions.associate("PRØVE.TABEL", () => [
    ["Enhed", "Andel"],
    ["Ærø", 0.69],
  ]);
  host.CustomFunctions.associate("PRØVE.KAST", (kind: unknown) => {
    if (kind === "uventet") throw new TypeError("noget gik galt");
    if (kind === "tal") return Infinity;
    throw new FunctionError(ErrorCode.notAvailable, "Der er ingen gyldige svar.");
  });
});

afterEach(() => host.dispose());

async function valueOf(formula: string, around = "F1"): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("F1").formulas = [[formula]];
    const cell = sheet.getRange(around);
    cell.load("values");
    await context.sync();
    return around === "F1" ? cell.values[0]?.[0] : cell.values;
  });
}

test("a range reaches the function as rows of values, blank cells as null", async () => {
  expect(await valueOf("=PRØVE.OMRÅDE(A1:B2)")).toBe("kaldt");
  expect(calls.at(-1)).toEqual([
    [
      ["Ja", 1],
      [null, 2],
    ],
    null,
  ]);
});

test("one cell reaches a range parameter as one row of one, and a scalar one as its value", async () => {
  await valueOf("=PRØVE.OMRÅDE(B2)");
  expect(calls.at(-1)?.[0]).toEqual([[2]]);
  await valueOf("=PRØVE.EN(B2)");
  expect(calls.at(-1)).toEqual([2]);
  await valueOf("=PRØVE.EN(C2)");
  expect(calls.at(-1)).toEqual([true]);
});

test("a constant and an array constant reach a range parameter as rows", async () => {
  await valueOf('=PRØVE.OMRÅDE("Ja",2)');
  expect(calls.at(-1)).toEqual([[["Ja"]], 2]);
  await valueOf("=PRØVE.OMRÅDE({1,2;3,4})");
  expect(calls.at(-1)?.[0]).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("a number parameter takes blank as 0 and refuses text", async () => {
  await valueOf("=PRØVE.TAL(A2)");
  expect(calls.at(-1)).toEqual([0]);
  expect(await valueOf("=PRØVE.TAL(A1)")).toBe("#VALUE!");
});

test("a function that is called with too little or too much is not called", async () => {
  expect(await valueOf("=PRØVE.EN()")).toBe("#VALUE!");
  expect(await valueOf("=PRØVE.EN(1,2)")).toBe("#VALUE!");
  expect(calls).toEqual([]);
});

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json: a key beside "functions".
test("an error cell stops the call unless the file lets errors through", async () => {
  expect(await valueOf("=PRØVE.OMRÅDE(A1:C1)")).toBe("#N/A");
  expect(calls).toEqual([]);
  expect(await valueOf("=PRØVE.FEJL(A1:C1)")).toBe("kaldt");
  const [row] = calls.at(-1)?.[0] as unknown[][];
  expect(row?.[2]).toBeInstanceOf(host.CustomFunctions.Error);
  expect(row?.[2]).toMatchObject({ code: "#N/A" });
});

test("a function's own word on error cells has no effect: only the file's counts", async () => {
  const entry = { ...METADATA.functions[0], allowErrorForDataTypeAny: true };
  host.registerMetadata({ functions: [entry] });
  expect(await valueOf("=PRØVE.OMRÅDE(A1:C1)")).toBe("#N/A");
  expect(calls).toEqual([]);
});

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json: a parameter of the type any.
test.each([
  ['=PRØVE.EN("2025-01-01")', "2025-01-01"],
  ['=PRØVE.EN("76 %")', "76 %"],
  ['=PRØVE.EN("1-2")', "1-2"],
  ['=PRØVE.EN("0,50")', "0,50"],
  ['=PRØVE.EN("10:30")', "10:30"],
  ['=PRØVE.EN(IF(TRUE,"1-2",""))', "1-2"],
  ['=IF(TRUE,PRØVE.EN("1-2"),"")', "1-2"],
  ["=PRØVE.EN(D1)", "1-2"],
  ["=PRØVE.EN(D2)", "2025-01-01"],
])("text stays the text it is on its way to a function: %s", async (formula, expected) => {
  await host.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Data").getRange("D1:D2");
    cells.formulas = [["'1-2"], ['="2025-01-01"']];
    await context.sync();
  });
  await valueOf(formula);
  expect(calls.at(-1)).toEqual([expected]);
});

// OfficeDev/office-js#1503
test("null inside a table that a function gives shows as 0", async () => {
  host.CustomFunctions.associate("PRØVE.TABEL", () => [[1, null]]);
  expect(await valueOf("=PRØVE.TABEL()", "F1:G1")).toEqual([[1, 0]]);
});

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs: a promise is waited for.
test("a function that gives a promise is waited for, inside other formulas too", async () => {
  const later = (value: unknown) => () =>
    new Promise((resolve) => setTimeout(() => resolve(value), 20));
  host.CustomFunctions.associate("PRØVE.EN", later(7));
  expect(await valueOf("=PRØVE.EN(1)")).toBe(7);
  expect(await valueOf("=IF(SUM(PRØVE.EN(1),PRØVE.EN(2))>10,PRØVE.EN(3)+1,0)")).toBe(8);
  host.CustomFunctions.associate("PRØVE.TABEL", later([["a", 1]]));
  expect(await valueOf("=PRØVE.TABEL()", "F1:G1")).toEqual([["a", 1]]);
});

test("a page that is left leaves nobody waiting, and the next page's functions take over", async () => {
  host.CustomFunctions.associate("PRØVE.EN", () => new Promise(() => undefined));
  const waiting = valueOf("=PRØVE.EN(1)");
  await new Promise((resolve) => setTimeout(resolve, 20));
  host.beginPage();
  expect(await waiting).toBe("#N/A");
  expect(await valueOf("=PRØVE.EN(1)")).toBe("#N/A");
  host.CustomFunctions.associate("PRØVE.EN", () => 8);
  await host.settled();
  expect(await valueOf("=PRØVE.EN(1)")).toBe(8);
});

test("a promise that fails becomes an error cell with its sentence", async () => {
  const { Error: FunctionError, ErrorCode } = host.CustomFunctions;
  host.CustomFunctions.associate("PRØVE.EN", async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    throw new FunctionError(ErrorCode.notAvailable, "Intet svar.");
  });
  expect(await valueOf("=PRØVE.EN(1)")).toBe("#N/A");
  expect(host.functionMessage("Data", 0, 5)).toBe("Intet svar.");
});

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json: options.
test.each(["stream", "cancelable", "requiresAddress", "requiresParameterAddresses", "volatile"])(
  "a function that asks for the option %s is refused, since it is not offered",
  (option) => {
    const asking = {
      id: "PRØVE.NY",
      name: "PRØVE.NY",
      parameters: [],
      options: { [option]: true },
    };
    const register = () => host.registerMetadata({ functions: [asking] });
    expect(register).toThrow(expect.objectContaining({ code: "NotImplemented" }));
    expect(register).toThrow(option);
  },
);

test("a function that takes Excel's invocation is refused, since there is none here", () => {
  const taking = (value: unknown, invocation: unknown) => [value, invocation];
  expect(() => host.CustomFunctions.associate("PRØVE.EN", taking)).toThrow(/PRØVE\.EN.*invocation/);
});

test("a table spills, and what stands in its way makes it #SPILL! until it is taken away", async () => {
  expect(await valueOf("=PRØVE.TABEL()", "F1:G2")).toEqual([
    ["Enhed", "Andel"],
    ["Ærø", 0.69],
  ]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const anchor = sheet.getRange("F1");
    sheet.getRange("G2").values = [["i vejen"]];
    anchor.load("values");
    await context.sync();
    expect(anchor.values).toEqual([["#SPILL!"]]);
    sheet.getRange("G2").clear("Contents");
    anchor.load("values");
    await context.sync();
    expect(anchor.values).toEqual([["Enhed"]]);
  });
});

test("a thrown error becomes an error cell whose sentence can be asked for", async () => {
  expect(await valueOf("=PRØVE.KAST(1)")).toBe("#N/A");
  expect(host.functionMessage("Data", 0, 5)).toBe("Der er ingen gyldige svar.");
  expect(await valueOf('=PRØVE.KAST("uventet")')).toBe("#VALUE!");
  expect(host.functionMessage("Data", 0, 5)).toBeUndefined();
  expect(await valueOf('=PRØVE.KAST("tal")')).toBe("#NUM!");
});

test("the sentence goes when the cell no longer shows that error", async () => {
  await valueOf("=PRØVE.KAST(1)");
  expect(await valueOf("=IFERROR(PRØVE.KAST(1),0)")).toBe(0);
  expect(host.functionMessage("Data", 0, 5)).toBeUndefined();
});

test("the sentence of a function inside another one's arguments is kept", async () => {
  expect(await valueOf("=PRØVE.EN(PRØVE.KAST(1))")).toBe("#N/A");
  expect(host.functionMessage("Data", 0, 5)).toBe("Der er ingen gyldige svar.");
});

test("functions can stand inside other formulas and on other sheets' cells", async () => {
  expect(await valueOf("=IF(PRØVE.EN(Data!A1)=1,PRØVE.TAL(2)+1,0)")).toBe(3);
});

test("a cell that was calculated before its function was known recovers", async () => {
  expect(await valueOf("=SENERE.KENDT(1)")).toBe("#NAME?");
  host.registerMetadata({
    functions: [{ id: "SENERE.KENDT", name: "SENERE.KENDT", parameters: [scalar] }],
  });
  host.CustomFunctions.associate("SENERE.KENDT", () => "nu");
  await host.settled();
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Data").getRange("F1");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["nu"]]);
  });
});
