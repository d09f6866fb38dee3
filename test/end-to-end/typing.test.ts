import { PATIENCE, Workbench } from "./workbench";

jest.setTimeout(PATIENCE);

const sheet = "Prøv funktionerne";
/** Figures below come from the published Figur 1, which the sample survey gives. */
let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(async () => {
  await workbench.close();
});

async function entered(address: string, text: string): Promise<unknown> {
  await workbench.type(sheet, address, text);
  return (await workbench.values(sheet, address))[0][0];
}

describe("typing into the grid", () => {
  it("takes a custom function as a Dane types it", async () => {
    const share = await entered(
      "F120",
      "=AFRUND(FIDELITET('Måling 6'!D2:M197;\"I høj grad|I meget høj grad\");2)",
    );
    expect(share).toBe(0.69);
  });

  it("takes a decimal comma between arguments that a semicolon parts", async () => {
    expect(await entered("F121", "=SUCCESKRITERIE(0,56;0,4)")).toBe("Indfriet");
  });

  it("takes the same function as it is typed in English", async () => {
    expect(await entered("F122", "=SUCCESKRITERIE(0.74,0.8)")).toBe("Ikke indfriet");
    expect(await entered("F123", "=ROUND(FIDELITET('Måling 6'!N2:Q197),2)")).toBe(0.65);
  });

  it("takes Danish names of the spreadsheet's own functions", async () => {
    expect(
      await entered("F124", '=HVIS(TÆL.HVIS(\'Måling 6\'!B2:B197;"Måling 6")=196;"ja";"nej")'),
    ).toBe("ja");
  });

  it("takes a number and a percentage with a decimal comma", async () => {
    expect(await entered("F125", "12,5")).toBe(12.5);
    expect(await entered("F126", "12,5 %")).toBe(0.125);
    expect(await entered("F127", "1.234,5")).toBe(1234.5);
  });

  it("spills a result of several cells", async () => {
    await workbench.type(sheet, "F129", "=ANDEL.KI(9;10;0,95)");
    // R: prop.test(9, 10, correct = FALSE)$conf.int
    const [[low, high]] = await workbench.values(sheet, "F129:G129");
    expect(low).toBeCloseTo(0.5958499732047615, 12);
    expect(high).toBeCloseTo(0.9821237869049271, 12);
  });

  it("says in a sentence under the grid what an error cell wants", async () => {
    await workbench.type(sheet, "F131", "=SUCCESKRITERIE(56;0,4)");
    expect(await workbench.values(sheet, "F131")).toEqual([["#VALUE!"]]);
    await workbench.select(sheet, "F131");
    const message = await workbench.page.locator("#message-line").innerText();
    expect(message).toMatch(/^F131: .*mål/);
  });

  it("recalculates what depends on an answer in Måling 6 when the answer is changed", async () => {
    const count = "C10"; // =FIDELITET.N('Måling 6'!D2:M197)
    const [[before]] = await workbench.values(sheet, count);
    const [[answer]] = await workbench.values("Måling 6", "D2");
    await workbench.type("Måling 6", "D2", answer === "Ved ikke" ? "I høj grad" : "Ved ikke");
    const [[after]] = await workbench.values(sheet, count);
    expect(after).toBe(Number(before) + (answer === "Ved ikke" ? 1 : -1));
  });

  it("shows a formula in Danish when it is edited, so that the edit may be Danish", async () => {
    await workbench.type(sheet, "F133", "=SUM(1.5,2)");
    await workbench.select(sheet, "F133");
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.type("+0,5", { delay: 20 });
    await workbench.page.keyboard.press("Enter");
    await workbench.page.waitForTimeout(300);
    expect(await workbench.values(sheet, "F133")).toEqual([[4]]);
  });

  it("offers the functions with what they do while one is typed", async () => {
    await workbench.select(sheet, "F135");
    await workbench.page.keyboard.type("=FIDELITET.K", { delay: 50 });
    await workbench.page.getByText("Konfidensinterval (Wilson)").waitFor();
    for (let press = 0; press < 2; press++) await workbench.page.keyboard.press("Escape");
    expect(await workbench.values(sheet, "F135")).toEqual([[""]]);
  });

  it("asks nothing of any other machine and meets no error", () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
