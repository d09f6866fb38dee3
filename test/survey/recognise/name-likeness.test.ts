import { nameLikeness } from "../../../src/survey/recognise/name-likeness";

test.each([
  ["maaling-2/dataset.csv", "maaling-2/labels.csv", "maaling-1/labels.csv"],
  ["dataset.csv", "labels.csv", "labels (1).csv"],
  ["dataset (1).csv", "labels (1).csv", "labels.csv"],
  ["Data forår", "Koder forår", "Koder efterår 2"],
  ["dataset_12.csv", "labels_12.csv", "labels_1.csv"],
])("%s belongs rather to %s than to %s", (name, own, other) => {
  expect(nameLikeness(name, own)).toBeGreaterThan(nameLikeness(name, other));
  expect(nameLikeness(own, name)).toBe(nameLikeness(name, own));
});
