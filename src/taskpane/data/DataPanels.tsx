import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { useSpoken } from "../frame/spoken";
import type { PaneState } from "../state/pane-state";
import type { PaneActions } from "../state/use-pane";
import { answeredOf } from "./answered";
import { AnsweredList } from "./AnsweredList";
import { FindingsList } from "./FindingsList";
import { ignoredSheets } from "./passed-sheets";
import { countSentences, toldFindings } from "./questions";
import { InputSheets } from "./InputSheets";
import { ResponseRates } from "./ResponseRates";
import { SourcesPanel } from "./SourcesPanel";
import { sayableAnswers } from "./unknown-answers";
import { UnknownAnswers } from "./UnknownAnswers";
import { useQuestionTexts } from "./use-question-texts";

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

/** What is to be minded and known, the sources, the answers given, and where new data comes in. */
export function DataPanels({ reading, latest, state, actions, bringIn }: Props) {
  const styles = useStyles();
  const spoken = useSpoken();
  const { bringing, sources, places } = spoken;
  const texts = useQuestionTexts();
  const { mapping } = state;
  const isEmpty = reading.rounds.length === 0;
  const hasSources = reading.sources.length > 0 || ignoredSheets(reading).length > 0;
  const { warnings, notes } = useMemo(() => toldFindings(reading), [reading]);
  const unknown = useMemo(() => sayableAnswers(reading), [reading]);
  const answered = answeredOf(mapping, reading, { ...spoken, texts });
  const list = (found: typeof warnings) => (
    <FindingsList findings={found} reading={reading} actions={actions} />
  );
  return (
    <Accordion
      key={String(isEmpty)}
      className={styles.panels}
      collapsible
      multiple
      // Without rounds, what stands in the way is what the user came for.
      defaultOpenItems={isEmpty ? ["warnings", "sources"] : []}
    >
      {warnings.length > 0 && (
        <Panel value="warnings" title={places.warnings(countSentences(warnings))}>
          {list(warnings)}
        </Panel>
      )}
      {notes.length > 0 && (
        <Panel value="notes" title={places.notes(countSentences(notes))}>
          {list(notes)}
        </Panel>
      )}
      {unknown.length > 0 && (
        <Panel value="unknown" title={texts.unknownTitle(unknown.length)}>
          <UnknownAnswers answers={unknown} reading={reading} decide={actions.decide} />
        </Panel>
      )}
      {answered.length > 0 && (
        <Panel value="answered" title={texts.answeredTitle(answered.length)}>
          <AnsweredList answered={answered} decide={actions.decide} />
        </Panel>
      )}
      {hasSources && <SourcesPanel reading={reading} mapping={mapping} actions={actions} />}
      {reading.invited !== null && latest !== null && (
        <Panel value="rates" title={sources.rates(latest)}>
          <ResponseRates reading={reading} round={latest} />
        </Panel>
      )}
      <Panel value="input-sheets" title={places.inputSheets}>
        <InputSheets actions={actions} />
      </Panel>
      {!isEmpty && (
        <Panel value="bring-in" title={bringing.title}>
          {bringIn}
        </Panel>
      )}
    </Accordion>
  );
}

interface PanelProps {
  value: string;
  title: string;
  children: ReactNode;
}

function Panel({ value, title, children }: PanelProps) {
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3" size="small">
        {title}
      </AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  );
}
