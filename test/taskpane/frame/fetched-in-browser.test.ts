import { PATIENCE, Workbench } from "../../end-to-end/workbench";

jest.setTimeout(PATIENCE);

test("a place that cannot be fetched says so, and the others stay", async () => {
  const workbench = await Workbench.open({ width: 1000 });
  try {
    const { page, pane } = workbench;
    await page.route(/\/data\.js/, (route) => route.abort());
    await page.frame({ url: /taskpane/ })?.evaluate(() => location.reload());
    await pane.getByRole("table").waitFor();
    await workbench.goTo("Data");
    await pane.getByText(/Denne del af ruden kunne ikke vises/).waitFor();
    await workbench.goTo("Analyser");
    await pane.getByRole("table").waitFor();
    // Nor is it lost for good.
    await page.unroute(/\/data\.js/);
    await page.frame({ url: /taskpane/ })?.evaluate(() => location.reload());
    await pane.getByRole("table").waitFor();
    await workbench.goTo("Data");
    await pane.getByRole("heading", { name: "Målinger" }).waitFor();
  } finally {
    await workbench.close();
  }
});
