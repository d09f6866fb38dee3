import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SurveyMapping } from "../survey/recognise/recognise-sources";
import type { PassedSheet } from "../survey/survey-reader";
import { withNamesAsUnits, withTakenBack } from "./mapping-changes";
import { withDraft, type ChangeableSource } from "./source-draft";
import { SourceEditor } from "./SourceEditor";
import { useSpoken } from "./spoken";
import type { PaneActions } from "./use-pane";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

interface Props {
  passed: readonly PassedSheet[];
  mapping: SurveyMapping;
  decide: PaneActions["decide"];
}

/** Sheets that wait for a unit, and those that the user left out. */
export function PassedSheets({ passed, mapping, decide }: Props) {
  const ignored = passed.filter(({ why }) => why === "ignored");
  const waiting = passed.flatMap(({ name, shape, recognised }) =>
    recognised === null ? [] : [{ name, shape, recognised }],
  );
  return (
    <>
      {waiting.length > 0 && <Waiting waiting={waiting} mapping={mapping} decide={decide} />}
      {ignored.length > 0 && <Ignored names={ignored.map(({ name }) => name)} decide={decide} />}
    </>
  );
}

interface WaitingProps extends Pick<Props, "mapping" | "decide"> {
  waiting: readonly ChangeableSource[];
}

function Waiting({ waiting, mapping, decide }: WaitingProps) {
  const styles = useStyles();
  const { sources } = useSpoken();
  const [editing, setEditing] = useState<string | null>(null);
  const names = waiting.map(({ name }) => name);
  return (
    <div className={styles.group}>
      <Text as="h4" weight="semibold" size={200} className={styles.heading}>
        {sources.withoutUnitTitle}
      </Text>
      <Caption1>{sources.withoutUnitText}</Caption1>
      <ul className={styles.list}>
        {waiting.map((source) => (
          <li key={source.name}>
            {editing === source.name ? (
              <SourceEditor
                source={source}
                sameShape={waiting.filter(({ shape }) => shape === source.shape).length}
                mapping={mapping}
                proposal={{ unit: { kind: "fixed", name: source.name } }}
                onCancel={() => setEditing(null)}
                onSave={(before, after) => {
                  setEditing(null);
                  const unit = { kind: "fixed", name: "" } as const;
                  decide((current) => withDraft(current, source, { ...before, unit }, after));
                }}
              />
            ) : (
              <div className={styles.sheet}>
                <Caption1>{source.name}</Caption1>
                <Button
                  size="small"
                  aria-label={sources.chooseUnitOf(source.name)}
                  onClick={() => setEditing(source.name)}
                >
                  {sources.chooseUnit}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {names.length > 1 && (
        <div>
          <Button
            size="small"
            onClick={() => decide((current) => withNamesAsUnits(current, names))}
          >
            {sources.namesAsUnits(names.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Ignored({ names, decide }: { names: readonly string[]; decide: Props["decide"] }) {
  const styles = useStyles();
  const { sources } = useSpoken();
  return (
    <div className={styles.group}>
      <Text as="h4" weight="semibold" size={200} className={styles.heading}>
        {sources.ignoredTitle}
      </Text>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name} className={styles.sheet}>
            <Caption1>{name}</Caption1>
            <Button
              size="small"
              aria-label={sources.takeBackSource(name)}
              onClick={() => decide((current) => withTakenBack(current, name))}
            >
              {sources.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
