import {
  Caption1,
  Checkbox,
  Combobox,
  Field,
  makeStyles,
  Option,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { KNOWN_ELEMENTS } from "../../survey/recognise/known-elements";
import { withElement, type DraftItem, type SourceDraft } from "./source-draft";
import { useSpoken } from "../frame/spoken";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  question: { overflowWrap: "anywhere" },
  combobox: { minWidth: 0, width: "100%" },
});

interface Props {
  draft: SourceDraft;
  /** Whether the core elements were only guessed: then most of them will be changed. */
  guessed: boolean;
  noItems: boolean;
  onChange(part: Partial<SourceDraft>): void;
}

/** The core element of each item, from those that are known, or written by the user. */
export function ItemFields({ draft, guessed, noItems, onChange }: Props) {
  const styles = useStyles();
  const { sources } = useSpoken();
  const [restToo, setRestToo] = useState(guessed);
  const names = [
    ...new Set([
      ...KNOWN_ELEMENTS.map(({ name }) => name),
      ...draft.items.map(({ element }) => element),
    ]),
  ].filter((name) => name !== "");
  return (
    <Field
      label={sources.items}
      size="small"
      validationMessage={noItems ? sources.noItems : undefined}
    >
      <div className={styles.fields} role="group">
        <Checkbox
          label={sources.restToo}
          checked={restToo}
          onChange={(_, { checked }) => setRestToo(checked === true)}
        />
        <ul className={styles.list}>
          {draft.items.map((item) => (
            <li key={item.column}>
              <Caption1 block className={styles.question}>
                {item.question}
              </Caption1>
              <ElementField
                item={item}
                names={names}
                onChange={(element) => onChange(withElement(draft, item.column, element, restToo))}
              />
            </li>
          ))}
        </ul>
      </div>
    </Field>
  );
}

interface ElementProps {
  item: DraftItem;
  names: readonly string[];
  onChange(element: string): void;
}

function ElementField({ item: { question, element }, names, onChange }: ElementProps) {
  const styles = useStyles();
  const { sources } = useSpoken();
  return (
    <Combobox
      freeform
      size="small"
      className={styles.combobox}
      aria-label={sources.elementOf(question)}
      placeholder={sources.notIncluded}
      value={element}
      selectedOptions={[element]}
      onChange={({ target }) => onChange(target.value)}
      onOptionSelect={(_, { optionValue }) => {
        // While the user types, the list tells that nothing of it is chosen any more.
        if (optionValue !== undefined) onChange(optionValue);
      }}
    >
      <Option value="">{sources.notIncluded}</Option>
      {names.map((name) => (
        <Option key={name} value={name}>
          {name}
        </Option>
      ))}
    </Combobox>
  );
}
