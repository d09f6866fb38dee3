import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../survey/mapping/finding";
import { ownValue } from "../../survey/ground/own-value";
import type { ScaleMapping } from "../../survey/mapping/sheet-mapping";
import type { SurveyMapping } from "../../survey/mapping/survey-mapping";
import type { SourceReading } from "../../survey/reading/survey-reader";
import type { PaneActions } from "../state/use-pane";
import { gradeCount, labelsOf, scaleOfSource, withGrade, withPositive } from "./scale-draft";
import { withSheets } from "./source-draft";
import { useQuestionTexts } from "./use-question-texts";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  label: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  name: { flexGrow: 1, overflowWrap: "anywhere", minWidth: 0 },
});

interface Props {
  source: SourceReading;
  mapping: SurveyMapping;
  findings: readonly Finding[];
  decide: PaneActions["decide"];
}

/** The scale that a sheet has of its own: which grade each label or code is, and what is positive. */
export function ScaleFields({ source, mapping, findings, decide }: Props) {
  const styles = useStyles();
  const texts = useQuestionTexts();
  const scale = scaleOfSource(source, mapping, findings);
  const [changed, setChanged] = useState<ScaleMapping | null>(null);
  if (scale === null) return null;
  const draft = changed ?? scale;
  const labels = labelsOf(scale);
  const grades = Array.from({ length: gradeCount(scale) }, (_, i) => i + 1);
  const save = () => {
    setChanged(null);
    const { shape } = source;
    decide((current) =>
      withSheets(current, { [shape]: { ...ownValue(current.sheets, shape), scale: draft } }),
    );
  };
  return (
    <div className={styles.fields}>
      <Text as="h5" weight="semibold" size={200} className={styles.heading}>
        {texts.scaleTitle}
      </Text>
      <Caption1>{texts.scaleText}</Caption1>
      <ul className={styles.list}>
        {labels.map((label) => {
          const grade = draft.grades[label];
          return (
            <li key={label} className={styles.label}>
              <Caption1 className={styles.name}>{label}</Caption1>
              <Select
                size="small"
                aria-label={texts.gradeOf(label)}
                value={grade === null ? "" : String(grade)}
                onChange={(_, { value }) =>
                  setChanged(withGrade(draft, label, value === "" ? null : Number(value)))
                }
              >
                <option value="">{texts.noGrade}</option>
                {grades.map((each) => (
                  <option key={each} value={String(each)}>
                    {each}
                  </option>
                ))}
              </Select>
              <Checkbox
                label={texts.positive}
                aria-label={texts.positiveOf(label)}
                disabled={grade === null}
                checked={grade !== null && draft.positive.includes(grade)}
                onChange={(_, { checked }) =>
                  grade !== null && setChanged(withPositive(draft, grade, checked === true))
                }
              />
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          size="small"
          aria-label={texts.saveScale(source.name)}
          disabledFocusable={changed === null}
          onClick={save}
        >
          {texts.save}
        </Button>
      </div>
    </div>
  );
}
