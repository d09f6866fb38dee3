import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { MOST_AREAS, MOST_CELLS, type Selection } from "../../excel/read-selected-cells";
import { selectionFigures } from "../../functions/selection-figures";
import { speak } from "../../language/language";
import { selectionTexts } from "../../language/selection-texts";
import { GradeWord } from "../analysis/GradeWord";
import { useSpoken } from "../frame/spoken";
import { SelectionDetails } from "./SelectionDetails";
import { summaryOf } from "./selection-words";
import { useSelection } from "./use-selection";

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    maxHeight: "60vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
});

/** The strip of the selected cells: their figures in one line, and more on demand. */
export function SelectionStrip() {
  return <StripOf selection={useSelection()} />;
}

/** The same of a selection that is known. Nothing where there is nothing to say of it. */
export function StripOf({ selection }: { selection: Selection }) {
  const styles = useStyles();
  const { language } = useSpoken();
  const texts = useMemo(() => speak(selectionTexts, language), [language]);
  const [isOpen, setIsOpen] = useState(false);
  const [asOther, setAsOther] = useState(false);
  const [criterion, setCriterion] = useState("");
  const id = useId();
  const readings = useMemo(
    () =>
      selection.kind === "cells"
        ? selectionFigures(
            selection.areas.map(({ values }) => values),
            selection.format,
          )
        : [],
    [selection],
  );
  const said = useMemo(() => {
    const shown = (count: number) => count.toLocaleString(language === "da" ? "da-DK" : "en-GB");
    if (selection.kind === "too-large") {
      return texts.tooLarge(shown(selection.cells), shown(MOST_CELLS));
    }
    return selection.kind === "too-many-areas"
      ? texts.tooManyAreas(selection.areas, MOST_AREAS)
      : null;
  }, [selection, texts, language]);
  const figures = readings.at(asOther && readings.length > 1 ? 1 : 0);
  if (said === null && (figures === undefined || selection.kind !== "cells")) return null;
  const grade =
    figures?.kind === "answers"
      ? figures.grade
      : figures?.kind === "number"
        ? figures.share?.grade
        : undefined;
  return (
    <section className={styles.strip} aria-label={texts.title}>
      <div className={styles.line}>
        <div className={styles.words}>
          <Caption1>{texts.title}: </Caption1>
          <Caption1Strong>
            {figures === undefined ? said : summaryOf(figures, language)}
          </Caption1Strong>
        </div>
        {grade !== undefined && <GradeWord grade={grade} />}
        {figures !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={isOpen ? texts.less : texts.more}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? "▾" : "▴"}
          </Button>
        )}
      </div>
      {isOpen && figures !== undefined && selection.kind === "cells" && (
        <div id={id}>
          <SelectionDetails
            {...{ figures, selection, readings, asOther, criterion }}
            onOther={setAsOther}
            onCriterion={setCriterion}
          />
        </div>
      )}
    </section>
  );
}
