import { useMemo } from "react";
import type { Evaluated } from "../../analyses/analysis";
import { preview } from "../../report/preview";
import { useSpoken } from "../frame/spoken";
import { OWN_LOOKS } from "./own-looks";
import { PlanCharts } from "./PlanCharts";
import { PlanTable } from "./PlanTable";

interface Props {
  evaluated: Evaluated;
}

/** What will be built: as the analysis itself shows it, or else the cells of its sheet. */
export function Preview({ evaluated }: Props) {
  const { analysis } = evaluated;
  const own = OWN_LOOKS[analysis.id];
  return own === undefined ? (
    <PlanPreview evaluated={evaluated} />
  ) : (
    <own.Preview evaluated={evaluated} />
  );
}

function PlanPreview({ evaluated }: { evaluated: Evaluated }) {
  const { language, places } = useSpoken();
  const { rows, charts } = useMemo(() => {
    const plan = evaluated.plan({ language, builtAt: new Date() });
    return { rows: preview(plan, language).rows, charts: plan.charts ?? [] };
  }, [evaluated, language]);
  return (
    <>
      <PlanCharts charts={charts} />
      <PlanTable rows={rows} label={places.previewOf(evaluated.analysis.title[language])} />
    </>
  );
}
