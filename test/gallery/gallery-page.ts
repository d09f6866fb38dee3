import { chartSvg, type SvgOptions } from "../../src/svg/chart-svg";
import { heatSvg } from "../../src/svg/heat-svg";
import { svgText } from "../../src/svg/svg-text";
import { GALLERY } from "./gallery";
import { heatMap, heatRule, heatWords } from "./heat";

interface Picture {
  name: string;
  finding: string;
  alternative: string;
  svg: string;
}

/** The gallery's charts as the texts of SVG files. */
export function galleryPictures(options: Partial<SvgOptions>): Picture[] {
  const charts = GALLERY.flatMap(({ charts = [] }) =>
    charts.map((chart) => ({
      name: chart.id,
      finding: chart.finding,
      alternative: chart.alternative,
      svg: svgText(chartSvg(chart, { language: "da", ...options })),
    })),
  );
  const { theme } = options;
  const { id, title, alternative } = heatWords;
  const heat = svgText(heatSvg(heatMap, heatRule, heatWords, { language: "da", theme }));
  return [...charts, { name: id, finding: title, alternative, svg: heat }];
}

/** The page that shows them. */
export function galleryPage(): string {
  const shown = galleryPictures({}).map(
    ({ name, finding, alternative }) =>
      `## ${finding}\n\n![${alternative}](images/gallery/${name}.svg)\n`,
  );
  return [
    "# Charts\n",
    "How the charts of a plan look in the pane and in documents. The figures are published ones where the",
    "source under a chart names them; all others are made up. `node .scripts/gallery.mjs` draws them anew",
    "from `test/gallery`.\n",
    ...shown,
  ].join("\n");
}
