import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { checkText } from "../../factcheck/check-text";
import type { FactTable } from "../../factcheck/facts";
import { checkTexts } from "../../language/check-texts";
import { speak } from "../../language/language";
import { Part } from "../frame/Part";
import { useSpoken } from "../frame/spoken";
import { useShowBuilt } from "../frame/use-show-built";
import type { Basis } from "../state/standing";
import { MarkedText } from "./MarkedText";
import { countTones } from "./marks";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { margin: 0, ":focus": { outlineStyle: "none" } },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  text: string;
  facts: readonly FactTable[];
  /** What the facts are of; null where nothing is read. */
  basis: Basis | null;
  /** n of a correlation that the text gives none; null where it is not known. */
  units: number | null;
  /** Back to the text as it can be changed. */
  onChange(): void;
}

/** What became of a text: how many claims agree, and where the others stand. */
export function CheckedText({ text, facts, basis, units, onChange }: Props) {
  const styles = useStyles();
  const { language } = useSpoken();
  const say = speak(checkTexts, language);
  const claims = useMemo(
    () => checkText(text, { facts, ...(units === null ? {} : { units }) }),
    [text, facts, units],
  );
  const { show, told } = useShowBuilt(basis);
  const summary = useRef<HTMLParagraphElement>(null);
  useEffect(() => summary.current?.focus(), []);
  const counts = countTones(claims);
  const parts = (["wrong", "round", "unknown", "agree"] as const)
    .filter((tone) => counts[tone] > 0)
    .map((tone) => say[tone](counts[tone]));
  const tables = [...new Set(facts.map(({ title }) => title))];
  return (
    <Part
      title={say.title}
      action={
        <Button size="small" onClick={onChange}>
          {say.change}
        </Button>
      }
    >
      <p ref={summary} tabIndex={-1} role="status" className={styles.summary}>
        <Body1Strong>
          {claims.length === 0
            ? say.noClaims
            : `${say.claims(claims.length)}: ${parts.join(", ")}.`}
        </Body1Strong>
      </p>
      {claims.length > 0 && <Body1>{say.press}</Body1>}
      {told !== null && (
        <Body1 role="alert" className={styles.bad}>
          {told}
        </Body1>
      )}
      <MarkedText text={text} claims={claims} onShow={show} />
      <Caption1 className={styles.quiet}>
        {tables.length > 0 ? say.besideTables(tables.join(", ")) : say.besideNothing}
      </Caption1>
    </Part>
  );
}
