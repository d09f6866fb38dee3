import { shownChange, shownShare } from "../../src/report/shown-number";

test.each([
  [0.69, "69 %"],
  [0.795, "80 %"],
  [0.285, "29 %"],
  [1, "100 %"],
  [0, "0 %"],
  [null, "–"],
])("the share %p is shown as %s", (share, text) => {
  expect(shownShare(share)).toBe(text);
});

test.each([
  [0.17, "+17"],
  [-0.034, "-3"],
  [-0.004, "0"],
  [0.004, "0"],
  [-0.125, "-13"],
  [null, "–"],
])("the change %p is shown as %s", (change, text) => {
  expect(shownChange(change)).toBe(text);
});
