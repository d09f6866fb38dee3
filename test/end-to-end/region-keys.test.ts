import { PATIENCE, Workbench } from "./workbench";

jest.setTimeout(PATIENCE);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(async () => {
  await workbench.close();
});

/** The part of the page that has the focus. */
function part(): Promise<string> {
  return workbench.page.evaluate(() => {
    const focused = document.activeElement;
    if (focused?.tagName === "IFRAME") return "pane";
    return focused?.closest("#sheet-side, #top-bar")?.id ?? "";
  });
}

test("F6 leads from the grid to the pane, to the bar and back, and Shift+F6 the other way", async () => {
  const { page } = workbench;
  await workbench.page.locator("[id^=univer-sheet-main-canvas]").click();
  const met = [await part()];
  for (const key of ["F6", "F6", "F6", "Shift+F6"]) {
    await page.keyboard.press(key);
    met.push(await part());
  }
  expect(met).toEqual(["sheet-side", "pane", "top-bar", "sheet-side", "top-bar"]);
});

test("a Dane sees semicolons between the arguments in the help for a formula", async () => {
  const { page } = workbench;
  await page.locator("[id^=univer-sheet-main-canvas]").click({ position: { x: 900, y: 600 } });
  await page.keyboard.type("=FIDELITET(");
  await page.getByText("[positive]").first().waitFor();
  const help = await page
    .getByText("[positive]")
    .first()
    .evaluate((name) => name.parentElement?.parentElement?.textContent ?? "");
  expect(help).toContain("svar;[positive];[mindst]");
  await page.keyboard.press("Escape");
});
