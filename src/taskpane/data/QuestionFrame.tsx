import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactNode, type RefObject } from "react";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  asks: { borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  heading: { margin: 0, ":focus": { outlineStyle: "none" } },
  kind: { display: "block" },
  number: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Takes the focus when the question changes. */
  heading: RefObject<HTMLHeadingElement>;
  /** "Spørgsmål 1 af 3". */
  title: string;
  /** What it is about, in a few words. */
  kind?: string;
  /** Whether something waits for the user. */
  asks?: boolean;
  children: ReactNode;
}

/** A question's frame with its heading. */
export function QuestionFrame({ heading, title, kind, asks = false, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.frame, asks && styles.asks)}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {kind === undefined ? (
          <Subtitle2>{title}</Subtitle2>
        ) : (
          <>
            <Caption1 className={styles.number}>{title} </Caption1>
            <Subtitle2 className={styles.kind}>{kind}</Subtitle2>
          </>
        )}
      </h2>
      {children}
    </section>
  );
}
