import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useEffect, useMemo, useRef, useState } from "react";
import type { ChartPlan } from "../../report/chart-plan";
import { chartSvg } from "../../svg/chart-svg";
import { svgText } from "../../svg/svg-text";
import { usePaneTheme } from "../frame/pane-theme";
import { useSpoken } from "../frame/spoken";
import { copyPicture } from "./copy-picture";
import { SvgPicture } from "./SvgPicture";

const useStyles = makeStyles({
  charts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  figure: {
    margin: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    "& svg": { maxWidth: "100%", height: "auto", display: "block" },
  },
  words: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Points in a pixel of the page. */
const POINT = 0.75;

/** How wide an element is, in points; undefined until it is on the page. */
function useWidth() {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () =>
      setWidth(current.clientWidth > 0 ? current.clientWidth * POINT : undefined);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}

/** A plan's charts, each between its words, as wide as there is room for. */
export function PlanCharts({ charts }: { charts: readonly ChartPlan[] }) {
  const styles = useStyles();
  if (charts.length === 0) return null;
  return (
    <div className={styles.charts}>
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
    </div>
  );
}

function ChartFigure({ chart }: { chart: ChartPlan }) {
  const styles = useStyles();
  const { language, places } = useSpoken();
  const theme = usePaneTheme();
  const id = useId();
  const { element, width } = useWidth();
  const [copied, setCopied] = useState<boolean | null>(null);
  const picture = useMemo(
    () => chartSvg(chart, { language, theme, width, idPrefix: id }),
    [chart, language, theme, width, id],
  );
  const copy = async () => {
    const onPaper = chartSvg(chart, { language, words: true });
    setCopied(await copyPicture(svgText(onPaper)));
  };
  return (
    <figure ref={element} className={styles.figure}>
      <figcaption className={styles.words}>
        <Body1Strong>{chart.finding}</Body1Strong>
        {chart.subtitle !== "" && <Caption1 className={styles.quiet}>{chart.subtitle}</Caption1>}
      </figcaption>
      <SvgPicture picture={picture} />
      <div className={styles.foot}>
        {chart.source !== "" && <Caption1 className={styles.quiet}>{chart.source}</Caption1>}
        <Button size="small" appearance="subtle" onClick={() => void copy()}>
          {places.copyPicture}
        </Button>
        <Caption1 role="status">
          {copied !== null && (copied ? places.pictureCopied : places.pictureNotCopied)}
        </Caption1>
      </div>
    </figure>
  );
}
