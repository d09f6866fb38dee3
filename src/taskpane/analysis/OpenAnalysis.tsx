import { Body1, Body1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef } from "react";
import type { Analysis } from "../../analyses/analysis";
import { INPUT_SHEETS } from "../../analyses/input-sheets/input-sheets";
import { FindingsList } from "../data/FindingsList";
import { MakeSheetButton } from "../frame/MakeSheetButton";
import { useSpoken } from "../frame/spoken";
import { standingOf, type Basis } from "../state/standing";
import type { PaneActions } from "../state/use-pane";
import { ChoiceFields } from "./ChoiceFields";
import { Preview } from "./Preview";

/** From this width on the choices stand beside the preview. */
const WIDE = "@media (min-width: 700px)";

const useStyles = makeStyles({
  analysis: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: "start",
    [WIDE]: { gridTemplateColumns: "minmax(0, 1fr) 260px" },
  },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  links: {
    display: "flex",
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    ":empty": { display: "none" },
  },
  link: { fontSize: "inherit" },
  // Nobody needs to be led to what stands beside the result.
  toChoices: { fontSize: "inherit", [WIDE]: { display: "none" } },
  heading: { margin: 0, lineHeight: tokens.lineHeightBase300, ":focus": { outlineStyle: "none" } },
});

interface Props {
  analysis: Analysis;
  /** The id of its heading. */
  labelledBy: string;
  basis: Basis;
  actions: Pick<PaneActions, "choose" | "select" | "decide" | "makeInput">;
  onData(): void;
}

/** One analysis: its preview first, what should be minded of it, and what can be chosen. */
export function OpenAnalysis({ analysis, labelledBy, basis, actions, onData }: Props) {
  const styles = useStyles();
  const { language, texts, places } = useSpoken();
  const id = useId();
  const fields = useRef<HTMLElement>(null);
  const noted = useRef<HTMLHeadingElement>(null);
  const standing = useMemo(() => standingOf(analysis, basis), [analysis, basis]);
  const { impossible, stop, choices } = standing;
  const evaluated = useMemo(
    () =>
      impossible === null && stop === null
        ? analysis.evaluate(basis.reading, basis.programme, basis.chosen)
        : null,
    [analysis, basis, impossible, stop],
  );
  if (impossible !== null) {
    const wanted = analysis.wants(basis.reading);
    const sheet = INPUT_SHEETS.find(({ id: own }) => own === wanted);
    return (
      <section className={styles.part} aria-labelledby={labelledBy}>
        <Body1>{impossible[language]}</Body1>
        {sheet !== undefined && <MakeSheetButton sheet={sheet} actions={actions} />}
        <div>
          <Link as="button" onClick={onData}>
            {places.goToData}
          </Link>
        </div>
      </section>
    );
  }
  const findings = evaluated?.findings ?? [];
  return (
    <section className={styles.analysis} aria-labelledby={labelledBy}>
      <div className={styles.part}>
        <div className={styles.links}>
          {choices.length > 0 && (
            <Link
              as="button"
              className={styles.toChoices}
              onClick={() => fields.current?.querySelector<HTMLElement>("select, input")?.focus()}
            >
              {places.changeChoices}
            </Link>
          )}
          {findings.length > 0 && (
            <Link as="button" className={styles.link} onClick={() => noted.current?.focus()}>
              {texts.findings(findings.length)}
            </Link>
          )}
        </div>
        {evaluated === null ? (
          <Body1>{places.mendChoice}</Body1>
        ) : (
          <Preview evaluated={evaluated} />
        )}
        {findings.length > 0 && (
          <>
            <h3 ref={noted} tabIndex={-1} className={styles.heading}>
              <Body1Strong>{texts.findings(findings.length)}</Body1Strong>
            </h3>
            <FindingsList findings={findings} reading={basis.reading} actions={actions} />
          </>
        )}
      </div>
      {choices.length > 0 && (
        <section ref={fields} className={styles.part} aria-labelledby={id}>
          <Body1Strong as="h3" id={id} className={styles.heading}>
            {places.choices}
          </Body1Strong>
          <ChoiceFields choices={choices} chosen={basis.chosen} onChoose={actions.choose} />
        </section>
      )}
    </section>
  );
}
