import type { Host } from "../../src/workbench/host/create-host";
import type { Workbench } from "./workbench";

/** What was seen of the page while the pane read. */
export interface ReadingSeen {
  /** Bytes of each request that brought cells. */
  requests: number[];
  /** How often the page had its turn from the first of these requests to the last. */
  turns: number;
  /** Milliseconds of each task that kept the page waiting for more than 50. */
  longTasks: number[];
}

const DRAWN_MS = 3000;

interface Observed {
  fidelitetHost: Host;
  seen: ReadingSeen;
}

/** Opens a workbook with one survey sheet of so many rows, the header's too, and 24 columns. */
export async function openLargeSheet({ page }: Workbench, rows: number): Promise<void> {
  await page.evaluate(async (count) => {
    const labels = ["I høj grad", "Slet ikke", "I meget høj grad", "", "I nogen grad", "Ved ikke"];
    const items = Array.from({ length: 18 }, (_, i) => i);
    const header = ["Respondent", "Enhed", "Måling", "Målgruppe", "Alder", "Køn"];
    const values: (string | number)[][] = [
      [...header, ...items.map((item) => `Kerneelement ${1 + (item % 3)}: ${item + 1}`)],
    ];
    for (let row = 1; row < count; row++) {
      values.push([
        1_000_000 + row,
        `Jobcenter ${1 + (row % 98)}`,
        "Måling 1",
        row % 2 ? "Begge" : "Forsikrede ledige",
        25 + (row % 40),
        row % 3 ? "Kvinde" : "Mand",
        ...items.map((item) => labels[(row * 7 + item * 5 + (row >> 4)) % labels.length]),
      ]);
    }
    const { fidelitetHost } = window as unknown as Observed;
    await fidelitetHost.loadWorkbook([{ name: "Svar", values }]);
  }, rows);
  // The spreadsheet draws it now, which is not the add-in's work.
  await page.waitForTimeout(DRAWN_MS);
}

/** Has the pane read again, until it shows `shown`, and tells what was seen meanwhile. */
export async function readAgain({ page, pane }: Workbench, shown: string): Promise<ReadingSeen> {
  await page.evaluate(() => {
    const observed = window as unknown as Observed;
    const seen: ReadingSeen = (observed.seen = { requests: [], turns: 0, longTasks: [] });
    const { port1, port2 } = new MessageChannel();
    let turns = 0;
    let firstTurn = 0;
    port1.onmessage = () => {
      turns++;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    observed.fidelitetHost.watchSyncs(({ responseBytes }) => {
      if (responseBytes === 0) return;
      if (seen.requests.length === 0) firstTurn = turns;
      seen.requests.push(responseBytes);
      seen.turns = turns - firstTurn;
    });
    // Tasks of the pane are the page's too: they share one thread.
    new PerformanceObserver((list) =>
      seen.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ entryTypes: ["longtask"] });
  });
  await pane.getByRole("tab", { name: /^Data/ }).click();
  await pane.getByRole("button", { name: "Læs igen" }).click();
  await pane.getByText(shown).first().waitFor();
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as Observed).seen);
}
