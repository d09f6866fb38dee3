import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Finding } from "../survey/finding";
import type { SurveyReading } from "../survey/survey-reader";
import { FindingsList } from "./FindingsList";
import { unitChoices } from "./mapping-changes";
import type { PaneState } from "./pane-state";
import { sheetsWithoutUnit } from "./passed-sheets";
import { ResponseRates } from "./ResponseRates";
import { SheetsWithoutUnit } from "./SheetsWithoutUnit";
import { useSpoken } from "./spoken";
import { UnitChoices } from "./UnitChoices";
import { useFocusAfter } from "./use-focus-after";
import type { PaneActions } from "./use-pane";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  build: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  reading: SurveyReading;
  findings: readonly Finding[];
  state: PaneState;
  actions: PaneActions;
}

/** "Alt er genkendt", or the things to look at; within, the quality of the data. */
export function QualityPanel({ reading, findings, state, actions }: Props) {
  const styles = useStyles();
  const { texts, sources } = useSpoken();
  const { mapping, choice, build } = state;
  const waiting = sheetsWithoutUnit(reading);
  const count = findings.length + waiting.length;
  const isBuilding = build.kind === "building";
  const isOurs = state.building === "quality";
  const button = useFocusAfter(isOurs && build.kind === "foreign");
  const hasRates = reading.invited !== null && choice.latest !== null;
  return (
    <AccordionItem value="quality">
      <AccordionHeader as="h3" size="small">
        {count === 0 ? sources.allRecognised : texts.findings(count)}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {count === 0 && <Caption1>{sources.allRecognisedText}</Caption1>}
        <SheetsWithoutUnit waiting={waiting} mapping={mapping} decide={actions.decide} />
        <FindingsList findings={findings} actions={actions} />
        <UnitChoices
          choices={unitChoices(mapping, reading.tally.units.all)}
          decide={actions.decide}
        />
        {hasRates && <ResponseRates reading={reading} round={choice.latest ?? ""} />}
        {reading.sources.length > 0 && (
          <div className={styles.build}>
            <div>
              <Button
                ref={button}
                size="small"
                disabledFocusable={isBuilding}
                onClick={() => actions.build("quality", "ask")}
              >
                {isBuilding && isOurs ? texts.building : sources.buildQuality}
              </Button>
            </div>
            <Caption1 className={styles.quiet}>{sources.buildQualityText}</Caption1>
          </div>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
