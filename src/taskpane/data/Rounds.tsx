import {
  Badge,
  Button,
  Caption1,
  makeStyles,
  Text,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";
import type { PaneState } from "../state/pane-state";
import { MoveRound } from "./MoveRound";
import { otherSheets } from "./passed-sheets";
import { moved, withOrder } from "./round-moves";
import { useQuestionTexts } from "./use-question-texts";
import { ReadingLine } from "../frame/ReadingLine";
import { useSpoken } from "../frame/spoken";
import { Part } from "../frame/Part";
import type { PaneActions } from "../state/use-pane";

/** So many rounds are listed, beside the chosen ones, until the user asks for all. */
const SHOWN_AT_FIRST = 10;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  round: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  counts: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  sheets: { flexBasis: "100%", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Either may be missing: a single round is compared with none. */
type Compared = Readonly<Partial<Record<"first" | "latest", string>>>;

interface Props {
  reading: SurveyReading;
  /** The names of the rounds that analyses compare. */
  compared: Compared;
  progress: PaneState["progress"];
  actions: Pick<PaneActions, "read" | "cancelReading" | "decide">;
}

/** Which sheets were recognised as survey rounds, with their responses and units. */
export function Rounds({ reading, compared, progress, actions }: Props) {
  const styles = useStyles();
  const { texts, places } = useSpoken();
  const words = useQuestionTexts();
  const { announce } = useAnnounce();
  const [all, setAll] = useState(false);
  const [ordering, setOrdering] = useState(false);
  const { rounds } = reading;
  const names = rounds.map(({ name }) => name);
  const isAssumed = reading.findings.some(({ code }) => code === "round-order-unsure");
  const list = useRef<HTMLUListElement>(null);
  const lastMove = useRef<{ name: string; by: -1 | 1 } | null>(null);
  const move = (name: string, by: -1 | 1) => {
    const order = moved(names, name, by);
    if (order === names) return;
    lastMove.current = { name, by };
    announce(places.moved(name, order.indexOf(name) + 1, order.length));
    actions.decide((mapping) => withOrder(mapping, order));
  };
  useEffect(() => {
    // A line that moves in the list loses the focus.
    const was = lastMove.current;
    lastMove.current = null;
    if (was === null) return;
    const line = [...(list.current?.children ?? [])].find(
      (each) => (each as HTMLElement).dataset.round === was.name,
    );
    line?.querySelector<HTMLElement>(`[data-move="${was.by}"]`)?.focus();
  }, [reading]);
  const others = otherSheets(reading);
  const isChosen = ({ name }: RoundReading) => name === compared.first || name === compared.latest;
  const isAll = all || ordering;
  const shown = rounds.filter((round, i) => isAll || i < SHOWN_AT_FIRST || isChosen(round));
  return (
    <Part title={texts.roundsStep} action={<ReadingLine progress={progress} actions={actions} />}>
      {isAssumed && <Caption1>{words.orderAssumed}</Caption1>}
      <ul ref={list} className={styles.list}>
        {shown.map((round, i) => (
          <Round key={round.name} round={round} compared={compared} isAssumed={isAssumed}>
            {ordering && (
              <MoveRound
                name={round.name}
                isFirst={i === 0}
                isLast={i === rounds.length - 1}
                onMove={(by) => move(round.name, by)}
              />
            )}
          </Round>
        ))}
      </ul>
      {shown.length < rounds.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {texts.showAll(rounds.length)}
          </Button>
        </div>
      )}
      {rounds.length > 1 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setOrdering(!ordering)}>
            {ordering ? words.endOrder : words.changeOrder}
          </Button>
        </div>
      )}
      {others.length > 0 && <Caption1 className={styles.quiet}>{texts.skipped(others)}</Caption1>}
    </Part>
  );
}

interface RoundProps {
  round: RoundReading;
  compared: Compared;
  /** Whether its place in the order was assumed. */
  isAssumed: boolean;
  children: ReactNode;
}

function Round({ round, compared, isAssumed, children }: RoundProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const words = useQuestionTexts();
  const mark = (text: string) => (isAssumed ? `${text} ${words.assumed}` : text);
  const ownSheet = round.sources.length === 1 && round.sources[0] === round.name;
  return (
    <li className={styles.round} data-round={round.name}>
      <Text weight="semibold" size={200}>
        {round.name}
      </Text>
      {round.name === compared.first && <Mark text={mark(texts.firstMark)} />}
      {round.name === compared.latest && <Mark text={mark(texts.latestMark)} />}
      <Caption1 className={styles.counts}>
        {texts.responses(round.responses)}, {texts.units(round.units)}
      </Caption1>
      {children}
      {!ownSheet && (
        <Caption1 className={styles.sheets}>{texts.fromSheets(round.sources)}</Caption1>
      )}
    </li>
  );
}

function Mark({ text }: { text: string }) {
  return (
    <Badge appearance="tint" color="brand" size="small">
      {text}
    </Badge>
  );
}
