import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SurveyMapping } from "../../survey/recognise/recognise-sources";
import { withIgnored, withNamesAsUnits } from "./mapping-changes";
import { withDraft, type ChangeableSource } from "./source-draft";
import { SourceEditor } from "./SourceEditor";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", flexShrink: 0 },
  sheet: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

interface Props {
  waiting: readonly ChangeableSource[];
  mapping: SurveyMapping;
  decide: PaneActions["decide"];
}

/** Sheets with answers of which nothing says whose they are. */
export function SheetsWithoutUnit({ waiting, mapping, decide }: Props) {
  const styles = useStyles();
  const { sources } = useSpoken();
  const [editing, setEditing] = useState<string | null>(null);
  if (waiting.length === 0) return null;
  const names = waiting.map(({ name }) => name);
  return (
    <div className={styles.group}>
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
                <span className={styles.buttons}>
                  <Button
                    size="small"
                    aria-label={sources.chooseUnitOf(source.name)}
                    onClick={() => setEditing(source.name)}
                  >
                    {sources.chooseUnit}
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={sources.ignoreSource(source.name)}
                    onClick={() => decide((current) => withIgnored(current, source.name))}
                  >
                    {sources.ignoreShort}
                  </Button>
                </span>
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
