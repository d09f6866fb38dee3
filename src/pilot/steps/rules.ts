import type { Step } from "../step";

export const rules: Step = {
  id: "rules",
  when: "now",
  does: {
    da: "Giver et område to betingede formater og læser deres formler og id'er.",
    en: "Gives a range two conditional formats, and reads their formulas and ids.",
  },
  expected: {
    da: "Formlen kommer igen på engelsk; om id'et bliver, når en regel mere kommer til, er uvist.",
    en: "The formula comes back in English; whether the id stays when another rule comes is not known.",
  },
  run: ({ onNewSheet }) =>
    onNewSheet(async (context, sheet) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const told = async () => {
        formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
        await context.sync();
        return formats.items.map(({ id, type, customOrNullObject }) => ({
          id,
          type: String(type),
          formula: customOrNullObject.rule.formula,
        }));
      };
      const first = "=AND(ISNUMBER(A1),A1>=0.75)";
      formats.add("Custom").custom.rule.formula = first;
      const [before] = await told();
      formats.add("Custom").custom.rule.formula = "=A1=2";
      const after = await told();
      const again = after.find(({ formula }) => formula === before.formula);
      return {
        formula: before.formula,
        types: after.map(({ type }) => type),
        formulas: after.map(({ formula }) => formula),
        firstKeepsItsId: again === undefined ? null : again.id === before.id,
      };
    }),
};
