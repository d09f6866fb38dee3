import type { Host } from "../../../src/workbench/host/create-host";
import { Workbench } from "../../end-to-end/workbench";

export const ITEMS = ["Samtale: a", "Viden: b"];

/** Two rounds whose names say nothing of their order. */
const ROUNDS = [
  ["Enhed", "Måling", ...ITEMS],
  ...["Nordlys", "Solopgang"].flatMap((round, r) =>
    ["Vestbyen", "Havnen"].flatMap((unit, i) =>
      Array.from({ length: 9 }, (_, n) => [
        unit,
        round,
        r === 0 || n % 3 === i ? "Slet ikke" : "I høj grad",
        "I nogen grad",
      ]),
    ),
  ),
];

/** A scale from 1 to 7, of which the two highest are assumed to be positive. */
const SEVEN = [
  ["Enhed", "Måling", "Tryghed: tillid", "Tryghed: ro"],
  ...Array.from({ length: 21 }, (_, n) => ["Havnen", "Nordlys", (n % 7) + 1, 4 + (n % 4)]),
];

/** A unit that may be one of the others. */
const ALIKE = [
  ["Enhed", "Måling", ...ITEMS],
  ...Array.from({ length: 9 }, () => ["Vestbyan", "Solopgang", "I høj grad", "Slet ikke"]),
];

/** Replaces the sheets of the sample by others. */
export async function replaceSheets(
  of: Workbench,
  sheets: Record<string, unknown[][]>,
): Promise<void> {
  await of.page.evaluate(
    async (all) =>
      (window as unknown as { fidelitetHost: Host }).fidelitetHost.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const old = worksheets.items.filter(({ name }) => name !== "Prøv funktionerne");
        old.forEach((sheet, i) => (sheet.name = `gammelt ${i}`));
        for (const [name, rows] of Object.entries(all)) {
          const sheet = worksheets.add(name);
          sheet.getRangeByIndexes(0, 0, rows.length, rows[0].length).values = rows;
        }
        for (const sheet of old) sheet.delete();
        await context.sync();
      }),
    sheets,
  );
}

export async function open(query = "", width = 1000): Promise<Workbench> {
  const opened = await Workbench.open({ query, width });
  await opened.pane.getByRole("table").waitFor();
  await replaceSheets(opened, { Svar: ROUNDS, Tryghed: SEVEN, Nye: ALIKE });
  await opened.pane.getByRole("tab", { name: /^Data \d/ }).click();
  return opened;
}
