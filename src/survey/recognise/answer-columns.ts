import { normalForm } from "../normal-form";
import { areAnswerLabels } from "./codes-as-answers";
import { holdsCodes, holdsLabels, type ColumnSample } from "./column-sample";
import type { CodeLabels } from "./companion-files";
import type { HeaderBlock } from "./header-block";
import type { HeaderRole } from "./header-role";

/** The columns that hold answers. */
export function answerColumns(
  header: HeaderBlock,
  roles: readonly (HeaderRole | null)[],
  samples: readonly ColumnSample[],
  labels: CodeLabels | null,
): number[] {
  const free = header.columns.flatMap(({ name, text }, column) =>
    roles[column] === null && (text !== "" || name !== "") ? [column] : [],
  );
  const hasLabels = free.filter((column) => holdsLabels(samples[column]));
  const codesOf = (column: number) =>
    labels?.get(normalForm(header.columns[column].name)) ??
    labels?.get(normalForm(header.columns[column].text));
  const hasCodes = free.filter((column) => {
    if (hasLabels.includes(column)) return false;
    const codes = codesOf(column);
    if (codes !== undefined) return areAnswerLabels(codes);
    return labels === null && holdsCodes(samples[column]);
  });
  const isItem = ({ text }: { text: string }) => /^[^:]+:\s*\S|\[.+\]\s*$/.test(text);
  // Beside many answers in words, a few columns of small numbers count something else.
  const isLone = labels === null && hasCodes.length * 2 < hasLabels.length;
  const coded = hasCodes.filter((column) => {
    const own = header.columns[column];
    return !isLone || isItem(own) || own.group !== "";
  });
  const answers = [...hasLabels, ...coded].sort((a, b) => a - b);
  // A column without a single answer yet is an item when it is headed as the others are.
  const empty = free.filter(
    (column) =>
      !answers.includes(column) &&
      samples[column].grades === 0 &&
      (samples[column].filled === 0 || samples[column].labels > 0 || answers.length === 0) &&
      isItem(header.columns[column]),
  );
  const headedAlike = free.filter(
    (column) =>
      !answers.includes(column) && !empty.includes(column) && isItem(header.columns[column]),
  );
  const isHeadedSo = answers.some((column) => isItem(header.columns[column]));
  const alike = answers.length === 0 || isHeadedSo ? headedAlike : [];
  return [...answers, ...empty, ...alike].sort((a, b) => a - b);
}
