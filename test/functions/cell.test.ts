import { CellError, readCell } from "../../src/functions/cell";

describe("a cell as Excel hands it over", () => {
  it("is blank as null, undefined, empty text and an empty entity", () => {
    for (const blank of [
      null,
      undefined,
      "",
      " \u00a0",
      { type: "Empty", basicType: "Empty", basicValue: "" },
    ]) {
      expect(readCell(blank)).toBeNull();
    }
  });

  it("is a number, a text or a truth value as such", () => {
    expect([0, -1.5, "tekst", true].map(readCell)).toEqual([0, -1.5, "tekst", true]);
  });

  it("is the plain value of a formatted number or another entity", () => {
    expect(readCell({ type: "FormattedNumber", basicType: "Double", basicValue: 0.69 })).toBe(0.69);
    expect(readCell({ type: "Entity", text: "Vejen", basicValue: "Vejen" })).toBe("Vejen");
  });

  it("is an error in each of the forms that an error takes", () => {
    const forms = [
      { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
      { code: "#N/A", message: "…" },
      { error: "#N/A" },
      "#N/A",
    ];
    for (const form of forms) expect(readCell(form)).toEqual(new CellError("#N/A"));
    expect(readCell("#DIVISION/0!")).toEqual(new CellError("#DIVISION/0!"));
    expect(readCell({})).toEqual(new CellError("#VALUE!"));
  });

  it("is text where it only begins like an error", () => {
    expect(readCell("#1 på listen")).toBe("#1 på listen");
  });
});
