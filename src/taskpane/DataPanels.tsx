import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Finding } from "../survey/finding";
import type { SurveyReading } from "../survey/survey-reader";
import { BringInPanel } from "./BringInPanel";
import { isBusy, type BringInState } from "./bring-in-state";
import type { PaneState } from "./pane-state";
import { ignoredSheets, sheetsWithoutUnit } from "./passed-sheets";
import { QualityPanel } from "./QualityPanel";
import { SourcesPanel } from "./SourcesPanel";
import { useSpoken } from "./spoken";
import type { PaneActions } from "./use-pane";

const useStyles = makeStyles({
  // The arrows stand under the steps' numbers.
  panels: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  reading: SurveyReading;
  findings: readonly Finding[];
  state: PaneState;
  bringIn: BringInState;
  actions: PaneActions;
}

/** Closed until asked for: the data's quality, the sources, and where new data comes in. */
export function DataPanels({ reading, findings, state, bringIn, actions }: Props) {
  const styles = useStyles();
  const { bringing } = useSpoken();
  const isEmpty = reading.rounds.length === 0;
  const hasSources = reading.sources.length > 0 || ignoredSheets(reading).length > 0;
  // Where nothing can be shown, what stands in the way is what the user came for.
  const open = isEmpty ? ["quality", ...(hasSources ? ["sources"] : [])] : [];
  return (
    <Accordion
      key={String(isEmpty)}
      className={styles.panels}
      collapsible
      multiple
      defaultOpenItems={open}
    >
      {(!isEmpty || findings.length > 0 || sheetsWithoutUnit(reading).length > 0) && (
        <QualityPanel reading={reading} findings={findings} state={state} actions={actions} />
      )}
      {hasSources && <SourcesPanel reading={reading} mapping={state.mapping} actions={actions} />}
      {!isEmpty && (
        <AccordionItem value="bring-in">
          <AccordionHeader as="h3" size="small">
            {bringing.title}
          </AccordionHeader>
          <AccordionPanel>
            <BringInPanel busy={isBusy(bringIn)} actions={actions.bringIn} />
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}
