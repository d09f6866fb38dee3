import { speak, type Language } from "../language/language";
import { reportTexts } from "../language/report-texts";
import { pageNumber, type PageSetUp } from "../report/page-set-up";

/**
 * A report page on paper: landscape and one page wide, the workbook's name and the sheet's title
 * above, the day of printing and the page's number below.
 *
 * @param repeatedRows the first rows, down to a table's heads, that stand on every page.
 */
export function printed(title: string, repeatedRows: number, language: Language): PageSetUp {
  return {
    orientation: "landscape",
    onePageWide: true,
    repeatedRows,
    header: { left: [{ kind: "file" }], center: [], right: [{ kind: "text", text: title }] },
    footer: {
      left: [{ kind: "date" }],
      center: [],
      right: pageNumber(speak(reportTexts, language)),
    },
  };
}
