import { speak, type Language, type Section } from "../language/language";
import type { PageSetUp } from "../report/page-set-up";

const texts = {
  page: { da: "Side ", en: "Page " },
  of: { da: " af ", en: " of " },
} as const satisfies Section;

/**
 * A report page on paper: landscape and one page wide, the workbook's name and the sheet's title
 * above, the day of printing and the page's number below.
 *
 * @param repeatedRows the first rows, down to a table's heads, that stand on every page.
 */
export function printed(title: string, repeatedRows: number, language: Language): PageSetUp {
  const words = speak(texts, language);
  return {
    orientation: "landscape",
    onePageWide: true,
    repeatedRows,
    header: { left: [{ kind: "file" }], center: [], right: [{ kind: "text", text: title }] },
    footer: {
      left: [{ kind: "date" }],
      center: [],
      right: [
        { kind: "text", text: words.page },
        { kind: "page" },
        { kind: "text", text: words.of },
        { kind: "pages" },
      ],
    },
  };
}
