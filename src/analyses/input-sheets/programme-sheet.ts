import { speak } from "../../language/language";
import { programTexts } from "../../language/program-texts";
import type { AcceptedCells } from "../../report/accepted-cells";
import { number, text, type PlanCell } from "../../report/plan-cell";
import { spot } from "../../report/spot";
import { standardLabelOf } from "../../survey/answers/answer-scale";
import { normalForm } from "../../survey/ground/normal-form";
import type { InputBasis, InputSheet } from "./input-sheet";
import { unitNames } from "./table-sheet";

const WIDTHS = [190, 240, 560];
const MUTED = "#57606A";
const HEAD_FILL = "#EAEEF2";
const SHARE = "0 %";
const PARTED = "; ";
/** So many rows for more units have prompts. */
const MORE_ROWS = 100;

/** What a unit is called elsewhere, as the user decided. */
function aliasesOf(unit: string, { aliases }: InputBasis): string {
  return Object.entries(aliases)
    .filter(([spelling, name]) => name === unit && spelling !== normalForm(unit))
    .map(([spelling]) => spelling)
    .join(PARTED);
}

/** The share that the sheet of criteria asks of a core element as a whole. */
function targetOf(element: string, { reading }: InputBasis): number | null {
  const own = reading.inputs.criteria.find(
    ({ indicator, group, measuredBy }) =>
      group === null && normalForm(measuredBy ?? indicator) === normalForm(element),
  );
  return own?.criterion ?? null;
}

/** Program: what holds for the programme, in sight and in the workbook. */
export const programmeSheet: InputSheet = {
  id: "programme",
  name: programTexts.sheet,
  holds: programTexts.holds,
  plan(basis, language) {
    const texts = speak(programTexts, language);
    const { reading, programme, chosen } = basis;
    const { thresholds, positive, leastPersons, leastResponses } = programme;
    const total = chosen.total ?? programme.total;
    const settings: PlanCell[][] = [
      [text(texts.name), text(programme.name ?? ""), text(texts.nameMeaning)],
      [text(texts.high), number(thresholds.high, SHARE), text(texts.highMeaning)],
      [text(texts.middle), number(thresholds.middle, SHARE), text(texts.middleMeaning)],
      [
        text(texts.positive),
        text([...positive].reverse().map(standardLabelOf).join(PARTED)),
        text(texts.positiveMeaning),
      ],
      [
        text(texts.total),
        text(total === "mean" ? texts.mean : texts.pooled),
        text(texts.totalMeaning),
      ],
      [text(texts.leastPersons), number(leastPersons), text(texts.leastPersonsMeaning)],
      [text(texts.leastResponses), number(leastResponses), text(texts.leastResponsesMeaning)],
    ];
    const elements = reading.tally.elements.all.map((name): PlanCell[] => [
      text(name),
      number(targetOf(name, basis), SHARE),
      null,
    ]);
    const units = unitNames(reading).map((name): PlanCell[] => [
      text(name),
      text(aliasesOf(name, basis)),
      null,
    ]);
    const none: PlanCell[] = [null, null, null];
    const cells: PlanCell[][] = [
      [text(texts.instruction), null, null],
      [text(texts.setting), text(texts.value), text(texts.meaning)],
      ...settings,
      none,
      [text(texts.element), text(texts.target), text(texts.elementMeaning)],
      ...elements,
      none,
      [text(texts.unit), text(texts.aliases), text(texts.unitMeaning)],
      ...units,
    ];
    const elementHead = 2 + settings.length + 1;
    const unitHead = elementHead + elements.length + 2;
    const heads = [1, elementHead, unitHead];
    const totalRow = 2 + 4;
    const accepted: AcceptedCells[] = [
      {
        at: spot(totalRow, 1),
        title: texts.total,
        prompt: texts.totalMeaning,
        list: [texts.pooled, texts.mean],
      },
      { at: spot(5, 1), title: texts.positive, prompt: texts.positiveMeaning },
      {
        at: spot(unitHead + 1, 1, units.length + MORE_ROWS, 1),
        title: texts.aliases,
        prompt: texts.unitMeaning,
      },
    ];
    return {
      name: texts.sheet,
      cells,
      merges: [spot(0, 0, 1, 3)],
      formats: [
        { at: spot(0, 0, 1, 3), wrap: true, verticalAlign: "Top", fontColor: MUTED },
        { at: spot(1, 1, cells.length - 1, 1), align: "Left" },
        { at: spot(1, 2, cells.length - 1, 1), fontColor: MUTED },
        { at: spot(elementHead + 1, 1, Math.max(1, elements.length), 1), numberFormat: SHARE },
        ...heads.map((row) => ({ at: spot(row, 0, 1, 3), fill: HEAD_FILL, fontColor: "#1F2328" })),
        ...heads.map((row) => ({ at: spot(row, 0, 1, 2), bold: true })),
      ],
      rules: [],
      accepted,
      columnWidths: WIDTHS,
      rowHeights: [24],
      frozen: { rows: 2, columns: 0 },
    };
  },
};
