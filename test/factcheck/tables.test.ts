import { checkText } from "../../src/factcheck/check-text";
import { generatedTableClaims } from "./generated-tables";
import { alarms, told } from "./verdicts";

describe("a text beside its table", () => {
  it("is right where it is, and wrong where it is, over many tables", () => {
    const missed = generatedTableClaims(900, 42).filter(({ table, text, isTrue }) => {
      const isRight = told(text, { table }).some((line) => /^(?:agrees|rounding):/.test(line));
      const isWrong = alarms(text, { table }).length > 0;
      return isTrue ? !isRight || isWrong : !isWrong;
    });
    expect(missed.map(({ text, isTrue }) => `${isTrue}: ${text}`)).toEqual([]);
  });

  const inText = [
    "| Enhed | Antal | Fidelitet |",
    "|---|---|---|",
    "| Vejen | 12 | 87 pct. |",
    "| Tårnby | 14 | 32 pct. |",
    "| I alt | 27 | 60 pct. |",
  ].join("\n");

  it("may hold the table itself, whose total is added up", () => {
    const text = `${inText}\n\nI Vejen er fideliteten 87 pct., og i Tårnby 32 pct.`;
    expect(told(text)).toEqual([
      "disagrees: I alt 27 60 pct.",
      "agrees: 87 pct.",
      "agrees: 32 pct.",
    ]);
    const [total] = checkText(text);
    expect(total).toMatchObject({ by: 1, computed: { kind: "total", column: "Antal", sum: 26 } });
    expect(text.slice(total.place?.start, total.place?.end)).toBe("| I alt | 27 | 60 pct. |");
  });

  it("finds a total of shares that lies outside the rows", () => {
    const text = inText.replace("27 | 60 pct.", "26 | 90 pct.");
    expect(checkText(text)).toMatchObject([
      { verdict: "agrees" },
      { verdict: "disagrees", by: 3, computed: { kind: "span", low: 32, high: 87 } },
    ]);
  });

  it("reads lines of tabs and of semicolons as tables, and a sentence with a semicolon as none", () => {
    for (const separator of ["\t", ";"]) {
      const lines = ["Enhed;Resultat", "Vejen;87 %", "Tårnby;32 %"];
      const text = `${lines.join("\n").replaceAll(";", separator)}\n\nI Vejen er resultatet 85 pct.`;
      expect(alarms(text)).toEqual(["disagrees: 85 pct."]);
    }
    expect(told("Vejen er først; Tårnby er sidst.\nDet er 12 af 18; (67 pct.).")).toEqual([]);
  });

  it("holds a change against start and result of its own row", () => {
    const table = [
      ["Enhed", "Baseline", "Resultat", "Udvikling"],
      ["Vejen", 0.52, 0.69, 0.17],
      ["Tårnby", 0.5, 0.6, 0.18],
    ];
    expect(checkText("Se tabellen.", { table })).toMatchObject([
      { verdict: "agrees", place: null },
      { verdict: "disagrees", quote: "Tårnby, Udvikling: 18", place: null },
    ]);
  });

  it("takes the difference of rounded figures for rounding where the table holds more decimals", () => {
    const table = [
      ["Enhed", "Start", "Resultat"],
      ["Vejen", 0.515, 0.694],
      ["Tårnby", 0.4, 0.6],
    ];
    const claim = (points: number) => told(`Vejen er steget ${points} procentpoint.`, { table })[0];
    expect([16, 17, 18].map(claim)).toEqual([
      "disagrees: 16 procentpoint",
      "rounding: 17 procentpoint",
      "agrees: 18 procentpoint",
    ]);
  });

  it("does not judge a figure whose row or column the words leave open", () => {
    const table = [
      ["Enhed", "Viden", "Værktøjer"],
      ["Vejen", 87, 90],
      ["Tårnby", 32, 95],
    ];
    expect(alarms("Andelen er 69 pct., en stigning på 5 procentpoint.", { table })).toEqual([]);
    expect(alarms("I Vejen er andelen 70 pct.", { table })).toEqual([]);
  });

  it("is never more than text: cells and words of every sort are taken as they are", () => {
    const odd = [
      "=1+1",
      "<b>12 af 18</b> (67 pct.)",
      "12 af 18 (67 pct.",
      "))) 12 % %%",
      "r =",
      "p <",
      "fra til",
      "n = ",
      "\u0000 12",
      "af 0 (5 pct.)",
      "3 af 0 (5 pct.)",
      "|\n|",
      ";;\n;;",
      "-",
      "fra 0 pct. til 5 pct., altså 5 pct.",
    ];
    for (const one of odd) {
      for (const other of odd) {
        expect(() =>
          checkText(`${one} ${other}\n${one}`, {
            table: [
              [one, other],
              [other, 1],
            ],
            units: 0,
          }),
        ).not.toThrow();
      }
    }
  });
});
