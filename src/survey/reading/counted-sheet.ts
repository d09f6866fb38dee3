import type { CountsColumn, CountsLayout } from "../recognise/counts-table";
import type { NameColumn } from "../recognise/layout";
import type { ColumnRole, RecognisedColumn, RecognisedSheet } from "../recognise/recognised-sheet";

const ROLES: Partial<Record<CountsColumn, ColumnRole>> = {
  unit: "unit",
  round: "round",
  group: "group",
};

/** A table of counted answers as a sheet without items, so that it is told of as any other. */
export function countedSheet({ headerRow, headers, columns, round, grades }: CountsLayout) {
  const name = (column: CountsColumn): NameColumn | null => {
    const at = columns.get(column);
    return at === undefined ? null : { column: at, codes: null };
  };
  const named = [...columns].map(([of, column]): RecognisedColumn => {
    const role = ROLES[of] ?? "other";
    const header = headers[column];
    const sign = { code: role === "other" ? "count" : "heading", text: header } as const;
    return { column, header, role, why: [sign] };
  });
  const ofGrades = [...grades.values()].map((column): RecognisedColumn => {
    const header = headers[column];
    return { column, header, role: "other", why: [{ code: "count", text: header }] };
  });
  const roundColumn = name("round");
  return {
    layout: {
      headerRow,
      unit: name("unit") ?? "",
      round: roundColumn ?? round,
      group: name("group"),
      respondentColumn: null,
      completed: null,
      items: [],
      scales: [],
    },
    headers,
    columns: [...named, ...ofGrades].sort((a, b) => a.column - b.column),
    outside: [],
    highestCode: null,
    isTitled: false,
    likeMeans: [],
    marked: [],
    open: [],
    reasons: {
      unit: "header",
      round: roundColumn === null ? "sheet" : "header",
      group: columns.has("group") ? "header" : "none",
      elements: "heading",
      header: "content",
      completed: "none",
      answers: "labels",
    },
    renamed: new Map(),
    leftOut: [],
    splits: [],
    passedOver: [],
    rivalHeader: null,
  } satisfies RecognisedSheet;
}
