import { shownNumber } from "../../src/report/shown-cell";

test.each([
  [0.69, "0 %", "69 %"],
  [0.795, "0 %", "80 %"],
  [0.285, "0 %", "29 %"],
  [-0.125, "0 %", "-13 %"],
  [0.17, "+0 %;-0 %;0 %", "+17 %"],
  [-0.034, "+0 %;-0 %;0 %", "-3 %"],
  [0, "+0 %;-0 %;0 %", "0 %"],
  [-0.004, "0 %;0 %;0 %", "0 %"],
  [2.5, "0", "3"],
  [-2.5, "0", "-3"],
  [1.005, "0.00", "1,01"],
  [3.25, "0.0", "3,3"],
  [-0.05, "0.0", "-0,1"],
  [17.3, "+0;-0;0", "+17"],
  [-11, "+0;-0;0", "-11"],
  [0, "+0;-0;0", "0"],
  [1234567, "#,##0", "1.234.567"],
  [999, "#,##0", "999"],
  [196, '"N = "0', "N = 196"],
  [0.25, "", "0,25"],
  [0.8 - 0.7, "General", "0,1"],
])("%p in the format %s is shown as %s", (value, format, shown) => {
  expect(shownNumber(value, format, "da")).toBe(shown);
});

test("English has a point before decimals and commas between thousands", () => {
  expect(shownNumber(3.25, "0.0", "en")).toBe("3.3");
  expect(shownNumber(12345, "#,##0", "en")).toBe("12,345");
  expect(shownNumber(0.25, "", "en")).toBe("0.25");
});

test.each(["yyyy-mm-dd", "# ?/?", "0;0;0;@", "[Red]0"])(
  "the format %s is refused by name rather than shown wrongly",
  (format) => {
    expect(() => shownNumber(1, format, "da")).toThrow(format);
  },
);
