import type { FindingCode, FindingValues } from "../../language/finding-texts";
import { answerOf } from "./answer-of";
import type { AskedSheet } from "./answers-to";
import { cellAddress, columnLetters } from "../ground/cell-address";
import { finding, type Answer, type Finding } from "../mapping/finding";
import { mappingAnswer, positiveOf, presentMapping } from "./mapping-answers";
import type { SheetMapping } from "../mapping/sheet-mapping";
import type { OpenCode, OpenDecision } from "../recognise/recognised-sheet";

const CODES = {
  unit: "unit-unsure",
  round: "round-unsure",
  group: "group-unsure",
  respondent: "respondent-unsure",
  item: "item-unsure",
  element: "element-unsure",
  scale: "scale-unsure",
  header: "header-unsure",
  "duplicate-item": "duplicate-item",
  "total-row": "total-row-unsure",
  "unit-none": "unit-none",
  "unit-alone": "unit-alone",
  kind: "kind-unsure",
} as const satisfies Record<OpenCode, FindingCode>;

/** What was decided by a small lead when a sheet was recognised: a question each. */
export function openFindings(sheet: AskedSheet, settled: ReadonlySet<string>): Finding[] {
  return sheet.recognised.open.map((open) => {
    const told = toldOf(open, sheet);
    const id = [told.code, sheet.shape, JSON.stringify(told.values)].join("|");
    if (settled.has(id)) return { ...told, settled: true };
    return { ...told, answers: answersOf(open, sheet, id) };
  });
}

function toldOf(open: OpenDecision, { name, recognised, firstRow, firstColumn }: AskedSheet) {
  const { code, column, cell, assumed, alternatives } = open;
  const { layout, headers } = recognised;
  const at = cell ?? (column === null ? null : { row: layout.headerRow, column });
  const address = at === null ? null : cellAddress(firstRow + at.row, firstColumn + at.column);
  const titled = alternatives.find(({ why }) => (why.code as string) === "title");
  if (code === "round" && titled !== undefined) {
    const said = assumed.at(0)?.text ?? "";
    const values = { title: titled.why.text, file: said, used: said };
    return finding("title-contradicts", name, address, values);
  }
  const header = column === null ? "" : (headers.at(column) ?? "");
  // A sign's text is a heading, a unit's name or answers of the scale, never what a person wrote.
  const sign = assumed.at(0)?.text ?? "";
  if (code === "scale") {
    const { scale, written = new Map<string, string>() } = open;
    const positive = scale === undefined ? [] : positiveOf(scale, written);
    if (scale !== undefined)
      return finding("scale-unsure", name, address, { header, sign, positive });
    const ticks = sign === "several" ? "several" : "one";
    return finding("scale-unsure", name, address, { header, sign: "", positive, ticks });
  }
  if (code === "duplicate-item") {
    const columns = open.twice ?? [];
    const letters = columns.map((own) => columnLetters(firstColumn + own)).join(", ");
    const { several } = open;
    const values = { header, sign: letters, ...(several !== undefined && { several }) };
    return finding("duplicate-item", name, address, values);
  }
  if (code === "round" && assumed.at(0)?.code === "headings" && sign.includes(", ")) {
    const parts = sign.split(", ");
    const isBeside = typeof layout.round === "string";
    const said = isBeside ? { inHeadings: parts } : { joined: parts };
    return finding("round-unsure", name, address, { header, sign: "", ...said });
  }
  if (code === "round") {
    const named = (own: number) => {
      const heading = headers.at(own) ?? "";
      return heading === "" ? columnLetters(firstColumn + own) : heading;
    };
    const others = alternatives.flatMap(({ mapping: { roundColumn } }) =>
      roundColumn === undefined ? [] : [roundColumn === null ? null : named(roundColumn)],
    );
    const of = column === null ? "" : named(column);
    const shown = assumed.at(0)?.code === "round-names" ? sign : "";
    return finding("round-unsure", name, address, { header: of, sign: shown, others });
  }
  const values: FindingValues<"unit-unsure"> = { header, sign };
  return finding(CODES[code] as "unit-unsure", name, address, values);
}

function answersOf(open: OpenDecision, sheet: AskedSheet, id: string): Answer[] {
  const { alternatives, scale, written = new Map<string, string>() } = open;
  const { recognised, shape } = sheet;
  const answer = (mapping: SheetMapping, patch: Answer["patch"]) =>
    mappingAnswer(mapping, sheet, patch, written);
  const keys = new Set(alternatives.flatMap(({ mapping }) => Object.keys(mapping)));
  const present = open.present ?? presentMapping(recognised, keys);
  const settled = { settled: [id] };
  const assumed =
    present !== null
      ? answer(present, { sheets: { [shape]: present } })
      : scale !== undefined
        ? answer({ scale }, settled)
        : answerOf("asAssumed", [], settled);
  return [
    assumed,
    ...alternatives.map(({ mapping }) => answer(mapping, { sheets: { [shape]: mapping } })),
  ];
}
