import { normalForm } from "../ground/normal-form";

/** What a column of an input sheet holds. */
export type InputColumn =
  | "unit"
  | "period"
  | "indicator"
  | "group"
  | "arm"
  | "measuredBy"
  | "criterion"
  | "baseline"
  | "national"
  | "result"
  | "share"
  | "count"
  | "total"
  | "driver"
  | "effect"
  | "valuePerUnit"
  | "cost";

/** How each column may be headed, in normal form and without a unit of measure. */
const HEADINGS: Readonly<Record<InputColumn, readonly string[]>> = {
  unit: ["enhed", "kommune", "jobcenter", "center", "unit", "centre", "job centre", "municipality"],
  period: [
    ...["måned", "uge", "ugenr", "periode", "tidspunkt", "måling", "kvartal", "år", "dato"],
    ...["month", "week", "period", "time", "round", "quarter", "year", "date"],
  ],
  indicator: ["indikator", "indicator"],
  group: ["målgruppe", "target group"],
  arm: ["gruppe", "arm", "deltager eller kontrol", "group"],
  measuredBy: ["måles på", "måles ved", "kerneelement", "measured by", "core element"],
  criterion: [
    ...["succeskriterie", "succeskriterium", "succeskriterier", "kriterie", "kriterium"],
    ...["krav", "mål", "måltal", "success criterion", "criterion", "target", "required"],
  ],
  baseline: ["baseline", "start", "udgangspunkt", "startmåling", "før", "before"],
  national: ["landsgennemsnit", "landet", "hele landet", "national average", "national"],
  result: ["resultat", "seneste", "slutmåling", "result", "latest"],
  share: ["andel", "pct.", "pct", "procent", "værdi", "share", "per cent", "value"],
  count: ["antal", "tæller", "count", "numerator"],
  total: ["total", "i alt", "ud af", "nævner", "n", "out of", "denominator"],
  driver: ["drivkraft", "driver"],
  effect: ["effekt", "effekt pr. deltager", "timer pr. deltager", "effect", "hours a participant"],
  valuePerUnit: [
    ...["værdi pr. time", "værdi pr time", "timeværdi", "værdi pr. enhed"],
    ...["value an hour", "value per hour", "value per unit"],
  ],
  cost: [
    ...["omkostning", "omkostninger", "omkostning pr. deltager", "omkostninger pr. deltager"],
    ...["udgift", "udgift pr. deltager", "enhedsomkostning"],
    ...["cost", "costs", "cost a participant", "cost per participant", "unit cost"],
  ],
};

const COLUMN_OF = new Map(
  Object.entries(HEADINGS).flatMap(([column, headings]) =>
    headings.map((heading) => [heading, column as InputColumn] as const),
  ),
);

/** "Succeskriterie (pct.)", "Andel i pct." → the heading without its unit of measure. */
function plain(heading: string): string {
  const form = normalForm(heading).replace(/[:*]+$/, "");
  const bare = form.replace(/ ?\([^)]*\)$/, "").replace(/ (?:i )?(?:pct\.?|procent|%)$/, "");
  return bare === "" ? form : bare;
}

/** What a column under this heading holds; null where no input sheet knows it. */
export function inputColumn(heading: unknown): InputColumn | null {
  return typeof heading === "string" ? (COLUMN_OF.get(plain(heading)) ?? null) : null;
}
