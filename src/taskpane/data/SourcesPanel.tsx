import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Checkbox,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { PaneState } from "../state/pane-state";
import { IgnoredSheets } from "./IgnoredSheets";
import { ignoredSheets } from "./passed-sheets";
import { SourceItem } from "./SourceItem";
import { doubtsBySource } from "./source-facts";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";

/** So many sources are listed until the user asks for all. */
const SHOWN_AT_FIRST = 10;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  header: { display: "flex", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  doubts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  reading: SurveyReading;
  mapping: PaneState["mapping"];
  actions: PaneActions;
}

/** Each sheet with what was understood of it, and where to change it. */
export function SourcesPanel({ reading, mapping, actions }: Props) {
  const styles = useStyles();
  const { texts, sources: spoken } = useSpoken();
  const { sources, findings } = reading;
  const [all, setAll] = useState(false);
  const [wantsDoubts, setWantsDoubts] = useState(false);
  const doubts = useMemo(() => doubtsBySource(findings), [findings]);
  const doubtful = sources.filter(({ name }) => doubts.has(name));
  const onlyDoubts = wantsDoubts && doubtful.length > 0;
  const listed = onlyDoubts ? doubtful : sources;
  const shown = all ? listed : listed.slice(0, SHOWN_AT_FIRST);
  return (
    <AccordionItem value="sources">
      <AccordionHeader as="h3" size="small">
        <span className={styles.header}>
          <span>{spoken.sources(sources.length)}</span>
          {doubtful.length > 0 && (
            <Text className={styles.doubts}>{spoken.doubts(doubtful.length)}</Text>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {doubtful.length > 0 && doubtful.length < sources.length && (
          <Checkbox
            label={spoken.onlyDoubts(doubtful.length)}
            checked={onlyDoubts}
            onChange={(_, { checked }) => setWantsDoubts(checked === true)}
          />
        )}
        <Accordion collapsible multiple>
          {shown.map((source) => (
            <SourceItem
              key={source.name}
              source={source}
              doubts={doubts.get(source.name) ?? 0}
              sameShape={sources.filter(({ shape }) => shape === source.shape).length}
              mapping={mapping}
              findings={findings}
              decide={actions.decide}
            />
          ))}
        </Accordion>
        {shown.length < listed.length && (
          <div>
            <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
              {texts.showAll(listed.length)}
            </Button>
          </div>
        )}
        <IgnoredSheets names={ignoredSheets(reading)} decide={actions.decide} />
      </AccordionPanel>
    </AccordionItem>
  );
}
