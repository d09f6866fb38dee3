import type { Language } from "../language/language";
import type { ChartPanel, ChartPlan, ChartWords, SingleChart } from "../report/chart-plan";
import { wrapText } from "../report/text-width";
import { drawAxes, drawBase, drawGrid } from "./axes";
import { drawBars } from "./bars";
import { canvasOf } from "./canvas";
import { drawLegend } from "./legend";
import { LOOKS, type ChartTheme, type Looks } from "./looks";
import { pictureOf, type Drawn } from "./picture";
import { drawPoints } from "./points";
import { LINE } from "./sizes";
import { svg, type SvgNode } from "./svg-node";

export interface SvgOptions {
  language: Language;
  theme?: ChartTheme;
  /** The widest that it may be, in points; a chart is never wider than its plan says. */
  width?: number;
  /** Whether finding, subtitle and source stand in the picture; else they stand around it. */
  words?: boolean;
  /** Before the ids in the picture, where several pictures of a chart stand on one page. */
  idPrefix?: string;
}

/** No picture is laid out narrower than this, in points: it is then scaled down. */
const NARROWEST = 150;

function drawSingle(chart: SingleChart, width: number, looks: Looks, language: Language): Drawn {
  const canvas = canvasOf(chart, width, looks, language);
  const marks = chart.family === "bars" ? drawBars(chart, canvas) : drawPoints(chart, canvas);
  const [inside, labels] = marks;
  const nodes = [
    ...drawGrid(canvas),
    inside,
    ...drawBase(canvas),
    ...drawAxes(canvas),
    labels,
    ...drawLegend(canvas),
  ];
  return { nodes, width, height: canvas.height };
}

const APART = 12;

/** The charts of a panel in as many columns as there is room for, each under its finding. */
function drawPanel(panel: ChartPanel, width: number, looks: Looks, language: Language): Drawn {
  const narrowest = Math.min(NARROWEST, ...panel.charts.map((chart) => chart.width));
  const most = Math.floor((width + APART) / (narrowest + APART));
  const columns = Math.max(1, Math.min(panel.columns, panel.charts.length, most));
  const each = (width - APART * (columns - 1)) / columns;
  const nodes: SvgNode[] = [];
  let top = 0;
  for (let first = 0; first < panel.charts.length; first += columns) {
    const row = panel.charts.slice(first, first + columns);
    const heads = row.map((chart) => wrapText(chart.finding, each - 4, 10, { bold: true }).lines);
    const head = Math.max(...heads.map(({ length }) => length)) * LINE + 4;
    const drawn = row.map((chart) => drawSingle(chart, each, looks, language));
    drawn.forEach((one, i) => {
      const transform = `translate(${Math.round((each + APART) * i * 100) / 100} ${top})`;
      const words = heads[i].map((line, n) =>
        textLine(line, 2, 10 + n * LINE, 10, looks.ink, true),
      );
      const moved = svg("g", { transform: `translate(0 ${head})` }, ...one.nodes);
      nodes.push(svg("g", { transform, class: "panel" }, ...words, moved));
    });
    top += head + Math.max(...drawn.map(({ height }) => height)) + APART;
  }
  return { nodes, width, height: Math.max(0, top - APART) };
}

function textLine(text: string, x: number, y: number, size: number, fill: string, bold = false) {
  return svg(
    "text",
    { x, y, "font-size": size, "font-weight": bold ? 600 : undefined, fill },
    text,
  );
}

/** A drawing between its finding and subtitle above and its source below. */
function withWords(drawn: Drawn, { finding, subtitle, source }: ChartWords, looks: Looks): Drawn {
  const room = drawn.width - 4;
  const nodes: SvgNode[] = [];
  let y = 2;
  const write = (text: string, size: number, line: number, fill: string, bold = false) => {
    for (const each of wrapText(text, room, size, { bold }).lines) {
      nodes.push(textLine(each, 2, y + size, size, fill, bold));
      y += line;
    }
  };
  write(finding, 13, 17, looks.ink, true);
  write(subtitle, 10, LINE, looks.muted);
  y += 6;
  nodes.push(svg("g", { transform: `translate(0 ${y})` }, ...drawn.nodes));
  y += drawn.height + 4;
  write(source, 9, 12, looks.muted);
  return { nodes, width: drawn.width, height: y + 4 };
}

/**
 * A chart as a picture. One who does not see it is told the finding and the alternative sentence.
 * All sizes are points; the picture itself is as large as it would be on paper.
 */
export function chartSvg(chart: ChartPlan, options: SvgOptions): SvgNode {
  const { language, theme = "light", width = chart.width, words = false, idPrefix = "" } = options;
  const looks = LOOKS[theme];
  const wide = Math.max(NARROWEST, Math.min(width, chart.width));
  const plain =
    chart.family === "panel"
      ? drawPanel(chart, wide, looks, language)
      : drawSingle(chart, wide, looks, language);
  const drawn = words ? withWords(plain, chart, looks) : plain;
  return pictureOf(
    { id: `${idPrefix}${chart.id}`, title: chart.finding, alternative: chart.alternative },
    drawn,
    looks,
  );
}
