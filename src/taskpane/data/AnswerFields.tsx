import { Field, Input, Select } from "@fluentui/react-components";
import type { CodeOrder } from "./code-choice";
import { ColumnField } from "./ColumnField";
import type { SourceDraft } from "./source-draft";
import { useSpoken } from "../frame/spoken";

const ORDERS: readonly CodeOrder[] = ["detected", "five-highest", "one-highest"];

interface Props {
  draft: SourceDraft;
  headers: readonly string[];
  onChange(part: Partial<SourceDraft>): void;
}

/** Lets the user say where the header ends, how codes are read and which responses count. */
export function AnswerFields({ draft, headers, onChange }: Props) {
  const { sources } = useSpoken();
  const { codes } = draft;
  return (
    <>
      <Field label={sources.headerRow} size="small">
        <Input
          size="small"
          type="number"
          min={1}
          value={String(draft.headerRow)}
          onChange={(_, { value }) => onChange({ headerRow: Math.max(1, Math.round(+value) || 1) })}
        />
      </Field>
      <Field label={sources.codeOrder} size="small">
        <Select
          size="small"
          value={codes.order}
          onChange={(_, { value }) =>
            onChange({ codes: { ...codes, order: ORDERS.find((o) => o === value) ?? "detected" } })
          }
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {sources[`codes-${order}`]}
            </option>
          ))}
        </Select>
      </Field>
      {codes.order !== "detected" && (
        <Field label={sources.dontKnowCode} size="small">
          <Input
            size="small"
            inputMode="numeric"
            value={codes.dontKnow}
            onChange={(_, { value }) => onChange({ codes: { ...codes, dontKnow: value } })}
          />
        </Field>
      )}
      <ColumnField
        label={sources.completedColumn}
        headers={headers}
        column={draft.completed}
        otherwise={sources.countAll}
        onChange={(completed) => onChange({ completed })}
      />
    </>
  );
}
