import { fileTitles } from "../../src/files/file-title";

test("a file is called by its name without folder and ending", () => {
  expect(fileTitles(["svar/Måling 1.csv", "C:\\data\\Måling 2.endelig.xlsx", ".csv"])).toEqual([
    "Måling 1",
    "Måling 2.endelig",
    ".csv",
  ]);
});

test("files of the same name are told apart by their folders", () => {
  const files = [
    "a/maaling-1/dataset.csv",
    "a/maaling-2/dataset.csv",
    "dataset.xlsx",
    "labels.csv",
  ];
  expect(fileTitles(files)).toEqual([
    "maaling-1 dataset",
    "maaling-2 dataset",
    "dataset",
    "labels",
  ]);
});
