import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Long headers end in dots instead of pushing the pane wide.
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface Props {
  label: string;
  headers: readonly string[];
  /** From 0; null for what `otherwise` says. */
  column: number | null;
  otherwise: string;
  onChange(column: number | null): void;
}

/** Chooses one of a sheet's columns by its header, or none of them. */
export function ColumnField({ label, headers, column, otherwise, onChange }: Props) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        className={styles.select}
        value={column === null ? "" : String(column)}
        onChange={(_, { value }) => onChange(value === "" ? null : Number(value))}
      >
        <option value="">{otherwise}</option>
        {headers.map(
          (header, i) =>
            header !== "" && (
              <option key={i} value={String(i)}>
                {header}
              </option>
            ),
        )}
      </Select>
    </Field>
  );
}
