import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { unitCount } from "../../evaluation/units-in-order";
import { checkTexts } from "../../language/check-texts";
import { speak } from "../../language/language";
import { Part } from "../frame/Part";
import { useSpoken } from "../frame/spoken";
import { useAnalyses } from "../state/analyses-context";
import type { Basis } from "../state/standing";
import { CheckedText } from "./CheckedText";
import { factsOf } from "./facts-of";
import { useFetchedCells } from "./use-fetched-cells";

/** A longer text keeps the pane from answering. */
export const MOST_CHARACTERS = 100_000;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { "& textarea": { minHeight: "180px", maxHeight: "50vh" } },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  units: { maxWidth: "280px" },
  check: { alignSelf: "flex-start" },
});

/** A text's figures reckoned again. Nothing of it leaves the pane; it is shown as text alone. */
export function CheckPlace({ basis }: { basis: Basis | null }) {
  const styles = useStyles();
  const { language } = useSpoken();
  const say = speak(checkTexts, language);
  const analyses = useAnalyses();
  const [text, setText] = useState("");
  const [isChecked, setChecked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBeside, setBeside] = useState(true);
  const [ownUnits, setOwnUnits] = useState<string | null>(null);
  const facts = useMemo(
    () => (basis === null || !isBeside ? [] : factsOf(analyses, basis, language)),
    [analyses, basis, isBeside, language],
  );
  const known = basis === null ? null : unitCount(basis.reading);
  const typed = ownUnits ?? (known === null ? "" : String(known));
  const units = typed.trim() === "" ? null : Number(typed);
  const isWrong = units !== null && !(Number.isInteger(units) && units >= 3);
  const fetched = useFetchedCells({
    onText: (more) => {
      setProblem(null);
      setText((before) => (before.trim() === "" ? more : `${before.trimEnd()}\n\n${more}`));
    },
    onProblem: setProblem,
  });
  const check = () => {
    if (text.trim() === "") return setProblem(say.empty);
    if (text.length > MOST_CHARACTERS) return setProblem(say.tooLong(MOST_CHARACTERS));
    setProblem(null);
    setChecked(true);
  };
  if (isChecked) {
    return (
      <CheckedText
        text={text}
        facts={facts}
        basis={basis}
        units={isWrong ? null : units}
        onChange={() => setChecked(false)}
      />
    );
  }
  return (
    <Part title={say.title}>
      <Caption1 className={styles.quiet}>{say.what}</Caption1>
      <Field
        label={say.text}
        validationState={problem === null ? "none" : "error"}
        validationMessage={problem ?? undefined}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setProblem(null);
            setText(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" onClick={() => fetched("cells")}>
          {say.fetchCells}
        </Button>
        <Button size="small" onClick={() => fetched("sheet")}>
          {say.fetchSheet}
        </Button>
      </div>
      {basis !== null && (
        <Checkbox
          label={say.beside}
          checked={isBeside}
          onChange={(_, { checked }) => setBeside(checked === true)}
        />
      )}
      <Field
        className={styles.units}
        label={say.units}
        hint={say.unitsHint}
        validationState={isWrong ? "error" : "none"}
        validationMessage={isWrong ? say.unitsWrong : undefined}
      >
        <Input inputMode="numeric" value={typed} onChange={(_, { value }) => setOwnUnits(value)} />
      </Field>
      <Button className={styles.check} appearance="primary" onClick={check} disabled={isWrong}>
        {say.check}
      </Button>
    </Part>
  );
}
