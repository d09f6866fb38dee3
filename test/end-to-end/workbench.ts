import { readFileSync } from "node:fs";
import type axeCore from "axe-core";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import type { Host } from "../../src/workbench/host/create-host";
import { openBrowser } from "./browser";
import { serveWorkbench, type ServedPages } from "./built-pages";

type WorkbenchWindow = Window & { fidelitetHost: Host };

/** How long a test of the built pages may take, on a machine of half the speed too. */
export const PATIENCE = 240_000;
/** How long a single thing is waited for. */
const PATIENCE_FOR_ONE = 30_000;

/** The canvas that Univer draws the cells on. */
const grid = "[id^=univer-sheet-main-canvas]";

export interface OpenOptions {
  /** Of the page's address, with its question mark. */
  query?: string;
  width?: number;
  height?: number;
}

/** The built workbench in a headless browser, and what a user does in it. */
export class Workbench {
  /** Addresses that were asked for outside this machine. */
  readonly foreignRequests: string[] = [];
  /** Errors that the pages met. */
  readonly errors: string[] = [];

  private constructor(
    private readonly pages: ServedPages,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open({ query = "", width = 1440, height = 900 }: OpenOptions = {}) {
    const pages = await serveWorkbench();
    const browser = await openBrowser().catch((error: unknown) => {
      pages.close();
      throw error;
    });
    try {
      const page = await browser.newPage({
        viewport: { width, height },
        reducedMotion: "reduce",
      });
      page.setDefaultTimeout(PATIENCE_FOR_ONE);
      const workbench = new Workbench(pages, browser, page);
      workbench.listen();
      await page.goto(`${pages.url}/${query}`);
      await workbench.ready();
      return workbench;
    } catch (error) {
      // Left open, they would keep the test run waiting for good.
      await browser.close();
      pages.close();
      throw error;
    }
  }

  /** Resolves when the workbook is open and the add-in may start. */
  async ready(): Promise<void> {
    await this.page.evaluate(() =>
      (window as unknown as WorkbenchWindow).fidelitetHost.Office.onReady(),
    );
  }

  /** Gives the pane this width, in pixels. */
  async setPaneWidth(width: number): Promise<void> {
    await this.page
      .locator("#pane-side")
      .evaluate((side, pixels) => (side.style.width = `${pixels}px`), width);
  }

  /** Goes to one of the pane's places, by the name of its tab. */
  async goTo(place: string): Promise<void> {
    await this.pane.getByRole("tab", { name: new RegExp(`^${place}`) }).click();
  }

  /** What axe finds wrong with the pane: the rule and the element of each violation. */
  async paneViolations(): Promise<string[][]> {
    return violations(this.paneFrame());
  }

  /** What axe finds wrong with some elements of the page around the pane. */
  async pageViolations(include: string[]): Promise<string[][]> {
    return violations(this.page.mainFrame(), include);
  }

  /** How wide the pane's content is, in pixels: more than the pane where it has to be scrolled. */
  async paneContentWidth(): Promise<number> {
    return this.paneFrame().evaluate(() => document.documentElement.scrollWidth);
  }

  private paneFrame(): Frame {
    const frame = this.page.frame({ url: /taskpane/ });
    if (frame === null) throw new Error("The pane is not there.");
    return frame;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  /** The cells' values once everything is calculated, as Office.js gives them. */
  async values(sheet: string, address: string): Promise<unknown[][]> {
    return this.page.evaluate(
      async ([name, cells]) => {
        const host = (window as unknown as WorkbenchWindow).fidelitetHost;
        await host.settled();
        return host.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(cells);
          range.load("values");
          await context.sync();
          return range.values as unknown[][];
        });
      },
      [sheet, address] as const,
    );
  }

  /** Selects a cell and types into it, letter by letter, with Enter at the end. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.select(sheet, address);
    await this.page.keyboard.type(text, { delay: 5 });
    await this.page.keyboard.press("Enter");
    // Univer takes an entry in after the key press; the selection moves on when it has.
    await until(async () => !(await this.selected()).endsWith(`!${address}`));
  }

  /** The address of the selected cells, with their sheet. */
  async selected(): Promise<string> {
    return this.page.evaluate(() =>
      (window as unknown as WorkbenchWindow).fidelitetHost.Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );
  }

  /** Makes a cell the active one, with the keyboard on the grid. */
  async select(sheet: string, address: string): Promise<void> {
    await this.page.locator(grid).click({ position: { x: 400, y: 300 } });
    await this.page.evaluate(
      ([name, cells]) =>
        (window as unknown as WorkbenchWindow).fidelitetHost.Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(name);
          worksheet.activate();
          worksheet.getRange(cells).select();
          await context.sync();
        }),
      [sheet, address] as const,
    );
    await this.page.waitForTimeout(300);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.pages.close();
  }

  private listen(): void {
    const isHere = new RegExp(`^(${this.pages.url}/|data:|blob:)`);
    this.page.on("request", (request) => {
      if (!isHere.test(request.url())) this.foreignRequests.push(request.url());
    });
    this.page.on("pageerror", (error) => this.errors.push(String(error.stack)));
    this.page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }
}

/** Resolves when a condition holds; a test that waits in vain ends by its own time limit. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** What axe finds wrong: the rule and the element of each violation. */
async function violations(frame: Frame, include?: string[]): Promise<string[][]> {
  // A colour on its way to another one is nobody's colour.
  await frame.addStyleTag({
    content: "*, *::before, *::after { transition: none !important; animation: none !important }",
  });
  // As a script of the page's own: the page forbids all others.
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return frame.evaluate(async (parts) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    // Fluent's focus guards hand the focus on at once: nobody stays on them.
    const exclude = ["[data-tabster-dummy]"];
    const { violations } = await axe.run(
      parts === null ? { exclude } : { include: parts, exclude },
    );
    return violations.map(({ id, nodes }) => [id, nodes[0].html]);
  }, include ?? null);
}
