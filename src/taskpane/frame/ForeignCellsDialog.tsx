import { Body1, Link, makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import { buildTexts } from "../../language/build-texts";
import { speak } from "../../language/language";
import type { ForeignAnswer, ForeignQuestion } from "../state/build-state";
import type { PaneActions } from "../state/use-pane";
import { AskDialog, useAsked } from "./AskDialog";
import { useSpoken } from "./spoken";

/** This many cells are named; the rest are counted. */
const NAMED_CELLS = 6;

const useStyles = makeStyles({ cell: { fontSize: "inherit" } });

interface Props {
  question: ForeignQuestion | null;
  actions: Pick<PaneActions, "answer" | "select">;
}

/** Asks what to do where a sheet's place holds what Fidelitet did not write. */
export function ForeignCellsDialog({ question, actions }: Props) {
  const { texts, language } = useSpoken();
  const asked = useAsked(question);
  if (asked === null) return null;
  const words = speak(buildTexts, language);
  const { sheet, reordered = false } = asked;
  const answer = (label: string, word: ForeignAnswer) => ({
    label,
    give: () => actions.answer(word),
  });
  return (
    <AskDialog
      open={question !== null}
      title={reordered ? texts.reorderedTitle : texts.foreignTitle}
      onCancel={() => actions.answer("leave")}
      answers={[
        answer(words.leave, "leave"),
        answer(words.overwrite, "overwrite"),
        answer(words.newSheet, "new-sheet"),
        ...(reordered ? [answer(words.keepOrder, "keep-order")] : []),
      ]}
    >
      {reordered && <Body1>{words.reordered(sheet)}</Body1>}
      <Body1>{reordered ? texts.reorderedText : texts.foreignText(sheet)}</Body1>
      <Cells question={asked} onSelect={actions.select} />
    </AskDialog>
  );
}

/** The cells, each a link that shows it in the sheet. */
function Cells({
  question: { sheet, cells },
  onSelect,
}: {
  question: ForeignQuestion;
  onSelect: PaneActions["select"];
}) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const more = cells.length - NAMED_CELLS;
  return (
    <Body1>
      {cells.slice(0, NAMED_CELLS).map((address, i) => (
        <Fragment key={address}>
          {i > 0 && ", "}
          <Link
            inline
            as="button"
            className={styles.cell}
            title={texts.goTo(`${sheet} ${address}`)}
            onClick={() => onSelect({ sheet, address })}
          >
            {address}
          </Link>
        </Fragment>
      ))}
      {more > 0 && texts.moreCells(more)}
    </Body1>
  );
}
