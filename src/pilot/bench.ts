/** What the names of the pilot's own sheets begin with. */
export const OWN = "Fidelitet pilot";
/** The sheet that stays until the workbook was opened again. */
export const KEPT = `${OWN} (genåbn)`;

const WAIT = 250;
const MOST_WAITS = 40;
/** What a cell shows while its function is being calculated. */
const BUSY = new Set<unknown>(["#BUSY!", "#GETTING_DATA"]);

type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** Where steps are tried: on sheets of the pilot's own. */
export interface Bench {
  /** Runs on a new sheet, which is taken away afterwards, also after a failure. */
  onNewSheet<T>(batch: Batch<T>): Promise<T>;
  /** The values of cells, as soon as all of them are calculated. */
  calculated(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][]>;
}

let sheetsMade = 0;

/** Takes a sheet of the pilot's away where it is there. */
export async function takeAway(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}

async function calculated(
  context: Excel.RequestContext,
  range: Excel.Range,
  waits = 0,
): Promise<unknown[][]> {
  range.load("values");
  await context.sync();
  const values = range.values as unknown[][];
  if (waits === MOST_WAITS || !values.some((row) => row.some((cell) => BUSY.has(cell)))) {
    return values;
  }
  await new Promise((resolve) => setTimeout(resolve, WAIT));
  return calculated(context, range, waits + 1);
}

/** A bench in the workbook that is open. No sheet of the user's is read or changed. */
export function openBench(): Bench {
  return {
    calculated,
    onNewSheet: async (batch) => {
      const name = `${OWN} ${++sheetsMade}`;
      await takeAway(name);
      try {
        return await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(name);
          await context.sync();
          return batch(context, sheet);
        });
      } finally {
        await takeAway(name);
      }
    },
  };
}
