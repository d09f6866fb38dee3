import { Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Selection } from "../../excel/read-selected-cells";
import { judgeNumber, judgeShare, parseTarget } from "../../functions/criterion-target";
import type { SelectionFigures } from "../../functions/selection-figures";
import { selectionFormulas } from "../../functions/selection-formulas";
import { speak } from "../../language/language";
import { selectionTexts } from "../../language/selection-texts";
import { SvgPicture } from "../analysis/SvgPicture";
import { usePaneTheme } from "../frame/pane-theme";
import { useSpoken } from "../frame/spoken";
import { InsertFormula } from "./InsertFormula";
import { distributionPicture, MOST_POINTS, scatterPicture } from "./selection-pictures";
import { detailsOf, judgementWords } from "./selection-words";

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    "& svg": { maxWidth: "100%", height: "auto", display: "block" },
  },
  lines: { display: "flex", flexDirection: "column" },
  narrow: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** The pictures' width in points: they are scaled down where the pane is narrower. */
const WIDTH = 220;

interface Props {
  selection: Extract<Selection, { kind: "cells" }>;
  /** What is told, one of the readings. */
  figures: SelectionFigures;
  readings: readonly SelectionFigures[];
  /** Whether the second reading is told, not the first. */
  asOther: boolean;
  onOther(asOther: boolean): void;
  /** As it was typed. */
  criterion: string;
  onCriterion(criterion: string): void;
}

/** What is told of a selection beyond its one line: how sure, a picture, a criterion, formulas. */
export function SelectionDetails(props: Props) {
  const { selection, figures, readings, asOther, onOther, criterion, onCriterion } = props;
  const styles = useStyles();
  const { language } = useSpoken();
  const theme = usePaneTheme();
  const texts = useMemo(() => speak(selectionTexts, language), [language]);
  const picture = useMemo(() => {
    const look = { language, theme, width: WIDTH };
    if (figures.kind === "answers") return distributionPicture(figures, look);
    return figures.kind === "pairs" ? scatterPicture(figures, look) : null;
  }, [figures, language, theme]);
  const share =
    figures.kind === "answers"
      ? figures.figure.share
      : figures.kind === "number"
        ? (figures.share?.value ?? null)
        : null;
  const judgement = useMemo(() => {
    const target = parseTarget(criterion);
    if (target === null) return null;
    if (share !== null) return judgeShare(share, target);
    return figures.kind === "number" ? judgeNumber(figures.value, target) : null;
  }, [criterion, figures, share]);
  const formulas = useMemo(
    () => selectionFormulas(figures, selection.areas, judgement),
    [figures, selection, judgement],
  );
  const isUnread = criterion.trim() !== "" && parseTarget(criterion) === null;
  const verdict = judgement && judgementWords(judgement, share !== null, language);
  const hasFailed = isUnread || judgement?.kind === "different-units";
  return (
    <div className={styles.all}>
      {picture !== null && <SvgPicture picture={picture} />}
      <div className={styles.lines}>
        {detailsOf(figures, language).map((line) => (
          <Caption1 key={line}>{line}</Caption1>
        ))}
        {figures.kind === "pairs" && figures.points.length > MOST_POINTS && (
          <Caption1>{texts.firstPoints(MOST_POINTS)}</Caption1>
        )}
      </div>
      {readings.length > 1 && (
        <Field label={texts.readAs} size="small">
          <Select
            size="small"
            className={styles.narrow}
            value={asOther ? "other" : "first"}
            onChange={(_, { value }) => onOther(value === "other")}
          >
            {readings.slice(0, 2).map(({ kind }, i) => (
              <option key={kind} value={i === 0 ? "first" : "other"}>
                {kind === "answers" ? texts.asAnswers : texts.asPairs}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {figures.kind !== "pairs" && (
        <Field
          label={texts.criterion}
          size="small"
          validationState={hasFailed ? "warning" : "none"}
          validationMessage={isUnread ? texts.noTarget : verdict}
        >
          <Input
            size="small"
            value={criterion}
            placeholder={texts.criterionExample}
            onChange={(_, { value }) => onCriterion(value)}
          />
        </Field>
      )}
      <InsertFormula selection={selection} formulas={formulas} />
    </div>
  );
}
