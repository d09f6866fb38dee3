import { cellFormula } from "../../src/report/cell-formula";
import { spot } from "../../src/report/spot";

const A1 = { row: 0, column: 0 };

test("a call names its arguments: ranges of sheets fixed, cells of the block where it stands", () => {
  const cell = {
    kind: "call",
    name: "FIDELITET",
    arguments: [
      { kind: "source", sheet: "Bo's ark", area: spot(0, 0, 197, 21) },
      { kind: "text", text: 'Sig "ja"' },
      { kind: "omitted" },
      { kind: "spot", spot: spot(2, 0) },
      { kind: "number", number: 0.8 },
    ],
  } as const;
  expect(cellFormula(cell, { row: 1, column: 1 })).toBe(
    `=FIDELITET('Bo''s ark'!$A$1:$U$197,"Sig ""ja""",,B4,0.8)`,
  );
});

test("a formula of Excel's own is written with the cells it speaks of", () => {
  const cell = {
    kind: "formula",
    pieces: [
      "100*(",
      { kind: "spot", spot: spot(2, 1) },
      "-",
      { kind: "spot", spot: spot(2, 2) },
      ")",
    ],
  } as const;
  expect(cellFormula(cell, A1)).toBe("=100*(B3-C3)");
});

test("a text that a formula cannot hold is refused", () => {
  const cell = {
    kind: "call",
    name: "GRAD",
    arguments: [{ kind: "text", text: "x".repeat(256) }],
  } as const;
  expect(() => cellFormula(cell, A1)).toThrow(RangeError);
});
