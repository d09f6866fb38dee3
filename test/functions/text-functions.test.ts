import { setFunctionLanguage } from "../../src/functions/current-language";
import { textCheckTable } from "../../src/functions/text-check-table";
import { textCheck } from "../../src/functions/text-functions";
import { codeOf, problemOf } from "./problem";

afterEach(() => setFunctionLanguage(null));

describe("TEKST.KONTROL", () => {
  it("gives a row a claim, in Danish whatever the language of Office", () => {
    setFunctionLanguage("en");
    const text = "12 of the 18 managers (67%) agreed, r = 0.47 (n = 18, p = 0.47).";
    expect(textCheckTable([[text]], undefined)).toEqual([
      ["Påstand", "Dom", "Beregnet"],
      ["12 of the 18 managers (67%)", "Stemmer", "12 af 18 er 66,7 pct."],
      ["r = 0.47 (n = 18, p = 0.47)", "Stemmer ikke (ændrer konklusionen)", "p = 0,049 ved n = 18"],
    ]);
  });

  it("says which counts lie nearest where a share cannot come from n", () => {
    expect(textCheckTable("76 pct. af de 18 ledere er enige.", undefined)[1]).toEqual([
      "76 pct. af de 18",
      "Umulig for n = 18",
      "13 af 18 er 72,2 pct.; 14 af 18 er 77,8 pct.",
    ]);
  });

  it("reads cells as paragraphs, and a range as a table among them", () => {
    const cells = [
      ["Enhed", "Fidelitet"],
      ["Vejen", "87 pct."],
      ["Tårnby", "32 pct."],
      ["", ""],
      ["Vejen ligger 45 procentpoint over Tårnby.", ""],
    ];
    expect(textCheckTable(cells, undefined).slice(1)).toEqual([
      [
        "45 procentpoint",
        "Stemmer ikke (10 procentpoint for lidt)",
        "Tabellen: Fidelitet, fra Tårnby til Vejen: 55 procentpoint",
      ],
    ]);
  });

  it("takes the programme's units as n where the text gives a correlation none", () => {
    const text = "Korrelationskoefficienten er 0,47 (p = 0,47).";
    expect(textCheckTable(text, undefined, 18)[1]).toEqual([
      "Korrelationskoefficienten er 0,47 (p = 0,47)",
      "Stemmer ikke (ændrer konklusionen)",
      "p = 0,049 ved n = 18, antallet af enheder (teksten oplyser intet n)",
    ]);
    expect(textCheckTable(text, undefined, "")).toEqual(textCheckTable(text, undefined));
    expect(codeOf(() => textCheckTable(text, undefined, 2))).toBe("#VALUE!");
  });

  it("says what to mend", () => {
    expect(problemOf(() => textCheckTable([[""]], undefined))).toMatchObject({ code: "#N/A" });
    expect(codeOf(() => textCheckTable("Der er ingen tal her.", undefined))).toBe("#N/A");
    expect(codeOf(() => textCheckTable(12, undefined))).toBe("#VALUE!");
    expect(codeOf(() => textCheckTable("#DIV/0!", undefined))).toBe("#DIV/0!");
    expect(problemOf(() => textCheckTable("12 af 18 (67 pct.)", [["a"], ["b"]]))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("»tabel«") as string,
    });
  });

  it("is fetched when it is first called", async () => {
    expect(await textCheck([["12 af 18 (67 pct.)"]])).toEqual(
      textCheckTable("12 af 18 (67 pct.)", undefined),
    );
  });
});
