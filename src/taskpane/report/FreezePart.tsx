import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { freeze, type FreezeOutcome } from "../../excel/freeze";
import { freezeSentences } from "../../excel/freeze-sentences";
import type { FreezeScope } from "../../excel/frozen-scope";
import { thaw, type ThawOutcome } from "../../excel/thaw";
import { customFunctions } from "../../functions/register";
import { freezeTexts } from "../../language/freeze-texts";
import { speak, type Language } from "../../language/language";
import { Part } from "../frame/Part";
import { useSpoken } from "../frame/spoken";
import { problemOf, problemSentence, type Problem } from "../state/problem";

const SCOPES: readonly FreezeScope[] = ["workbook", "sheet", "selection"];
const NAMES = Object.keys(customFunctions);

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
});

type Told = FreezeOutcome | ThawOutcome | { kind: "problem"; problem: Problem };

/** Formulas to values before the workbook is shared, and back again. */
export function FreezePart() {
  const styles = useStyles();
  const { language } = useSpoken();
  const texts = useMemo(() => speak(freezeTexts, language), [language]);
  const [scope, setScope] = useState<FreezeScope>("workbook");
  const [isBusy, setIsBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const act = async (task: "freezing" | "thawing") => {
    setIsBusy(true);
    setTold(null);
    try {
      setTold(await (task === "freezing" ? freeze : thaw)(scope, NAMES));
    } catch (thrown) {
      setTold({ kind: "problem", problem: problemOf(task, thrown) });
    }
    setIsBusy(false);
  };
  return (
    <Part title={texts.title}>
      <Caption1 className={styles.quiet}>{texts.text}</Caption1>
      <div className={styles.line}>
        <Field label={texts.scope}>
          <Select value={scope} onChange={(_, { value }) => setScope(value as FreezeScope)}>
            {SCOPES.map((each) => (
              <option key={each} value={each}>
                {texts[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Button disabled={isBusy} onClick={() => void act("freezing")}>
          {texts.freeze}
        </Button>
        <Button disabled={isBusy} onClick={() => void act("thawing")}>
          {texts.thaw}
        </Button>
      </div>
      {told !== null && (
        <MessageBar intent={intentOf(told)} layout="multiline">
          <MessageBarBody>{sentences(told, language).join(" ")}</MessageBarBody>
        </MessageBar>
      )}
    </Part>
  );
}

function sentences(told: Told, language: Language): string[] {
  return told.kind === "problem"
    ? [problemSentence(told.problem, language)]
    : freezeSentences(told, language);
}

function intentOf(told: Told): "success" | "warning" | "error" | "info" {
  if (told.kind === "problem" || told.kind === "too-many") return "error";
  if (told.kind !== "frozen" && told.kind !== "thawed") return "info";
  const left = Object.values(told).some((value) => Array.isArray(value) && value.length > 0);
  return left ? "warning" : "success";
}
