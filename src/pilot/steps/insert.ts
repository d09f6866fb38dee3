import { outcomeOf, type Step } from "../step";
import { TINY_WORKBOOK } from "../tiny-workbook";

async function idsOf(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  return worksheets.items.map(({ id }) => id);
}

export const insertedFile: Step = {
  id: "inserted-file",
  when: "now",
  does: {
    da: "Sætter arket i en lille Excel-fil ind til sidst og ser, om det kom, hvad Excel end sagde.",
    en: "Inserts the sheet of a small Excel file at the end, and sees whether it came, whatever Excel said.",
  },
  expected: {
    da: "Arket kommer ind til sidst, og svaret er dets id; på nettet kan Excel melde fejl alligevel.",
    en: "The sheet comes in at the end and the answer is its id; on the web Excel may report a failure nevertheless.",
  },
  run: ({ onNewSheet }) =>
    onNewSheet(async (context) => {
      const before = await idsOf(context);
      let given: string[] = [];
      const outcome = await outcomeOf(async () => {
        const result = context.workbook.insertWorksheetsFromBase64(TINY_WORKBOOK, {
          positionType: "End",
        });
        await context.sync();
        given = result.value;
      });
      const after = await idsOf(context);
      const came = after.filter((id) => !before.includes(id));
      for (const id of came) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
      return {
        outcome,
        sheetsThatCame: came.length,
        isLast: came.length > 0 && after.at(-1) === came.at(-1),
        answerIsItsId: came.length > 0 && given.join() === came.join(),
      };
    }),
};
