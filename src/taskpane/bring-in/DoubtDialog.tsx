import { Body1 } from "@fluentui/react-components";
import { nothingMessage } from "../../survey/reading/nothing-to-compute";
import { AskDialog, useAsked } from "../frame/AskDialog";
import { useSpoken } from "../frame/spoken";
import { doubtfulOf, type BringInState } from "./bring-in-state";
import type { BringInActions } from "./use-bring-in";

/** So many files are told of; the rest are counted in the title. */
const TOLD_FILES = 5;

interface Props extends Pick<BringInActions, "decide"> {
  state: BringInState;
}

/** Asks before files come in from which nothing can be computed. */
export function DoubtDialog({ state, decide }: Props) {
  const { bringing, language } = useSpoken();
  const doubtful = state.kind === "doubting" ? doubtfulOf(state.ready) : [];
  const open = state.kind === "doubting" && doubtful.length > 0;
  const asked = useAsked(
    open ? { doubtful, hasOthers: doubtful.length < state.ready.length } : null,
  );
  if (asked === null) return null;
  const { hasOthers } = asked;
  const why = asked.doubtful.flatMap(({ file, nothing }) => {
    if (nothing === null) return [];
    const message = nothingMessage(nothing, language);
    return [message.startsWith(file.name) ? message : `${file.name}: ${message}`];
  });
  return (
    <AskDialog
      open={open}
      title={bringing.doubtTitle(why.length)}
      onCancel={() => decide("none")}
      answers={[
        { label: bringing.cancel, give: () => decide("none") },
        ...(hasOthers ? [{ label: bringing.onlyOthers, give: () => decide("without") }] : []),
        { label: bringing.bringAnyway, give: () => decide("all") },
      ]}
    >
      {why.slice(0, TOLD_FILES).map((sentence, i) => (
        <Body1 key={i}>{sentence}</Body1>
      ))}
      <Body1>{bringing.doubtText(why.length)}</Body1>
    </AskDialog>
  );
}
