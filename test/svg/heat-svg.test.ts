import { heatColour, heatSvg } from "../../src/svg/heat-svg";
import { LOOKS } from "../../src/svg/looks";
import { FIGUR_1 } from "../figures/figur-1";
import { heatMap, heatRule, heatWords } from "../gallery/heat";
import { elements, words } from "./drawn";

test("every change of Figur 1 is told on a ground of its own, falls another colour than rises", () => {
  const picture = heatSvg(heatMap, heatRule, heatWords, { language: "da" });
  const nodes = elements(picture).map(({ node }) => node);
  const cells = nodes.flatMap((node, i) =>
    "data-row" in node.attributes
      ? [{ fill: String(node.attributes.fill), text: words(nodes[i + 1]) }]
      : [],
  );
  const changes = FIGUR_1.filter(([unit]) => unit !== "Samlet").flatMap(([, row]) =>
    row.map(([, change]) => change),
  );
  expect(cells.map(({ text }) => text)).toEqual(
    changes.map((change) => `${change > 0 ? "+" : ""}${change}`),
  );
  changes.forEach((change, i) => {
    const [red, , blue] = [1, 3, 5].map((at) => parseInt(cells[i].fill.slice(at, at + 2), 16));
    expect(Math.sign(blue - red)).toBe(Math.sign(change));
  });
});

test.each(Object.entries(LOOKS))(
  "the ends of the scale are its two tones, its middle the ground (%s)",
  (_, looks) => {
    expect(heatColour(-1, looks).toUpperCase()).toBe(looks.tones.fall);
    expect(heatColour(1, looks).toUpperCase()).toBe(looks.tones.rise);
    expect(heatColour(0, looks).toUpperCase()).toBe(looks.ground);
  },
);
