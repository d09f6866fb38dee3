import { longerRightPassages } from "./longer-right-passages";
import { rightPassages } from "./right-passages";
import { alarms, told } from "./verdicts";

const passages = [...rightPassages, ...longerRightPassages];

describe("a passage that is right", () => {
  it.each(passages)("raises no alarm: %s", (passage) => {
    expect(alarms(passage, { units: 18 })).toEqual([]);
  });

  it("raises none beside the others", () => {
    for (const passage of passages) {
      expect(alarms(`Om evalueringen. ${passage}\n\nDet var det.`)).toEqual([]);
    }
  });

  it("is not passed over: most hold a claim that is found to agree", () => {
    const found = rightPassages.filter((passage) =>
      told(passage, { units: 18 }).some((line) => /^(?:agrees|rounding):/.test(line)),
    );
    expect(found.length / rightPassages.length).toBeGreaterThan(0.6);
  });
});
