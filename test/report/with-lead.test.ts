import { ANALYSES } from "../../src/analyses/analyses";
import { leadOf } from "../../src/analyses/text/sentences-of";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { shownGrid } from "../../src/report/shown-grid";
import { leadRows, withLead } from "../../src/report/with-lead";
import { made, readSample } from "../analyses/evaluated";
import { planFaults } from "./plan-faults";

const sample = readSample();
const options = { language: "da", builtAt: new Date(2024, 4, 3, 14, 5) } as const;
const possible = ANALYSES.filter(
  ({ impossible }) => impossible(sample, DEFAULT_PROGRAMME) === null,
).map((analysis) => made(analysis, sample));

describe("sentences on top of a page", () => {
  it.each(possible.map((each) => [each.analysis.title.da, each] as const))(
    "move all of %s down and change nothing else",
    (_, evaluated) => {
      const plan = evaluated.plan(options);
      const lead = leadOf(evaluated, "da");
      const led = withLead(plan, lead);
      expect(planFaults(led)).toEqual([]);
      const by = leadRows(lead, plan);
      const [before, after] = [plan, led].map((each) => shownGrid(each, "da"));
      const from = by === 0 ? 0 : 3;
      expect(after).toHaveLength(before.length + by);
      expect(after.slice(0, from)).toEqual(before.slice(0, from));
      expect(after.slice(from + by)).toEqual(before.slice(from));
      if (by > 0) expect(led.notes?.[0]).toMatchObject({ text: lead, at: { row: 3 } });
      expect(led.charts?.length).toBe(plan.charts?.length);
      led.charts?.forEach((chart, i) => {
        expect(chart.at.row).toBe((plan.charts?.[i].at.row ?? 0) + by);
      });
    },
  );

  it("leave a plan without them as it is", () => {
    const plan = possible[0].plan(options);
    expect(withLead(plan, "")).toBe(plan);
  });
});
