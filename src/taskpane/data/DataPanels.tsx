import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SurveyReading } from "../../survey/survey-reader";
import { useSpoken } from "../frame/spoken";
import type { PaneState } from "../state/pane-state";
import type { PaneActions } from "../state/use-pane";
import { ignoredSheets } from "./passed-sheets";
import { QualityPanel } from "./QualityPanel";
import { waitingFor } from "./questions";
import { ResponseRates } from "./ResponseRates";
import { SourcesPanel } from "./SourcesPanel";

const useStyles = makeStyles({
  // The headers' words stand under those of the headings.
  panels: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

interface Props {
  reading: SurveyReading;
  /** The round that response rates are shown for; null where there is none. */
  latest: string | null;
  state: PaneState;
  actions: PaneActions;
  /** Where new data comes in. */
  bringIn: ReactNode;
}

/** What is asked and noticed, the sources, the response rates, and where new data comes in. */
export function DataPanels({ reading, latest, state, actions, bringIn }: Props) {
  const styles = useStyles();
  const { bringing, sources } = useSpoken();
  const isEmpty = reading.rounds.length === 0;
  const hasSources = reading.sources.length > 0 || ignoredSheets(reading).length > 0;
  const { questions, all } = waitingFor(reading);
  // Questions are what the user came for; without rounds, so is what stands in the way.
  const open = [
    ...(questions > 0 || isEmpty ? ["quality"] : []),
    ...(isEmpty && hasSources ? ["sources"] : []),
  ];
  return (
    <Accordion
      key={String(isEmpty)}
      className={styles.panels}
      collapsible
      multiple
      defaultOpenItems={open}
    >
      {(!isEmpty || all > 0) && <QualityPanel reading={reading} state={state} actions={actions} />}
      {hasSources && <SourcesPanel reading={reading} mapping={state.mapping} actions={actions} />}
      {reading.invited !== null && latest !== null && (
        <AccordionItem value="rates">
          <AccordionHeader as="h3" size="small">
            {sources.rates(latest)}
          </AccordionHeader>
          <AccordionPanel>
            <ResponseRates reading={reading} round={latest} />
          </AccordionPanel>
        </AccordionItem>
      )}
      {!isEmpty && (
        <AccordionItem value="bring-in">
          <AccordionHeader as="h3" size="small">
            {bringing.title}
          </AccordionHeader>
          <AccordionPanel>{bringIn}</AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}
