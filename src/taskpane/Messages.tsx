import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Spoken } from "../language/language";
import type { paneTexts } from "../language/pane-texts";
import type { BuiltSheet, PaneState } from "./pane-state";
import { problemSentence } from "./problem";
import { useSpoken } from "./spoken";
import type { PaneActions } from "./use-pane";

/** What the user must know now: something failed, was cancelled, is out of date, or is built. */
export function Messages({ state, actions }: { state: PaneState; actions: PaneActions }) {
  const { texts } = useSpoken();
  const { problem, build, cancelled, progress } = state;
  const isStale = state.stale && !state.readsAgain;
  const again = <Button onClick={actions.read}>{texts.readAgain}</Button>;
  return (
    <>
      {problem !== null && (
        <Message
          key="problem"
          intent="error"
          text={problemSentence(problem, texts)}
          actions={
            problem.task === "reading" || problem.task === "selecting" ? (
              again
            ) : (
              <Button onClick={actions.dismissProblem}>{texts.close}</Button>
            )
          }
        />
      )}
      {progress === null && cancelled && (
        <Message key="cancelled" intent="info" text={texts.cancelled} actions={again} />
      )}
      {progress === null && !cancelled && isStale && (
        <Message key="stale" intent="warning" text={texts.stale} actions={again} />
      )}
      {build.kind === "built" && (
        <Message key="built" intent="success" text={builtSentence(state.building, build, texts)} />
      )}
      {build.kind === "protected" && (
        <Message key="protected" intent="error" text={texts.protectedBuild(build.sheet)} />
      )}
    </>
  );
}

function builtSentence(
  of: BuiltSheet,
  { sheet, created }: { sheet: string; created: boolean },
  texts: Spoken<typeof paneTexts>,
): string {
  if (of === "overview") return created ? texts.built(sheet) : texts.updated(sheet);
  return created ? texts.builtQuality(sheet) : texts.updatedQuality(sheet);
}

interface MessageProps {
  intent: "error" | "warning" | "info" | "success";
  text: string;
  actions?: ReactNode;
}

function Message({ intent, text, actions }: MessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
