import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { valueOf, type Choice, type Chosen, type Option } from "../../analyses/choice";
import { useSpoken } from "../frame/spoken";
import type { KeptActions } from "../state/use-kept";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  // Long names end in dots instead of pushing the pane wide.
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  radios: { gridColumnStart: 1, gridColumnEnd: -1 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  choices: readonly Choice[];
  chosen: Chosen;
  onChoose: KeptActions["choose"];
}

/** An analysis's choices as fields, drawn from the data that tells of them. */
export function ChoiceFields({ choices, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {choices.map((choice) => (
        <ChoiceField
          key={choice.key}
          choice={choice}
          value={valueOf(choice, chosen)}
          onChoose={(value) => onChoose(choice, value)}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  choice: Choice;
  value: string;
  onChoose(value: string): void;
}

function ChoiceField({ choice, value, onChoose }: FieldProps) {
  const styles = useStyles();
  const { language } = useSpoken();
  const { label, look, options, complaint } = choice;
  const state = complaint === undefined ? "none" : complaint.stops ? "error" : "warning";
  const said = { validationState: state, validationMessage: complaint?.text[language] } as const;
  if (look === "radio") {
    return (
      <Field label={label[language]} className={styles.radios} {...said}>
        <RadioGroup value={value} onChange={(_, data) => onChoose(data.value)}>
          {options.map((option) => (
            <Radio key={option.value} value={option.value} label={<RadioLabel option={option} />} />
          ))}
        </RadioGroup>
      </Field>
    );
  }
  return (
    <Field label={label[language]} {...said}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function RadioLabel({ option: { label, hint } }: { option: Option }) {
  const styles = useStyles();
  const { language } = useSpoken();
  if (hint === undefined) return label[language];
  return (
    <>
      {label[language]}
      <br />
      <span className={styles.hint}>{hint[language]}</span>
    </>
  );
}
