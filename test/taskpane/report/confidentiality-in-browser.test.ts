import { PATIENCE, Workbench } from "../../end-to-end/workbench";

jest.setTimeout(PATIENCE);

let workbench: Workbench;
const button = (name: string) => workbench.pane.getByRole("button", { name });
const confidentiality = () => workbench.pane.getByRole("switch");
const dialog = () => workbench.pane.getByRole("alertdialog");

beforeAll(async () => {
  workbench = await Workbench.open({ width: 1000 });
  await workbench.pane.getByRole("table").waitFor();
  await workbench.goTo("Rapport");
});
afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

describe("confidentiality", () => {
  it("is on, and stays on where the user has second thoughts", async () => {
    expect(await confidentiality().isChecked()).toBe(true);
    await confidentiality().click();
    expect(await dialog().innerText()).toMatch(/Slå diskretion fra\?.*gemmes i projektmappen/s);
    await button("Behold diskretion").click();
    await dialog().waitFor({ state: "hidden" });
    expect(await confidentiality().isChecked()).toBe(true);
  });

  it("is switched off by the user's word, which the workbook keeps", async () => {
    await confidentiality().click();
    await button("Slå fra").click();
    await dialog().waitFor({ state: "hidden" });
    await workbench.pane.getByText(/Diskretion er slået fra/).waitFor();
    expect(await workbench.paneViolations()).toEqual([]);
    await workbench.page.frame({ url: /taskpane/ })?.evaluate(() => location.reload());
    await workbench.pane.getByRole("table").waitFor();
    await workbench.goTo("Rapport");
    expect(await confidentiality().isChecked()).toBe(false);
  });

  it("is printed on the sheet that is built without it, and no longer once it is back", async () => {
    const notes = async () => (await workbench.values("Oversigt", "A30:A90")).flat().join("\n");
    await workbench.goTo("Analyser");
    await button("Byg oversigt").click();
    await workbench.pane.getByText(/bygget i det nye ark »Oversigt«/).waitFor();
    expect(await notes()).toContain("Diskretion er slået fra");
    await workbench.goTo("Rapport");
    await confidentiality().click();
    expect(await confidentiality().isChecked()).toBe(true);
    await workbench.goTo("Analyser");
    await button("Byg oversigt").click();
    await workbench.pane.getByText(/Analysen i arket »Oversigt« er opdateret/).waitFor();
    expect(await notes()).not.toContain("Diskretion");
  });
});
