import { DEFAULT_THRESHOLDS } from "../../src/evaluation/grade";
import { sureGrade } from "../../src/evaluation/grade-certainty";
import { expectClose } from "../stats/close-to";
import { rankingOracle } from "../stats/oracle";

test("how sure a grade is, is R's normal distribution over the interval", () => {
  for (const { share, low, high, inHigh, inMiddle, inLow } of rankingOracle.grades) {
    const probabilities = sureGrade({ share, low, high }, DEFAULT_THRESHOLDS)?.probabilities;
    expectClose(probabilities?.high ?? NaN, inHigh, 1e-10);
    expectClose(probabilities?.middle ?? NaN, inMiddle, 1e-10);
    expectClose(probabilities?.low ?? NaN, inLow, 1e-10);
  }
});

test("40 of 40 are surely high, 4 of 4 are not, and 20 of 100 are surely low", () => {
  const of = (share: number) => {
    const found = rankingOracle.grades.filter((each) => each.share === share);
    return found.map((each) => sureGrade(each, DEFAULT_THRESHOLDS));
  };
  const [many, few] = of(1);
  expect(many).toMatchObject({ grade: "high", certain: true, couldBe: [] });
  expect(few).toMatchObject({ grade: "high", certain: false });
  expect(of(0.2)).toMatchObject([{ grade: "low", certain: true }]);
});

test("what shows as 80 per cent is high though it may be middle", () => {
  expect(sureGrade({ share: 0.795, low: 0.7, high: 0.87 }, DEFAULT_THRESHOLDS)).toMatchObject({
    grade: "high",
    certain: false,
    couldBe: ["middle"],
  });
});

test("without a share there is no grade", () => {
  expect(sureGrade({ share: null, low: null, high: null }, DEFAULT_THRESHOLDS)).toBeNull();
});
