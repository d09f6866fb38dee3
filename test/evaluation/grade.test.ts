import { gradeOf } from "../../src/evaluation/grade";
import { FIGUR_1 } from "../figures/figur-1";

test.each([
  [0.8, "high"],
  [0.795, "high"],
  [0.7949, "middle"],
  [0.7, "middle"],
  [0.695, "middle"],
  [0.6949, "low"],
  [0, "low"],
  [1, "high"],
])("%p is graded as the whole per cent that is shown: %s", (share, grade) => {
  expect(gradeOf(share)).toBe(grade);
});

/** Delanalyse 1, 2.1.1: how many units have each grade. */
test.each([
  ["Inddragende samtaleteknikker", 0, [3, 8, 7]],
  ["Arbejdsmarkedsviden", 1, [4, 2, 12]],
])("%s has the published numbers of Høj, Middel and Lav", (_, element, numbers) => {
  const grades = FIGUR_1.map(([, row]) => gradeOf(row[element][0] / 100));
  const count = (grade: string) => grades.filter((g) => g === grade).length;
  expect([count("high"), count("middle"), count("low")]).toEqual(numbers);
});
