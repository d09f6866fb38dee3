import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SurveyMapping } from "../../survey/recognise/recognise-sources";
import { AnswerFields } from "./AnswerFields";
import { ColumnField } from "./ColumnField";
import { ItemFields } from "./ItemFields";
import { NamePlaceField } from "./NamePlaceField";
import {
  draftOf,
  draftProblem,
  type ChangeableSource,
  type DraftProblem,
  type SourceDraft,
} from "./source-draft";
import { useSpoken } from "../frame/spoken";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  source: ChangeableSource;
  /** How many sheets have the same headers, this one too. */
  sameShape: number;
  mapping: SurveyMapping;
  /** What is proposed instead of what is read now. */
  proposal?: Partial<SourceDraft>;
  onSave(before: SourceDraft, after: SourceDraft): void;
  onCancel(): void;
}

/** Lets the user say where unit, round and target group stand and what each item belongs to. */
export function SourceEditor({ source, sameShape, mapping, proposal, onSave, onCancel }: Props) {
  const styles = useStyles();
  const { sources } = useSpoken();
  // A reading meanwhile does not change what the user began with.
  const [before] = useState(() => draftOf(source, mapping));
  const [draft, setDraft] = useState<SourceDraft>({ ...before, ...proposal });
  const [problem, setProblem] = useState<DraftProblem>(null);
  const { headers } = source.recognised;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  const change = (part: Partial<SourceDraft>) => {
    setProblem(null);
    setDraft((current) => ({ ...current, ...part }));
  };
  return (
    <form
      ref={form}
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = draftProblem(draft);
        if (wrong === null) onSave(before, draft);
        else setProblem(wrong);
      }}
    >
      <NamePlaceField
        label={sources.unit}
        fixedLabel={sources.oneUnit}
        nameLabel={sources.unitName}
        headers={headers}
        place={draft.unit}
        suggested={source.name}
        missing={problem === "unit-missing"}
        onChange={(unit) => change({ unit })}
      />
      <NamePlaceField
        label={sources.round}
        fixedLabel={sources.oneRound}
        nameLabel={sources.roundName}
        headers={headers}
        place={draft.round}
        suggested={source.name}
        missing={problem === "round-missing"}
        onChange={(round) => change({ round })}
      />
      <ColumnField
        label={sources.group}
        headers={headers}
        column={draft.group}
        otherwise={sources.none}
        onChange={(group) => change({ group })}
      />
      <ItemFields
        draft={draft}
        guessed={["order", "none"].includes(source.recognised.reasons.elements)}
        noItems={problem === "no-items"}
        onChange={change}
      />
      <AnswerFields draft={draft} headers={headers} onChange={change} />
      <Caption1 className={styles.quiet}>
        {sameShape > 1 ? sources.sharedBy(sameShape) : sources.sharedByNew}
      </Caption1>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {sources.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {sources.cancelChange}
        </Button>
      </div>
    </form>
  );
}
