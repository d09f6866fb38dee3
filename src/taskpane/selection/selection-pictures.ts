import type { SelectedAnswers, SelectedPairs } from "../../functions/selection-figures";
import { speak, type Language } from "../../language/language";
import { selectionTexts } from "../../language/selection-texts";
import { inkOn } from "../../report/contrast";
import { gradeTone } from "../../report/charts/answers-chart";
import { roundHalfAway } from "../../stats/round-half-away";
import { gradeLabels } from "../../survey/answers/grade-labels";
import { LOOKS, type ChartTheme } from "../../svg/looks";
import { pictureOf } from "../../svg/picture";
import { svg, type SvgNode } from "../../svg/svg-node";

/** How a picture is drawn; its width in points. */
export interface PictureLook {
  language: Language;
  theme: ChartTheme;
  width: number;
}

const BAR = 18;
/** A part of the bar narrower than this has no room for its percentage. */
const LEAST_LABELLED = 22;

/** The answers' grades as one stacked bar, the highest first as on the sheets. */
export function distributionPicture(
  { grades, figure }: SelectedAnswers,
  { language, theme, width }: PictureLook,
): SvgNode {
  const texts = speak(selectionTexts, language);
  const looks = LOOKS[theme];
  const { labels } = gradeLabels(grades.length);
  const percent = (count: number) => roundHalfAway((count / figure.valid) * 100, 0);
  const nodes: SvgNode[] = [];
  const told: string[] = [];
  let x = 0;
  for (let grade = grades.length - 1; grade >= 0; grade--) {
    const count = grades[grade];
    const wide = (count / figure.valid) * width;
    const words = texts.ofGrade(labels[grade], count, percent(count));
    told.push(words);
    if (count === 0) continue;
    const fill = looks.tones[gradeTone(grade, grades.length)] ?? looks.grid;
    const bar = { x, y: 0, width: wide, height: BAR, fill, stroke: looks.ground };
    const label = svg(
      "text",
      { x: x + wide / 2, y: 12.5, "font-size": 9, "text-anchor": "middle", fill: inkOn(fill) },
      `${percent(count)} %`,
    );
    nodes.push(svg("g", {}, svg("title", {}, words), svg("rect", bar)));
    if (wide >= LEAST_LABELLED) nodes.push(label);
    x += wide;
  }
  const words = {
    id: "selection-answers",
    title: texts.distribution,
    alternative: told.join(". "),
  };
  return pictureOf(words, { nodes, width, height: BAR }, looks);
}

/** The most points that a small picture shows. */
export const MOST_POINTS = 1000;
const HEIGHT = 110;
const MARGIN = 8;

function places(values: readonly number[], from: number, to: number): number[] {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  const length = most - least;
  return values.map((value) =>
    length === 0 ? (from + to) / 2 : from + ((value - least) / length) * (to - from),
  );
}

/** Two lines of numbers against each other, each from its least to its largest value. */
export function scatterPicture(
  { points, names }: SelectedPairs,
  { language, theme, width }: PictureLook,
): SvgNode {
  const texts = speak(selectionTexts, language);
  const looks = LOOKS[theme];
  const shown = points.slice(0, MOST_POINTS);
  const xs = places(
    shown.map(([x]) => x),
    MARGIN,
    width - MARGIN,
  );
  const ys = places(
    shown.map(([, y]) => y),
    HEIGHT - MARGIN,
    MARGIN,
  );
  const fill = looks.tones.latest ?? looks.ink;
  const axis = { stroke: looks.base, "stroke-width": 1 };
  const nodes = [
    svg("line", { x1: 1, x2: width, y1: HEIGHT - 1, y2: HEIGHT - 1, ...axis }),
    svg("line", { x1: 1, x2: 1, y1: 0, y2: HEIGHT, ...axis }),
    ...xs.map((cx, i) => svg("circle", { cx, cy: ys[i], r: 2.5, fill, "fill-opacity": 0.7 })),
  ];
  const [x, y] = [names.x ?? texts.first, names.y ?? texts.second];
  const alternative = texts.scatterOf(x, y, shown.length);
  const words = { id: "selection-scatter", title: texts.scatter, alternative };
  return pictureOf(words, { nodes, width, height: HEIGHT }, looks);
}
