import { PATIENCE, until, Workbench } from "./workbench";

jest.setTimeout(PATIENCE);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(async () => {
  await workbench.close();
});

const button = (name: string) => workbench.page.getByRole("button", { name, exact: true });
const paneWidth = async () => (await workbench.page.locator("#pane-side").boundingBox())?.width;

describe("the page around the spreadsheet and the pane", () => {
  it("has no accessibility violation that axe finds in its bar and between its halves", async () => {
    const parts = ["#top-bar", "#splitter", "#pane-side"];
    expect(await workbench.pageViolations(parts)).toEqual([]);
  });

  it("lets the keyboard make the pane wider, and no narrower than Excel's own", async () => {
    const splitter = workbench.page.getByRole("separator");
    expect(await paneWidth()).toBe(350);
    await splitter.press("ArrowLeft");
    expect(await paneWidth()).toBe(370);
    for (let press = 0; press < 5; press++) await splitter.press("ArrowRight");
    expect(await paneWidth()).toBe(320);
    expect(await splitter.getAttribute("aria-valuenow")).toBe("320");
  });

  it("lets the mouse drag the border between them", async () => {
    const { page } = workbench;
    const border = await page.getByRole("separator").boundingBox();
    const [x, y] = [Number(border?.x) + 3, Number(border?.y) + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 180, y, { steps: 4 });
    await page.mouse.up();
    expect(await paneWidth()).toBeCloseTo(500, -1);
  });

  it("switches bar, pane, functions and address to English and keeps the workbook", async () => {
    await workbench.type("Måling 6", "X5", "12,5");
    await button("English").click();
    await button("Start over").waitFor();
    await workbench.pane.getByRole("button", { name: "Build overview" }).waitFor();
    expect(new URL(workbench.page.url()).search).toBe("?lang=en");
    expect(await workbench.page.locator("html").getAttribute("lang")).toBe("en");
    expect(await workbench.values("Måling 6", "X5")).toEqual([[12.5]]);
    await workbench.type("Måling 6", "X6", "=SUCCESKRITERIE(56,0.4)");
    await workbench.select("Måling 6", "X6");
    expect(await workbench.page.locator("#message-line").innerText()).toMatch(
      /^X6: .*different units/,
    );
  });

  it("hands its theme on to the pane", async () => {
    const background = () =>
      workbench.pane
        .locator("body > *")
        .first()
        .evaluate((root) => {
          const painted = [root, ...root.querySelectorAll("*")]
            .map((element) => getComputedStyle(element).backgroundColor)
            .find((color) => color !== "rgba(0, 0, 0, 0)");
          return painted;
        });
    const light = await background();
    await button("Dark").click();
    await until(async () => (await background()) !== light);
  });

  it("stacks the pane under the spreadsheet in a narrow window", async () => {
    await workbench.page.setViewportSize({ width: 600, height: 900 });
    const sheet = await workbench.page.locator("#sheet-side").boundingBox();
    const pane = await workbench.page.locator("#pane-side").boundingBox();
    expect(pane?.y).toBeGreaterThanOrEqual(Number(sheet?.y) + Number(sheet?.height));
    expect(pane?.width).toBe(600);
  });

  it("starts over only when that is confirmed", async () => {
    await workbench.page.setViewportSize({ width: 1440, height: 900 });
    await button("Start over").click();
    await button("Cancel").click();
    expect(await workbench.values("Måling 6", "X5")).toEqual([[12.5]]);
    await button("Start over").click();
    const reloaded = workbench.page.waitForEvent("load");
    await workbench.page.getByRole("dialog").getByRole("button", { name: "Start over" }).click();
    await reloaded;
    await workbench.ready();
    expect(await workbench.values("Måling 6", "X5")).toEqual([[""]]);
  });
});
