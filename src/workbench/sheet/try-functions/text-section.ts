import { sectionWidth, type SheetWriter } from "./sheet-writer";
import type { TryFunctionsTexts } from "../../../language/try-functions-texts";

/** Figures of a text, held against one another. */
export function textSection(writer: SheetWriter, texts: TryFunctionsTexts): void {
  writer.section(texts.textCheck, sectionWidth);
  writer.header([texts.formula, texts.shows, texts.result]);
  writer.line({
    formula: `=TEKST.KONTROL("12 af 18 (66 pct.)")`,
    shows: texts.textCheckShows,
    style: "text",
    spills: [2, 3],
  });
}
