import type { NameColumn } from "../recognise/layout";
import { normalForm } from "../ground/normal-form";
import type { ColumnRole, RecognisedSheet } from "../recognise/recognised-sheet";
import { headerRole } from "../recognise/header-role";
import type { ColumnWhy } from "./source-account";

/** A header that says that its column tells persons apart. */
const IDENTIFIES =
  /(?:^|[ _.-])(?:id|initialer|cpr|brugernavn|login|username|e-?mail|mail|token|respondent(?:id|nr)?|(?:medarbejder|deltager|løbe|person|svar|besvarelses?)-?(?:nr|nummer|id)|navn|name|fornavn|efternavn|ip)(?:$|[ _.:-])/;

/** Whether a header says that its column tells persons apart: an id, initials, a name, an e-mail. */
export function identifies(header: string): boolean {
  return IDENTIFIES.test(normalForm(header));
}

function isAt(name: NameColumn | string | null, column: number): boolean {
  return name !== null && typeof name !== "string" && name.column === column;
}

/** What a column is for, and why. */
export interface RoleOfColumn {
  role: ColumnRole;
  why: ColumnWhy;
}

/** Tells of each column of a sheet what it is for, and why. */
export function columnRoles(recognised: RecognisedSheet): (column: number) => RoleOfColumn {
  const { layout, headers, reasons } = recognised;
  const items = new Set(layout.items.map(({ column }) => column));
  const leftOut = new Set(recognised.leftOut);
  const named = new Map(recognised.columns.map((own) => [own.column, own]));
  return (column) => {
    const known = named.get(column);
    if (known !== undefined) return { role: known.role, why: known.why.at(0)?.code ?? "none" };
    if (items.has(column)) return { role: "item", why: "answers" };
    if (isAt(layout.unit, column)) return { role: "unit", why: reasons.unit };
    if (isAt(layout.round, column)) return { role: "round", why: reasons.round };
    if (isAt(layout.group, column)) return { role: "group", why: reasons.group };
    if (layout.completed?.column === column) return { role: "status", why: reasons.completed };
    const header = headers.at(column) ?? "";
    if (layout.respondentColumn === column) return { role: "respondent", why: "header" };
    if (leftOut.has(column)) return { role: "other", why: "no-element" };
    if (header === "") return { role: "other", why: "no-header" };
    if (identifies(header)) return { role: "other", why: "identifies" };
    return { role: "other", why: headerRole(header) === null ? "unread" : "background" };
  };
}

/** The columns by which persons may be told apart, the surest first. */
export function respondentColumns(recognised: RecognisedSheet): number[] {
  const { layout, headers } = recognised;
  const roleOf = columnRoles(recognised);
  const others = headers.flatMap((header, column) => {
    const { role, why } = roleOf(column);
    return role === "other" && (why === "identifying" || identifies(header)) ? [column] : [];
  });
  return layout.respondentColumn === null ? others : [layout.respondentColumn, ...others];
}
