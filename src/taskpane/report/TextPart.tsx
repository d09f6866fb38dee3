import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Analysis } from "../../analyses/analysis";
import { copiedText, sentencesOf, type ToldAnalysis } from "../../analyses/text/sentences-of";
import { speak } from "../../language/language";
import { sentencePlaceTexts } from "../../language/sentence-place-texts";
import { Part } from "../frame/Part";
import { useSpoken } from "../frame/spoken";
import { useShowBuilt } from "../frame/use-show-built";
import { hindrance, type Basis } from "../state/standing";
import { useText } from "./use-text";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  item: { marginBottom: tokens.spacingVerticalXS },
  sentence: { textAlign: "left", color: tokens.colorNeutralForeground1 },
});

interface Props {
  /** The chosen parts of the report, in their order. */
  parts: readonly Analysis[];
  basis: Basis;
  /** Whether each page of the report begins with its sentences. */
  onTop: boolean;
  onPutOnTop(onTop: boolean): void;
}

type Extent = "summary" | "all";

/** What the report says, in sentences: each leads to its cells, all can be copied and written. */
export function TextPart({ parts, basis, onTop, onPutOnTop }: Props) {
  const styles = useStyles();
  const { language } = useSpoken();
  const say = speak(sentencePlaceTexts, language);
  const [extent, setExtent] = useState<Extent>("summary");
  const evaluated = useMemo(() => {
    const { reading, programme, chosen } = basis;
    return parts
      .filter((analysis) => hindrance(analysis, basis) === null)
      .map((analysis) => analysis.evaluate(reading, programme, chosen));
  }, [parts, basis]);
  const told = useMemo(
    () => sentencesOf(evaluated, language, extent),
    [evaluated, language, extent],
  );
  const { show, told: notShown } = useShowBuilt(basis);
  const { copy, write, outcome } = useText();
  const isEmpty = told.length === 0;
  return (
    <Part title={say.title}>
      <Caption1 className={styles.quiet}>{isEmpty ? say.none : say.what}</Caption1>
      {!isEmpty && (
        <>
          <RadioGroup
            layout="horizontal"
            aria-label={say.extent}
            value={extent}
            onChange={(_, { value }) => setExtent(value as Extent)}
          >
            <Radio value="summary" label={say.summary} />
            <Radio value="all" label={say.all} />
          </RadioGroup>
          <Checkbox
            label={say.onTop}
            checked={onTop}
            onChange={(_, { checked }) => onPutOnTop(checked === true)}
          />
          <div className={styles.row}>
            <Button size="small" onClick={() => copy(copiedText(told))}>
              {say.copy}
            </Button>
            <Button size="small" onClick={() => write(told)}>
              {say.write}
            </Button>
          </div>
          <Caption1 role="status" className={outcome?.isBad === true ? styles.bad : undefined}>
            {outcome?.text}
          </Caption1>
          {notShown !== null && (
            <Body1 role="alert" className={styles.bad}>
              {notShown}
            </Body1>
          )}
          {told.map((each) => (
            <Sentences key={each.id} told={each} onShow={show} />
          ))}
        </>
      )}
    </Part>
  );
}

interface SentencesProps {
  told: ToldAnalysis;
  onShow(analysis: string, address: string): void;
}

/** What one analysis says. A sentence that rests on cells is a way to them. */
function Sentences({ told: { id, title, sentences }, onShow }: SentencesProps) {
  const styles = useStyles();
  return (
    <div>
      <Body1Strong as="h3" className={styles.heading}>
        {title}
      </Body1Strong>
      <ul className={styles.list}>
        {sentences.map(({ text, cells }, i) => (
          <li key={i} className={styles.item}>
            {cells === null ? (
              text
            ) : (
              <Link as="button" className={styles.sentence} onClick={() => onShow(id, cells)}>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
