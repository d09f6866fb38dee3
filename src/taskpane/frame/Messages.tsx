import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Build, PartOutcome } from "../state/build-state";
import type { PaneState } from "../state/pane-state";
import { problemSentence } from "../state/problem";
import type { PaneActions } from "../state/use-pane";
import { outcomeSentence } from "./outcome-sentence";
import { useSpoken } from "./spoken";

interface Props {
  state: PaneState;
  actions: Pick<PaneActions, "read" | "dismissProblem">;
}

/** What the user must know now: something failed, was cancelled, is out of date, or is built. */
export function Messages({ state, actions }: Props) {
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
      {build !== null && !build.running && <BuildMessage build={build} />}
    </>
  );
}

/** What became of a sheet, or of the report as a whole. */
function BuildMessage({ build: { of, parts, outcomes } }: { build: Build }) {
  const spoken = useSpoken();
  const ended = parts.flatMap((id) => outcomes[id] ?? []);
  const built = ended.filter(({ kind }) => kind === "built").length;
  if (of === "sheet") {
    const [outcome] = ended as (PartOutcome | undefined)[];
    // What the user just said no to needs no telling.
    if (outcome === undefined || outcome.kind === "left") return null;
    const intent = outcome.kind === "built" ? "success" : "error";
    return <Message intent={intent} text={outcomeSentence(outcome, spoken)} />;
  }
  const { places } = spoken;
  return built === parts.length ? (
    <Message intent="success" text={places.reportBuilt(built)} />
  ) : (
    <Message intent="warning" text={places.reportPartly(built, parts.length)} />
  );
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
