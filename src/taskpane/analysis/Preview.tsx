import { useMemo } from "react";
import type { Evaluated } from "../../analyses/analysis";
import { useSpoken } from "../frame/spoken";
import type { Basis } from "../state/standing";
import { OWN_LOOKS } from "./own-looks";
import { planRows } from "./plan-rows";
import { PlanTable } from "./PlanTable";

interface Props {
  evaluated: Evaluated;
  basis: Basis;
  values: Readonly<Record<string, string>>;
}

/** What will be built: as the analysis itself shows it, or else the cells of its sheet. */
export function Preview({ evaluated, basis, values }: Props) {
  const { analysis } = evaluated;
  const own = OWN_LOOKS[analysis.id];
  return own === undefined ? (
    <PlanPreview evaluated={evaluated} />
  ) : (
    <own.Preview basis={basis} values={values} />
  );
}

function PlanPreview({ evaluated }: { evaluated: Evaluated }) {
  const { language, places } = useSpoken();
  const rows = useMemo(
    () => planRows(evaluated.plan({ language, builtAt: new Date() }), language),
    [evaluated, language],
  );
  return <PlanTable rows={rows} label={places.previewOf(evaluated.analysis.title[language])} />;
}
