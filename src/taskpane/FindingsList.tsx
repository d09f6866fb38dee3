import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Link,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Fragment, useMemo, useState } from "react";
import type { Finding } from "../survey/finding";
import { groupFindings, type FindingGroup, type FindingLine } from "./finding-groups";
import { useSpoken } from "./spoken";

/** A group shows this many lines until the user asks for all. */
const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  place: { fontSize: "inherit" },
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});

interface Props {
  findings: readonly Finding[];
  open?: boolean;
  onSelect(cell: { sheet: string; address: string }): void;
}

/** What the reading and the evaluation noticed, by kind; a place leads to its cell. */
export function FindingsList({ findings, open = false, onSelect }: Props) {
  const styles = useStyles();
  const { language, texts } = useSpoken();
  const groups = useMemo(() => groupFindings(findings, language), [findings, language]);
  if (groups.length === 0) return null;
  return (
    <Accordion collapsible defaultOpenItems={open ? ["findings"] : []}>
      <AccordionItem value="findings">
        <AccordionHeader as="h3" size="small">
          {texts.findings(findings.length)}
        </AccordionHeader>
        <AccordionPanel className={styles.groups}>
          {groups.map((group) => (
            <Group key={group.code} group={group} onSelect={onSelect} />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Group({ group, onSelect }: { group: FindingGroup; onSelect: Props["onSelect"] }) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const [all, setAll] = useState(false);
  const { lines } = group;
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.group}>
      <Text as="h4" weight="semibold" size={200} className={styles.heading}>
        {group.heading} ({group.count})
      </Text>
      <ul className={styles.list}>
        {shown.map((line) => (
          <li key={line.message}>
            <Line line={line} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {texts.showAll(lines.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Line({ line, onSelect }: { line: FindingLine; onSelect: Props["onSelect"] }) {
  const styles = useStyles();
  const { texts } = useSpoken();
  return (
    <Caption1>
      {line.places.map(({ name, cell }, i) => (
        <Fragment key={name}>
          {i > 0 && "; "}
          {cell === null ? (
            name
          ) : (
            <Link
              inline
              as="button"
              className={styles.place}
              title={texts.goTo(name)}
              onClick={() => onSelect(cell)}
            >
              {name}
            </Link>
          )}
        </Fragment>
      ))}
      {line.places.length > 0 && ": "}
      {line.message}
    </Caption1>
  );
}
