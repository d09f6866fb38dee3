import { PATIENCE, Workbench } from "../../end-to-end/workbench";

jest.setTimeout(PATIENCE);

let workbench: Workbench;
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const text = (words: string | RegExp) => workbench.pane.getByText(words);

beforeAll(async () => {
  workbench = await Workbench.open({ width: 1000 });
  await workbench.setPaneWidth(320);
  await workbench.goTo("Kontrol");
});
afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const TEXT =
  "I Arbejdsmarkedsviden opnår fem enheder høj implementeringsgrad. Haderslev ligger højest med 93 pct. <img src=x onerror=alert(1)>";

test("a text is checked against the workbook, and a mark leads to the cell that it is about", async () => {
  await workbench.pane.getByRole("textbox", { name: "Tekst" }).fill(TEXT);
  expect(await workbench.pane.getByRole("textbox", { name: "Antal enheder" }).inputValue()).toBe(
    "18",
  );
  await button("Kontrollér").click();
  await text("3 påstande: 1 stemmer ikke, 2 stemmer.").waitFor();
  expect(await workbench.paneViolations()).toEqual([]);
  expect(await workbench.paneContentWidth()).toBeLessThanOrEqual(320);
  await button("93 pct. stemmer").click();
  await text(/Oversigt: Haderslev, Arbejdsmarkedsviden, resultat: 92,9/).waitFor();
  await button("Vis i arket Oversigt").click();
  await text("Oversigt er ikke bygget som ark endnu.").waitFor();
});

test("the text stays when the user looks elsewhere and comes back", async () => {
  await workbench.goTo("Analyser");
  await button("Byg oversigt").click();
  await text(/bygget i det nye ark/).waitFor();
  await workbench.goTo("Kontrol");
  await button("Vis i arket Oversigt").click();
  await text("Oversigt er ikke bygget som ark endnu.").waitFor({ state: "detached" });
  await button("Ret teksten").click();
  expect(await workbench.pane.getByRole("textbox", { name: "Tekst" }).inputValue()).toBe(TEXT);
});
