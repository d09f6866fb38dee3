import { GRADE_COLOURS } from "../report/grade-colours";
import { isLive } from "../report/plan-cell";
import { conditionFormula, type PlanRule, type ScaleRule } from "../report/plan-rule";
import type { SheetPlan } from "../report/sheet-plan";
import { covers, spot, spotAddress } from "../report/spot";
import { TONE_COLOURS } from "../report/tones";
import type { StyleBook } from "./style-book";
import { argb } from "./style-pieces";
import { xml, type XmlNode } from "./xml";

const PLAIN_GROUND = "#FFFFFF";

/** What Excel's formulas say without the sign that begins one in a cell. */
function bare(formula: string): string {
  return formula.replace(/^=/, "");
}

function scaleXml({ low, middle, high }: ScaleRule, priority: number): XmlNode {
  const colours = [TONE_COLOURS.fall, PLAIN_GROUND, TONE_COLOURS.rise];
  return xml(
    "cfRule",
    { type: "colorScale", priority },
    xml(
      "colorScale",
      {},
      [low, middle, high].map((value) => xml("cfvo", { type: "num", val: value })),
      colours.map((colour) => xml("color", { rgb: argb(colour ?? PLAIN_GROUND) })),
    ),
  );
}

/**
 * Whether a rule is kept as a rule. A number that shows as 0 has its format itself, as in the sheet
 * that is built in Excel; only cells that go on calculating are judged anew.
 */
function isKept(rule: PlanRule, { cells }: SheetPlan): boolean {
  if (rule.kind !== "zero") return true;
  return cells.some((row, r) => row.some((cell, c) => isLive(cell) && covers(rule.at, r, c)));
}

/** A plan's rules as conditional formats, earlier ones first. */
export function rulesXml(plan: SheetPlan, styles: StyleBook): XmlNode[] {
  return plan.rules
    .filter((rule) => isKept(rule, plan))
    .map((rule, i) => {
      const priority = i + 1;
      const made =
        rule.kind === "scale"
          ? scaleXml(rule, priority)
          : xml(
              "cfRule",
              {
                type: "expression",
                dxfId: styles.rule(
                  rule.kind === "tone" ? GRADE_COLOURS[rule.tone] : { numberFormat: rule.format },
                ),
                priority,
              },
              xml(
                "formula",
                {},
                bare(conditionFormula(rule.when, spotAddress(spot(rule.at.row, rule.at.column)))),
              ),
            );
      return xml("conditionalFormatting", { sqref: spotAddress(rule.at) }, made);
    });
}
