import { outcomeOf, type Step } from "../step";

/** A cell of 2,000 bytes in UTF-8. */
const CELL = "æ".repeat(1_000);
const ROWS = { light: 2_400, heavy: 2_700 };

function cells(rows: number): string[][] {
  return Array.from({ length: rows }, () => [CELL]);
}

export const payload: Step = {
  id: "payload",
  when: "now",
  does: {
    da: "Skriver 4,8 MB og 5,4 MB i én forespørgsel, og læser 4,8 MB og 5,4 MB i ét svar.",
    en: "Writes 4.8 MB and 5.4 MB in one request, and reads 4.8 MB and 5.4 MB in one answer.",
  },
  expected: {
    da: "På nettet afvises det, der er over 5 MB, med en kode; på computeren går alt igennem.",
    en: "On the web what is above 5 MB is refused with a code; on the desktop all goes through.",
  },
  run: ({ onNewSheet }) =>
    onNewSheet(async (context, sheet) => {
      const write = (from: number, rows: number) =>
        outcomeOf(async () => {
          sheet.getRangeByIndexes(from, 0, rows, 1).values = cells(rows);
          await context.sync();
        });
      const read = (rows: number) =>
        outcomeOf(async () => {
          sheet.getRangeByIndexes(0, 0, rows, 1).load("values");
          await context.sync();
        });
      const written = { light: await write(0, ROWS.light), heavy: await write(0, ROWS.heavy) };
      await write(ROWS.light, ROWS.heavy - ROWS.light);
      return { written, read: { light: await read(ROWS.light), heavy: await read(ROWS.heavy) } };
    }),
};
