import { gradeLabels } from "../../../src/survey/answers/grade-labels";

test("the standard scale has its words, the lowest grade first", () => {
  expect(gradeLabels(5)).toEqual({
    labels: ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad", "I meget høj grad"],
    worded: true,
  });
});

test("a scale of other grades has numbers, and says that they are no words", () => {
  expect(gradeLabels(3)).toEqual({ labels: ["1", "2", "3"], worded: false });
  expect(gradeLabels(11).labels).toHaveLength(11);
});
