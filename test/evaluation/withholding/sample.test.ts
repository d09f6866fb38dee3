import { ANALYSES } from "../../../src/analyses/analyses";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { preview } from "../../../src/report/preview";
import { readSample } from "../../analyses/evaluated";

const sample = readSample();
const possible = ANALYSES.filter((each) => each.impossible(sample, DEFAULT_PROGRAMME) === null);

test.each(possible)("nothing of the sample survey is withheld in $id", (analysis) => {
  const evaluated = analysis.evaluate(sample, DEFAULT_PROGRAMME, {});
  const { rows } = preview(evaluated.plan({ language: "da", builtAt: new Date() }), "da");
  const texts = rows.flat().map(({ text }) => text);
  expect(texts).not.toContain("·");
  expect(texts.filter((text) => text.startsWith("Diskretion"))).toEqual([]);
  expect(JSON.stringify(evaluated.json())).not.toContain('"withheld":true');
});
