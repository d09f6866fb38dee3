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
import { useMemo, useState } from "react";
import type { Finding } from "../survey/finding";
import { groupFindings, type FindingGroup, type FindingLine } from "./finding-groups";
import { useSpoken } from "./spoken";

/** A group shows this many lines until the user asks for all. */
const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
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
  const { findings } = group;
  const shown = all ? findings : findings.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.group}>
      <Text as="h4" weight="semibold" size={200}>
        {group.heading} ({findings.length})
      </Text>
      <ul className={styles.list}>
        {shown.map((line, i) => (
          <li key={i}>
            <Line line={line} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {texts.showAll(findings.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Line({ line, onSelect }: { line: FindingLine; onSelect: Props["onSelect"] }) {
  const { texts } = useSpoken();
  const { cell, place } = line;
  return (
    <Caption1>
      {place !== null && cell === null && `${place}: `}
      {place !== null && cell !== null && (
        <>
          <Link inline as="button" title={texts.goTo(place)} onClick={() => onSelect(cell)}>
            {place}
          </Link>
          {": "}
        </>
      )}
      {line.message}
    </Caption1>
  );
}
