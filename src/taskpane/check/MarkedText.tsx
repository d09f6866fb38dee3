import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useMemo, useState, type KeyboardEvent } from "react";
import type { Claim } from "../../factcheck/claim";
import { computedIn, verdictIn } from "../../factcheck/say-claim";
import { checkTexts } from "../../language/check-texts";
import { speak } from "../../language/language";
import { useSpoken } from "../frame/spoken";
import { marksOf, toneOf, type Mark } from "./marks";

const useStyles = makeStyles({
  text: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    lineHeight: "1.7",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  mark: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    padding: "1px 2px",
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  word: {
    marginLeft: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    display: "inline-block",
  },
  agree: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  round: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    textDecorationStyle: "dashed",
  },
  wrong: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationStyle: "wavy",
  },
  unknown: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textDecorationStyle: "dotted",
  },
  detail: {
    display: "block",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    whiteSpace: "normal",
    lineHeight: tokens.lineHeightBase300,
  },
  claim: { display: "block", marginBottom: tokens.spacingVerticalXS },
  verdict: { fontWeight: tokens.fontWeightSemibold, display: "block" },
});

interface Props {
  text: string;
  claims: readonly Claim[];
  /** Shows the cell that a claim was held against. */
  onShow(analysis: string, address: string): void;
}

/** The text with every claim marked by colour and word; a pressed mark shows what was computed. */
export function MarkedText({ text, claims, onShow }: Props) {
  const styles = useStyles();
  const marks = useMemo(() => marksOf(claims), [claims]);
  const [open, setOpen] = useState<number | null>(null);
  return (
    <div className={styles.text}>
      {marks.map((mark, i) => (
        <Fragment key={mark.start}>
          {text.slice(marks[i - 1]?.end ?? 0, mark.start)}
          <MarkedClaims
            quote={text.slice(mark.start, mark.end)}
            mark={mark}
            isOpen={open === i}
            onPress={() => setOpen(open === i ? null : i)}
            onShow={onShow}
          />
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </div>
  );
}

interface MarkProps extends Pick<Props, "onShow"> {
  quote: string;
  mark: Mark;
  isOpen: boolean;
  onPress(): void;
}

function MarkedClaims({ quote, mark, isOpen, onPress, onShow }: MarkProps) {
  const styles = useStyles();
  const { language } = useSpoken();
  const [heaviest] = mark.claims;
  const verdict = verdictIn(heaviest, language);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPress();
  };
  return (
    <>
      <span
        role="button"
        tabIndex={0}
        aria-expanded={isOpen}
        className={mergeClasses(styles.mark, styles[toneOf(heaviest)])}
        onClick={onPress}
        onKeyDown={press}
      >
        {quote}
        <span className={styles.word}> {verdict.charAt(0).toLowerCase() + verdict.slice(1)}</span>
      </span>
      {isOpen && (
        <span className={styles.detail} role="group" aria-label={quote}>
          {mark.claims.map((claim, i) => (
            <ClaimWords key={i} claim={claim} onShow={onShow} />
          ))}
        </span>
      )}
    </>
  );
}

function ClaimWords({ claim, onShow }: { claim: Claim } & Pick<Props, "onShow">) {
  const styles = useStyles();
  const { language } = useSpoken();
  const say = speak(checkTexts, language);
  const { source } = claim;
  const cell = source?.cell ?? null;
  return (
    <span className={styles.claim}>
      <Caption1>{claim.quote}</Caption1>
      <span className={styles.verdict}>{verdictIn(claim, language)}</span>
      {computedIn(claim, language)}
      {source !== undefined && cell !== null && (
        <>
          {" "}
          <Button size="small" appearance="transparent" onClick={() => onShow(source.id, cell)}>
            {say.show(source.title)}
          </Button>
        </>
      )}
    </span>
  );
}
