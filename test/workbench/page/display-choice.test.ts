import { displayChoiceFrom, queryFor } from "../../../src/workbench/page/display-choice";

describe("the workbench's address", () => {
  it("asks for nothing: Danish and light", () => {
    expect(displayChoiceFrom("")).toEqual({ language: "da", theme: "light" });
    expect(queryFor({ language: "da", theme: "light" })).toBe("");
  });

  it.each(["?lang=en&theme=dark", "?theme=high-contrast", "?lang=en"])(
    "%s comes back as it was given",
    (query) => expect(queryFor(displayChoiceFrom(query))).toBe(query),
  );

  it("falls back on what is known where it asks for something else", () => {
    expect(displayChoiceFrom("?lang=sv&theme=pink")).toEqual({ language: "en", theme: "light" });
  });
});
