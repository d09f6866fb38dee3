import { columns, sectionWidth, type SheetWriter } from "./sheet-writer";
import { letter } from "./survey-ranges";
import type { TryFunctionsTexts } from "../../../language/try-functions-texts";

/** Made up: in employment and in all, of participants and of controls. */
const centres: readonly (readonly [name: string, ...counts: number[]])[] = [
  ["Center A", 12, 30, 8, 28],
  ["Center B", 25, 41, 15, 39],
  ["Center C", 9, 17, 10, 21],
];

/** Two groups that were dealt out within each centre. */
export function centresSection(writer: SheetWriter, texts: TryFunctionsTexts): void {
  writer.section(texts.centres, sectionWidth);
  const [participants, controls] = [texts.participantsPositive, texts.controlsPositive];
  writer.header([texts.centre, "", participants, texts.number, controls, texts.number]);
  const [from, to] = [columns.result, columns.result + 3].map(letter);
  const table = `${from}${writer.row + 1}:${to}${writer.row + centres.length}`;
  for (const [name, ...counts] of centres) {
    const styles = ["text", "text", ...counts.map(() => "numberGiven" as const)] as const;
    writer.values([name, null, ...counts], styles);
  }
  writer.sentence(texts.centresNote, "note", sectionWidth);
  writer.header([texts.formula, texts.shows, texts.result]);
  writer.line({ formula: `=MH.P(${table})`, shows: texts.centresP, style: "pValue" });
  writer.line({
    formula: `=MH.FORSKEL(${table})`,
    shows: texts.centresDifference,
    style: "change",
    spills: [1, 3],
  });
}
