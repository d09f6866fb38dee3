import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { useAnalyses } from "../state/analyses-context";
import type { Build } from "../state/build-state";
import type { PaneState } from "../state/pane-state";
import { problemSentence } from "../state/problem";
import { isOutOfDate } from "../state/sheet-print";
import type { Basis } from "../state/standing";
import type { PaneActions } from "../state/use-pane";
import { whatToTell } from "../state/what-to-tell";
import { outcomeSentence } from "./outcome-sentence";
import { useSpoken } from "./spoken";

interface Props {
  state: PaneState;
  basis: Basis | null;
  actions: Pick<PaneActions, "read" | "dismissProblem">;
}

/** The one thing that the user must know now: what failed, is out of date, or is built. */
export function Messages({ state, basis, actions }: Props) {
  const { texts, language } = useSpoken();
  const { problem, build, built } = state;
  const again = <Button onClick={actions.read}>{texts.readAgain}</Button>;
  switch (whatToTell(state)) {
    case "problem": {
      if (problem === null) return null;
      const isReadAgain = problem.task === "reading" || problem.task === "selecting";
      const close = <Button onClick={actions.dismissProblem}>{texts.close}</Button>;
      return (
        <Message
          intent="error"
          text={problemSentence(problem, language)}
          actions={isReadAgain ? again : close}
        />
      );
    }
    case "cancelled":
      return <Message intent="info" text={texts.cancelled} actions={again} />;
    case "stale":
      return <Message intent="warning" text={texts.stale} actions={again} />;
    case "build":
      return build === null ? null : <BuildMessage build={build} built={built} basis={basis} />;
    default:
      return null;
  }
}

interface BuildProps extends Pick<PaneState, "built"> {
  build: Build;
  basis: Basis | null;
}

/** What became of a sheet, or of the report as a whole, as long as it is so. */
function BuildMessage({ build, built, basis }: BuildProps) {
  const spoken = useSpoken();
  const analyses = useAnalyses();
  const { of, parts, outcomes } = build;
  const outOfDate = useMemo(
    () =>
      analyses.filter(
        (analysis) =>
          basis !== null &&
          outcomes[analysis.id]?.kind === "built" &&
          analysis.id in built &&
          isOutOfDate(analysis, built[analysis.id].print, basis),
      ),
    [analyses, basis, outcomes, built],
  );
  const { places } = spoken;
  if (of === "sheet") {
    const outcome = outcomes[parts[0]];
    const old = outOfDate.at(0);
    if (old !== undefined) {
      return <Message intent="warning" text={places.outOfDate(built[old.id].sheet)} />;
    }
    const intent = outcome.kind === "built" ? "success" : "error";
    return <Message intent={intent} text={outcomeSentence(outcome, spoken)} />;
  }
  if (of === "pages") return <PagesMessage parts={parts} outcomes={outcomes} />;
  // Of parts whose sheets are gone or old, it is told beside each of them.
  if (outOfDate.length > 0 || parts.some((id) => !(id in outcomes))) return null;
  const count = parts.filter((id) => outcomes[id].kind === "built").length;
  return count === parts.length ? (
    <Message intent="success" text={places.reportBuilt(count)} />
  ) : (
    <Message intent="warning" text={places.reportPartly(count, parts.length)} />
  );
}

/** How many of an analysis's pages are built, and what hindered the others: by the first of them. */
function PagesMessage({ parts, outcomes }: Pick<Build, "parts" | "outcomes">) {
  const spoken = useSpoken();
  const told = parts.flatMap((id) => (id in outcomes ? [outcomes[id]] : []));
  const built = told.filter(({ kind }) => kind === "built").length;
  const failed = told.find(({ kind }) => kind !== "built");
  return (
    <Message
      intent={failed === undefined ? "success" : "warning"}
      text={[
        spoken.places.pagesBuilt(built, told.length),
        ...(failed === undefined ? [] : [outcomeSentence(failed, spoken)]),
      ].join(" ")}
    />
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
