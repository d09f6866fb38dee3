import { Body1 } from "@fluentui/react-components";
import { AskDialog, useAsked } from "../frame/AskDialog";
import { useSpoken } from "../frame/spoken";
import { textsOf, workbooksOf, type BringInState } from "./bring-in-state";
import type { BringInActions } from "./use-bring-in";

/** So many files are named; the rest are counted. */
const NAMED_FILES = 5;

interface Props extends Pick<BringInActions, "answer"> {
  state: BringInState;
}

/** Asks before Excel inserts the sheets of workbooks, because that clears its undo steps. */
export function WorkbooksDialog({ state, answer }: Props) {
  const { bringing } = useSpoken();
  const ready = state.kind === "asking" ? state.ready : [];
  const open = workbooksOf(ready).length > 0;
  const asked = useAsked(open ? ready : null);
  if (asked === null) return null;
  const names = workbooksOf(asked).map(({ file }) => file.name);
  const named = names.slice(0, NAMED_FILES);
  return (
    <AskDialog
      open={open}
      title={bringing.askTitle(names.length)}
      onCancel={() => answer("none")}
      answers={[
        { label: bringing.cancel, give: () => answer("none") },
        ...(textsOf(asked).length > 0
          ? [{ label: bringing.withoutThem, give: () => answer("texts") }]
          : []),
        { label: bringing.insertSheets, give: () => answer("all") },
      ]}
    >
      <Body1>{bringing.askText(named, names.length - named.length)}</Body1>
      <Body1>{bringing.askFormulas}</Body1>
    </AskDialog>
  );
}
