import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { SourceReading } from "../../survey/reading/survey-reader";
import { sourceFacts } from "./source-facts";
import { useSpoken } from "../frame/spoken";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What was understood of a sheet, thing by thing, each with its reason. */
export function SourceFacts({ source }: { source: SourceReading }) {
  const styles = useStyles();
  const { sources } = useSpoken();
  return (
    <dl className={styles.facts}>
      {sourceFacts(source, sources).map(({ label, values, why }) => (
        <Fact key={label} label={label} values={values} why={why} />
      ))}
    </dl>
  );
}

function Fact({ label, values, why }: { label: string; values: string[]; why: string }) {
  const styles = useStyles();
  const { sources } = useSpoken();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {values.map((value) => (
          <div key={value}>{value}</div>
        ))}
        {why !== "" && <Caption1 className={styles.why}>{sources.because(why)}</Caption1>}
      </dd>
    </>
  );
}
