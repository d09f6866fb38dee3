import * as fc from "fast-check";
import {
  fidelity,
  fidelityChange,
  fidelityCount,
  fidelityInterval,
} from "../../src/functions/fidelity-functions";
import { shareOracle } from "../stats/oracle";
import { expectClose } from "../stats/close-to";
import { codeOf, column } from "./problem";

const SCALE = ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad", "I meget høj grad"];

describe("FIDELITET", () => {
  it("is the share of the two highest grades among the five", () => {
    expect(fidelity(column(SCALE))).toBe(0.4);
    expect(fidelity([[1, 2, 3, 4, 5]])).toBe(0.4);
    expect(fidelity([["4", "5", "3,0", 2]])).toBe(0.5);
  });

  it("leaves out blanks, Ved ikke, error cells, other numbers and unknown text", () => {
    const kept = [["I høj grad", "Slet ikke"]];
    const out = [
      null,
      "",
      0,
      undefined,
      "  ",
      "Ved ikke",
      "#I/T",
      "#N/A",
      6,
      -1,
      2.5,
      "Måske",
      true,
    ];
    const errors = [
      { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" },
      { error: "#REF!" },
      { code: "#VALUE!", message: "…" },
    ];
    expect(fidelity([...kept, out, errors])).toBe(0.5);
    expect(fidelityCount([...kept, out, errors])).toBe(2);
  });

  it("does not mind stray spaces, case or the Unicode form of a letter", () => {
    const odd = [
      "  i høj  grad ",
      "I HØJ GRAD",
      "I\u00a0meget høj grad",
      "I meget høj grad".normalize("NFD"),
    ];
    expect(fidelity([odd])).toBe(1);
  });

  it("takes the positive answers as a label, a code, a range, an array or a text with |", () => {
    const answers = column([...SCALE, "I meget høj grad"]);
    expect(fidelity(answers, [["I meget høj grad"]])).toBe(2 / 6);
    expect(fidelity(answers, [[5]])).toBe(2 / 6);
    expect(fidelity(answers, [["3"], ["I høj grad"], [null]])).toBe(2 / 6);
    expect(fidelity(answers, [[3, 4, 5]])).toBe(4 / 6);
    expect(fidelity(answers, [["i høj grad | I meget høj grad"]])).toBe(3 / 6);
    expect(fidelity(answers, [["4|5"]])).toBe(3 / 6);
  });

  it("counts a positive answer that is named twice once", () => {
    expect(fidelity(column(SCALE), [["I høj grad", 4, "4"]])).toBe(0.2);
  });

  it("takes a positive argument that is left out or blank as the two highest", () => {
    for (const blank of [undefined, null, [[null]], [[""]], [[0]]]) {
      expect(fidelity(column(SCALE), blank as unknown[][])).toBe(0.4);
    }
  });

  it("gives #VALUE! for a positive answer that is no grade", () => {
    for (const odd of [
      "Ved ikke",
      6,
      "I høj grad|",
      "|",
      "godt",
      true,
      { error: "#REF!" },
      "#REF!",
    ]) {
      expect(codeOf(() => fidelity(column(SCALE), [[odd]]))).toBe("#VALUE!");
    }
    expect(codeOf(() => fidelity(column(SCALE), [["I høj grad|4", 5]]))).toBe("#VALUE!");
  });

  it("gives #N/A without valid answers and with fewer than asked for", () => {
    expect(codeOf(() => fidelity([["Ved ikke", null]]))).toBe("#N/A");
    expect(codeOf(() => fidelity(column(SCALE), undefined, 6))).toBe("#N/A");
    expect(fidelity(column(SCALE), undefined, 5)).toBe(0.4);
    expect(fidelity(column(SCALE), undefined, null)).toBe(0.4);
  });

  it("gives #VALUE! for a least number that is no whole number", () => {
    for (const odd of [1.5, -1, "fem", true, [[1, 2]]]) {
      expect(codeOf(() => fidelity(column(SCALE), undefined, odd))).toBe("#VALUE!");
    }
  });

  it("does not depend on the shape of the range or the order of the answers", () => {
    const cell = fc.constantFrom<unknown>(...SCALE, "Ved ikke", "", null, 5, 1, "hm");
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const valid = fidelityCount([cells]);
        expect(fidelityCount(column([...cells].reverse()))).toBe(valid);
        if (valid === 0) return;
        expect(fidelity(column(cells))).toBe(fidelity([[...cells].reverse()]));
        expect(fidelity([cells], [SCALE])).toBe(1);
      }),
    );
  });
});

describe("FIDELITET.N", () => {
  it("is 0 where nothing is valid", () => {
    expect(fidelityCount([["Ved ikke", "", "#N/A"]])).toBe(0);
  });
});

describe("FIDELITET.KI", () => {
  it("is R's Wilson interval of the share", () => {
    for (const { successes, n, level, low, high } of shareOracle.wilson) {
      if (n > 1000) continue;
      const cells = column([
        ...Array.from({ length: successes }, () => "I høj grad"),
        ...Array.from({ length: n - successes }, () => 2),
        "Ved ikke",
      ]);
      const [[lower, upper]] = fidelityInterval(cells, level);
      expectClose(lower, low, 1e-7);
      expectClose(upper, high);
    }
  });

  it("is at 95 per cent where the level is left out", () => {
    expect(fidelityInterval([SCALE])).toEqual(fidelityInterval([SCALE], 0.95));
  });

  it("gives #VALUE! for a level that is no share, #N/A without valid answers", () => {
    for (const odd of [0, 1, 95, -0.5, "høj"]) {
      expect(codeOf(() => fidelityInterval([SCALE], odd))).toBe("#VALUE!");
    }
    expect(codeOf(() => fidelityInterval([["Ved ikke"]]))).toBe("#N/A");
  });
});

describe("FIDELITET.UDVIKLING", () => {
  it("is the latest share minus the first", () => {
    expect(fidelityChange([[5, 1, 1, 1]], [[5, 5, 4, 1]])).toBe(0.5);
    expect(fidelityChange([[5, 5, 4, 1]], [[5, 1, 1, 1]], [[5]])).toBe(-0.25);
  });

  it("gives #N/A where either round has no valid answers", () => {
    expect(codeOf(() => fidelityChange([[null]], [[5]]))).toBe("#N/A");
    expect(codeOf(() => fidelityChange([[5]], [["Ved ikke"]]))).toBe("#N/A");
  });
});
