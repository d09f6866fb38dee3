import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ColumnField } from "./ColumnField";
import type { NamePlace } from "./source-draft";
import { useSpoken } from "../frame/spoken";

const useStyles = makeStyles({
  both: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});

interface Props {
  label: string;
  /** What the choice without a column is called. */
  fixedLabel: string;
  /** The label of the field for the one name. */
  nameLabel: string;
  headers: readonly string[];
  place: NamePlace;
  /** The name that is proposed where the user leaves the column. */
  suggested: string;
  missing: boolean;
  onChange(place: NamePlace): void;
}

/** Chooses the column that names the unit or the round, or one name for the whole sheet. */
export function NamePlaceField(props: Props) {
  const { label, fixedLabel, nameLabel, headers, place, suggested, missing, onChange } = props;
  const styles = useStyles();
  const { sources } = useSpoken();
  return (
    <div className={styles.both}>
      <ColumnField
        label={label}
        headers={headers}
        column={place.kind === "column" ? place.column : null}
        otherwise={fixedLabel}
        onChange={(column) =>
          onChange(
            column === null ? { kind: "fixed", name: suggested } : { kind: "column", column },
          )
        }
      />
      {place.kind === "fixed" && (
        <Field
          label={nameLabel}
          size="small"
          validationMessage={missing ? sources.nameMissing : undefined}
        >
          <Input
            size="small"
            value={place.name}
            onChange={(_, { value }) => onChange({ kind: "fixed", name: value })}
          />
        </Field>
      )}
    </div>
  );
}
