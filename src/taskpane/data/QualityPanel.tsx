import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { quality } from "../../analyses/quality/quality";
import type { SurveyReading } from "../../survey/survey-reader";
import { FindingsList } from "./FindingsList";
import { unitChoices } from "./mapping-changes";
import { isRunning } from "../state/build-state";
import type { PaneState } from "../state/pane-state";
import { openFindings, sheetsWithoutUnit } from "./passed-sheets";
import { SheetsWithoutUnit } from "./SheetsWithoutUnit";
import { useSpoken } from "../frame/spoken";
import { UnitChoices } from "./UnitChoices";
import { useFocusAfter } from "../frame/use-focus-after";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  build: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  reading: SurveyReading;
  state: PaneState;
  actions: PaneActions;
}

/** "Alt er genkendt", or the things to look at; within, the sheet of the data's quality. */
export function QualityPanel({ reading, state, actions }: Props) {
  const styles = useStyles();
  const { texts, sources } = useSpoken();
  const { mapping } = state;
  const waiting = sheetsWithoutUnit(reading);
  const findings = useMemo(() => openFindings(reading), [reading]);
  const count = findings.length + waiting.length;
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
        {reading.sources.length > 0 && <QualityButton build={state.build} actions={actions} />}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** Builds the sheet that tells of the data's quality. */
function QualityButton({ build, actions }: Pick<PaneState, "build"> & { actions: PaneActions }) {
  const styles = useStyles();
  const { places, sources } = useSpoken();
  const isOurs = build?.of === "sheet" && build.parts[0] === quality.id;
  const button = useFocusAfter(isOurs && build.question !== null);
  const isBuilding = isRunning(build);
  return (
    <div className={styles.build}>
      <div>
        <Button
          ref={button}
          size="small"
          disabledFocusable={isBuilding}
          onClick={() => actions.build("sheet", [quality])}
        >
          {isBuilding && isOurs ? places.building : sources.buildQuality}
        </Button>
      </div>
      <Caption1 className={styles.quiet}>{sources.buildQualityText}</Caption1>
    </div>
  );
}
