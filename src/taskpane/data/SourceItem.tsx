import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SurveyMapping } from "../../survey/recognise/recognise-sources";
import type { Finding } from "../../survey/mapping/finding";
import type { SourceReading } from "../../survey/reading/survey-reader";
import { isChanged, withIgnored, withReset } from "./mapping-changes";
import { withDraft } from "./source-draft";
import { ColumnsWords } from "./ColumnsWords";
import { ScaleFields } from "./ScaleFields";
import { SourceColumns } from "./SourceColumns";
import { SourceEditor } from "./SourceEditor";
import { SourceFacts } from "./SourceFacts";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  counts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  source: SourceReading;
  /** How many findings say that something was guessed here. */
  doubts: number;
  /** How many sheets have the same headers, this one too. */
  sameShape: number;
  mapping: SurveyMapping;
  findings: readonly Finding[];
  decide: PaneActions["decide"];
}

/** One sheet: what was understood of it, and the buttons that change it. */
export function SourceItem(props: Props) {
  const { source, doubts, sameShape, mapping, findings, decide } = props;
  const styles = useStyles();
  const { texts, sources } = useSpoken();
  const [editing, setEditing] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const { name } = source;
  const changed = isChanged(mapping, source);
  const counts = [
    texts.responses(source.rows.responses),
    ...(doubts > 0 ? [sources.sourceInDoubt] : []),
    ...(changed ? [sources.changedByUser] : []),
  ];
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h4" size="small">
        <span className={styles.header}>
          <span>{name}</span>
          <Text className={styles.counts}>{counts.join(" · ")}</Text>
          <Text className={styles.counts}>
            <ColumnsWords source={source} />
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {editing ? (
          <SourceEditor
            source={source}
            sameShape={sameShape}
            mapping={mapping}
            onCancel={() => setEditing(false)}
            onSave={(before, after) => {
              setEditing(false);
              decide((current) => withDraft(current, source, before, after));
            }}
          />
        ) : (
          <>
            <SourceFacts source={source} />
            <SourceColumns source={source} />
            {source.counted !== true && (
              <ScaleFields source={source} mapping={mapping} findings={findings} decide={decide} />
            )}
            <div className={styles.buttons}>
              {source.counted !== true && (
                <Button
                  ref={change}
                  size="small"
                  aria-label={sources.changeSource(name)}
                  onClick={() => setEditing(true)}
                >
                  {sources.change}
                </Button>
              )}
              {changed && (
                <Button
                  size="small"
                  aria-label={sources.resetSource(name)}
                  onClick={() => decide((current) => withReset(current, source))}
                >
                  {sources.reset}
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                aria-label={sources.ignoreSource(name)}
                onClick={() => decide((current) => withIgnored(current, name))}
              >
                {sources.ignore}
              </Button>
            </div>
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
