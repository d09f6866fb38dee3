import fc from "fast-check";
import { Parser } from "saxen";
import type { SingleChart } from "../../src/report/chart-plan";
import { chartSvg } from "../../src/svg/chart-svg";
import { svg } from "../../src/svg/svg-node";
import { svgText } from "../../src/svg/svg-text";
import { caterpillar } from "../gallery/units";

const chart = caterpillar.charts?.[0] as SingleChart;
const TAGS = ["svg", "g", "rect", "path", "circle", "line", "text", "tspan", "title", "desc"];

/** The elements of a document and its text; throws where it is not well formed. */
function read(document: string): { tags: Set<string>; attributes: Set<string> } {
  const [tags, attributes] = [new Set<string>(), new Set<string>()];
  const parser = new Parser();
  parser.on("error", (error: Error) => {
    throw error;
  });
  parser.on("openTag", (name: string, getAttributes: () => Record<string, string | undefined>) => {
    tags.add(name);
    for (const attribute of Object.keys(getAttributes())) attributes.add(attribute);
  });
  parser.write(document).end();
  return { tags, attributes };
}

const hostile = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    '"><image href=x onerror=alert(1)>',
    "]]></text><foreignObject>",
    "&lt;b&gt; &amp; '",
    "=HYPERLINK(1)",
  ),
);

test("whatever a survey calls its units, a picture holds text and no other elements", () => {
  fc.assert(
    fc.property(hostile, (word) => {
      const named = { ...chart, finding: word, source: word, alternative: word };
      const series = named.series.map((each) => ({
        ...each,
        name: word,
        ...("labels" in each && each.labels?.kind === "texts"
          ? {
              labels: {
                ...each.labels,
                texts: { ...each.labels.texts, values: each.labels.texts.values.map(() => word) },
              },
            }
          : {}),
      }));
      const picture = chartSvg({ ...named, series } as SingleChart, {
        language: "da",
        words: true,
      });
      const { tags, attributes } = read(svgText(picture));
      expect([...tags].filter((tag) => !TAGS.includes(tag))).toEqual([]);
      expect([...attributes].filter((name) => /^on|href|style/i.test(name))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("marks of markup are written as text, and what XML forbids is replaced", () => {
  expect(svgText(svg("text", { x: 1.005, fill: '"' }, "a<b & c>d", "\u0000"))).toBe(
    '<text x="1" fill="&quot;">a&lt;b &amp; c&gt;d\ufffd</text>',
  );
});
