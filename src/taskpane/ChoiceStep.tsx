import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { TotalRule } from "../analyses/overview/evaluate";
import type { Choices } from "../excel/choices";
import type { RoundReading } from "../survey/survey-reader";
import { choiceProblem, type Choice } from "./round-choice";
import { useSpoken } from "./spoken";
import { Step } from "./Step";

const useStyles = makeStyles({
  rounds: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  // Long round names end in dots instead of pushing the pane wide.
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  rounds: readonly RoundReading[];
  choice: Choice;
  onChoose(choice: Partial<Choices>): void;
}

/** First and latest round, and how the row Samlet is computed. */
export function ChoiceStep({ rounds, choice, onChoose }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const names = rounds.map((round) => round.name);
  const problem = choiceProblem(rounds, choice);
  const complaint = {
    validationState: problem === "same" ? "error" : problem === null ? "none" : "warning",
    validationMessage:
      problem === "same"
        ? texts.sameRound
        : problem === "backwards"
          ? texts.wrongOrder(choice.first ?? "", choice.latest ?? "")
          : undefined,
  } as const;
  return (
    <Step number={2} title={texts.choiceStep}>
      <div className={styles.rounds}>
        <Field label={texts.first} {...complaint}>
          <Select
            className={styles.select}
            value={choice.first ?? ""}
            onChange={(_, { value }) => onChoose({ first: value === "" ? null : value })}
          >
            {names.length > 1 && names.map((name) => <option key={name}>{name}</option>)}
            <option value="">{texts.noFirst}</option>
          </Select>
        </Field>
        <Field label={texts.latest}>
          <Select
            className={styles.select}
            value={choice.latest ?? ""}
            onChange={(_, { value }) => onChoose({ latest: value })}
          >
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={texts.total}>
        <RadioGroup
          value={choice.total}
          onChange={(_, { value }) => onChoose({ total: value as TotalRule })}
        >
          <Radio value="pooled" label={<RuleLabel name={texts.pooled} hint={texts.pooledHint} />} />
          <Radio value="mean" label={<RuleLabel name={texts.mean} hint={texts.meanHint} />} />
        </RadioGroup>
      </Field>
    </Step>
  );
}

function RuleLabel({ name, hint }: { name: string; hint: string }) {
  const styles = useStyles();
  return (
    <>
      {name}
      <br />
      <span className={styles.hint}>{hint}</span>
    </>
  );
}
