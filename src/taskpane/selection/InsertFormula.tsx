import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { insertBeside, type Insertion } from "../../excel/insert-beside";
import type { Selection } from "../../excel/read-selected-cells";
import type { SelectionFormula } from "../../functions/selection-formulas";
import { writingOf, writtenCall } from "../../functions/written-call";
import { speak, type Language } from "../../language/language";
import { selectionTexts } from "../../language/selection-texts";
import { useSpoken } from "../frame/spoken";
import { problemOf, problemSentence, type Problem } from "../state/problem";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0, flexBasis: "140px" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  told: { display: "block", flexBasis: "100%" },
});

interface Props {
  selection: Extract<Selection, { kind: "cells" }>;
  formulas: readonly SelectionFormula[];
}

/** What became of an insertion, and of which formula. */
type Told = { insertion: Insertion; formula: string } | { problem: Problem };

/** The formulas of a selection, in the user's own way of writing them, and the button that inserts one. */
export function InsertFormula({ selection, formulas }: Props) {
  const styles = useStyles();
  const { language } = useSpoken();
  const texts = useMemo(() => speak(selectionTexts, language), [language]);
  const [chosen, setChosen] = useState(0);
  const [told, setTold] = useState<{ of: Selection; what: Told } | null>(null);
  const { sheet, areas, decimal } = selection;
  const formula = formulas.at(chosen) ?? formulas.at(0);
  if (formula === undefined) {
    return areas.length > 1 ? <Caption1>{texts.oneArea}</Caption1> : null;
  }
  const shown = (each: SelectionFormula) => writtenCall(each.call, writingOf(decimal));
  const insert = async () => {
    const row = Math.min(...areas.map((area) => area.row));
    const column = Math.max(...areas.map((area) => area.column + area.values[0].length));
    try {
      const text = writtenCall(formula.call);
      const insertion = await insertBeside({ sheet, row, column }, text, formula.width);
      setTold({ of: selection, what: { insertion, formula: shown(formula) } });
    } catch (thrown) {
      setTold({ of: selection, what: { problem: problemOf("inserting", thrown) } });
    }
  };
  // What was written beside the cells is read with them again, and is told as long as they are selected.
  const isTold = told !== null && sameCells(told.of, selection);
  return (
    <div className={styles.line}>
      <Field label={texts.formula} size="small" className={styles.field}>
        <Select
          size="small"
          className={styles.select}
          value={String(formulas.indexOf(formula))}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {formulas.map((each, i) => (
            <option key={shown(each)} value={String(i)}>
              {shown(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" onClick={() => void insert()}>
        {texts.insert}
      </Button>
      <Caption1 className={styles.told} role="status">
        {isTold ? toldWords(told.what, language) : ""}
      </Caption1>
    </div>
  );
}

function sameCells(one: Selection, other: Selection): boolean {
  const placeOf = (selection: Selection) =>
    selection.kind === "cells"
      ? JSON.stringify([selection.sheet, selection.areas.map(({ row, column }) => [row, column])])
      : "";
  return placeOf(one) === placeOf(other);
}

function toldWords(told: Told, language: Language): string {
  if ("problem" in told) return problemSentence(told.problem, language);
  const texts = speak(selectionTexts, language);
  const { insertion, formula } = told;
  switch (insertion.kind) {
    case "written":
      return texts.written(insertion.address, formula);
    case "no-room":
      return texts["no-room"];
    case "kept":
      return texts.kept(insertion.address);
    case "unknown":
      return texts.unknownFunction;
  }
}
