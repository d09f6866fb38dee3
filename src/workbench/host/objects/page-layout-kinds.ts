import { EXCEL_ENUMS } from "../client/excel-enums";
import type { FieldsOf, RecordKind } from "./record-object";

const TEXTS: FieldsOf<Excel.HeaderFooter> = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

const HEADER_FOOTER: RecordKind = { typeName: "HeaderFooter", fields: { ...TEXTS } };

const GROUP: FieldsOf<Excel.HeaderFooterGroup> = {
  state: "Default",
  useSheetMargins: true,
  useSheetScale: true,
};

const HEADERS_FOOTERS: RecordKind = {
  typeName: "HeaderFooterGroup",
  fields: { ...GROUP },
  words: { state: EXCEL_ENUMS.HeaderFooterState },
  parts: {
    defaultForAllPages: HEADER_FOOTER,
    evenPages: HEADER_FOOTER,
    firstPage: HEADER_FOOTER,
    oddPages: HEADER_FOOTER,
  },
};

/** Margins are points: those of a new sheet in Excel. */
const PAGE: FieldsOf<Excel.PageLayout> = {
  blackAndWhite: false,
  bottomMargin: 54,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  footerMargin: 21.6,
  headerMargin: 21.6,
  leftMargin: 50.4,
  orientation: "Portrait",
  paperSize: "A4",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  rightMargin: 50.4,
  topMargin: 54,
  zoom: { scale: 100 },
};

/** `Worksheet.pageLayout`, as far as it is values. */
export const PAGE_LAYOUT: RecordKind = {
  typeName: "PageLayout",
  fields: { ...PAGE },
  words: {
    orientation: EXCEL_ENUMS.PageOrientation,
    paperSize: EXCEL_ENUMS.PaperType,
    printComments: EXCEL_ENUMS.PrintComments,
    printErrors: EXCEL_ENUMS.PrintErrorType,
    printOrder: EXCEL_ENUMS.PrintOrder,
  },
  parts: { headersFooters: HEADERS_FOOTERS },
};
