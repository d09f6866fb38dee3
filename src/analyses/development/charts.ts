import { speak, type Language } from "../../language/language";
import type { ChartPanel, ChartWords } from "../../report/chart-plan";
import {
  roundsAxis,
  roundsChart,
  smallRoundsChart,
  whiskersAt,
  type RoundLine,
  type RoundsAxis,
} from "../../report/charts/rounds-chart";
import { shareColumn, visible } from "../../report/figure-cells";
import type { HelperBlock } from "../../report/helper-block";
import type { ChartFrame, Page } from "../../report/page";
import { wholePercent } from "../../report/whole-numbers";
import { spot } from "../../report/spot";
import type { Tone } from "../../report/tones";
import { sourceNote } from "../page-notes";
import { EVERY } from "../subset-choices";
import { uncertaintyTexts, type Uncertainty } from "../uncertainty";
import type { Course, ElementDevelopment } from "./evaluate";
import { addDumbbell } from "./dumbbell";
import {
  developmentSpots,
  shownElements,
  toldCourse,
  toldRow,
  TOTAL_ONLY,
  type ShownPart,
} from "./shown";
import { developmentTexts } from "./texts";

type Words = (id: string, finding: string, alternative: string) => ChartWords;

const LINES_HEIGHT = 240;
const PANEL_COLUMNS = 4;
const PANEL_HEIGHT = 120;
const LINE_TONES: readonly Tone[] = ["latest", "fall", "national", "low", "rise", "muted"];

const sharesOf = ({ figures }: Course): (number | null)[] =>
  figures.map((figure) => visible(figure)?.share ?? null);

interface Told {
  language: Language;
  uncertainty: Uncertainty;
}

/** The limits of what may be shown. */
export function limitsOf({ figures }: Course): { low: number | null; high: number | null }[] {
  return figures.map((figure) => {
    const seen = visible(figure);
    return { low: seen?.low ?? null, high: seen?.high ?? null };
  });
}

function panelSubtitle(uncertainty: Uncertainty, language: Language): string {
  const told = developmentTexts.panelSubtitle[language];
  return uncertainty === "none" ? told : `${told} ${uncertaintyTexts.whiskers[language]}`;
}

function courseText(name: string, course: Course, language: Language): string {
  const texts = speak(developmentTexts, language);
  const shares = sharesOf(course).map((share) =>
    share === null ? texts.noShare : String(wholePercent(share)),
  );
  return texts.course(name, shares.join(", "));
}

/** The chosen unit's lines, or those of the total, one a core element. */
function addLines(page: Page, shown: ShownPart, words: Words, language: Language): void {
  const texts = speak(developmentTexts, language);
  const elements = shownElements(shown);
  const spots = developmentSpots(shown);
  const rounds = shown.development.rounds.map(({ name }) => name);
  const told = elements.map((element) => toldCourse(element, shown));
  const unit = told[0]?.unit ?? null;
  const lines = (helper: HelperBlock) =>
    elements.map((element, i): RoundLine => {
      const row = shown.unit === TOTAL_ONLY ? 0 : toldRow(element, shown);
      const at = spot(spots[i].row + row, 1, 1, rounds.length);
      return {
        name: element.element,
        tone: LINE_TONES[i % LINE_TONES.length],
        values: shareColumn(at, told[i].course.figures, helper),
      };
    });
  page.chart(
    words(
      "rounds",
      unit === null ? texts.linesFinding : texts.unitFinding(unit),
      elements.map((each, i) => courseText(each.element, told[i].course, language)).join(" "),
    ),
    LINES_HEIGHT,
    (frame, helper) => roundsChart(roundsAxis(rounds, helper), lines(helper), frame, helper),
  );
}

/** A small chart a unit, all with the same axes, the total dashed in each. */
function addPanel(
  page: Page,
  element: ElementDevelopment,
  shown: ShownPart,
  words: Words,
  { language, uncertainty }: Told,
): void {
  const texts = speak(developmentTexts, language);
  const rounds = shown.development.rounds.map(({ name }) => name);
  const [body] = developmentSpots(shown);
  const finding = texts.panelFinding(element.element);
  const row = (i: number) => spot(body.row + i, 1, 1, rounds.length);
  const total = (helper: HelperBlock): RoundLine => ({
    name: "",
    tone: "muted",
    dashed: true,
    values: shareColumn(row(element.units.length), element.total.figures, helper),
  });
  const small = (
    frame: ChartFrame,
    axis: RoundsAxis,
    helper: HelperBlock,
    all: RoundLine,
  ): ChartPanel => ({
    ...frame,
    family: "panel",
    columns: PANEL_COLUMNS,
    charts: element.units.map((each, i) => {
      const own: RoundLine = {
        name: "",
        tone: "latest",
        values: shareColumn(row(i), each.figures, helper),
        whiskers: uncertainty === "none" ? null : whiskersAt(axis, limitsOf(each), helper),
      };
      return smallRoundsChart(axis, [all, own], {
        ...frame,
        id: `${frame.id}-${i + 1}`,
        finding: each.unit,
        subtitle: "",
        source: "",
        alternative: courseText(each.unit, each, language),
        width: frame.width / PANEL_COLUMNS,
        height: PANEL_HEIGHT,
      });
    }),
  });
  const alternative = element.units.map((each) => courseText(each.unit, each, language)).join(" ");
  page.chart(
    { ...words("units", finding, alternative), subtitle: panelSubtitle(uncertainty, language) },
    PANEL_HEIGHT * Math.ceil(element.units.length / PANEL_COLUMNS),
    (frame, helper) => small(frame, roundsAxis(rounds, helper), helper, total(helper)),
  );
}

/** The charts of what is shown: rounds, units in small, and first to latest. */
export function addCharts(page: Page, shown: ShownPart, { language, uncertainty }: Told): void {
  const elements = shownElements(shown);
  const source = sourceNote(shown.development.rounds, language);
  const counts = shown.development.rounds.map(({ name, responses }) => `${name} ${responses}`);
  const subtitle = speak(developmentTexts, language).subtitle(counts.join(", "));
  const words: Words = (id, finding, alternative) => ({
    id,
    finding,
    subtitle,
    source,
    alternative,
  });
  addLines(page, shown, words, language);
  if (shown.unit !== EVERY) return;
  if (elements.length === 1) addPanel(page, elements[0], shown, words, { language, uncertainty });
  elements.forEach((element, i) => {
    addDumbbell(page, element, shown.development, language, (finding, alternative) =>
      words(`change-${i + 1}`, finding, alternative),
    );
  });
}
