import type { Bench } from "../bench";
import type { Step } from "../step";

/** What the pilot's functions say of their arguments, by formula. Cells A1:D1 hold what is given. */
async function given(
  { onNewSheet, calculated }: Bench,
  cells: unknown[],
  formulas: readonly string[],
): Promise<Record<string, unknown>> {
  return onNewSheet(async (context, sheet) => {
    sheet.getRangeByIndexes(0, 0, 1, cells.length).formulas = [cells as string[]];
    await context.sync();
    const range = sheet.getRangeByIndexes(2, 0, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    const values = await calculated(context, range);
    return Object.fromEntries(formulas.map((formula, i) => [formula, values[i]?.[0]]));
  });
}

export const errorArguments: Step = {
  id: "error-arguments",
  when: "now",
  does: {
    da: "Giver en funktion et område med fejlceller og en fejlcelle alene.",
    en: "Gives a function a range with error cells, and an error cell alone.",
  },
  expected: {
    da: "Funktionen kaldes og ser fejlens kode, fordi filen øverst siger allowErrorForDataTypeAny.",
    en: "The function is called and sees the error's code, since the file says allowErrorForDataTypeAny at its top.",
  },
  run: (bench) =>
    given(
      bench,
      ["Ja", "=NA()", "=1/0", 2],
      ["=PILOT.RANGE(A1:D1)", "=PILOT.CELL(B1)", "=PILOT.CELL(C1)"],
    ),
};

export const blankArguments: Step = {
  id: "blank-arguments",
  when: "now",
  does: {
    da: "Giver en funktion et område med tomme celler, en tom celle og en celle med tom tekst.",
    en: "Gives a function a range with blank cells, a blank cell, and a cell with an empty text.",
  },
  expected: {
    da: "Tomme celler er null i området, aldrig tallet 0.",
    en: "Blank cells are null in the range, never the number 0.",
  },
  run: (bench) =>
    given(
      bench,
      ["Ja", "", '=""', 0],
      ["=PILOT.RANGE(A1:D1)", "=PILOT.CELL(B1)", "=PILOT.CELL(C1)", "=PILOT.CELL(D1)"],
    ),
};

export const textArguments: Step = {
  id: "text-arguments",
  when: "now",
  does: {
    da: "Giver en funktion tekster, der ligner datoer, tal og sandhedsværdier.",
    en: "Gives a function texts that look like dates, numbers and truth values.",
  },
  expected: { da: "Teksten er uændret en tekst.", en: "The text is the same text." },
  run: (bench) =>
    given(
      bench,
      ["'1-2", "'0,50", "'SAND", "'TRUE"],
      [
        '=PILOT.CELL("1-2")',
        '=PILOT.CELL("2025-01-01")',
        '=PILOT.CELL("76 %")',
        '=PILOT.CELL("10:30")',
        "=PILOT.RANGE(A1:D1)",
      ],
    ),
};
