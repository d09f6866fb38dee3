import type { Step } from "../step";

export const language: Step = {
  id: "language",
  when: "now",
  does: {
    da: "Spørger efter skilletegn og skriver en formel, et tal og en sandhedsværdi.",
    en: "Asks for separators, and writes a formula, a number and a truth value.",
  },
  expected: {
    da: "Formler skrives og læses på engelsk med komma i alle sprog; visningen følger sproget.",
    en: "Formulas are written and read in English with commas in every language; what is shown follows the language.",
  },
  run: ({ onNewSheet, calculated }) =>
    onNewSheet(async (context, sheet) => {
      const { numberFormat } = context.application.cultureInfo;
      numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      const range = sheet.getRange("A1:A4");
      range.formulas = [["=SUM(1,2)"], ["=1=1"], ["SAND"], ["1,5"]];
      const number = sheet.getRange("B1");
      number.values = [[1234.5]];
      number.numberFormat = [["#,##0.00"]];
      const values = await calculated(context, range);
      range.load("formulas");
      number.load("text,numberFormat");
      await context.sync();
      return {
        decimal: numberFormat.numberDecimalSeparator,
        group: numberFormat.numberGroupSeparator,
        values,
        formulas: range.formulas as unknown[][],
        shown: number.text,
        format: number.numberFormat as unknown[][],
      };
    }),
};
