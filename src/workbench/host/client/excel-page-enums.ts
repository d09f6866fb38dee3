import type { Values } from "./enum-values";

const PageOrientation: Values<typeof Excel.PageOrientation> = {
  portrait: "Portrait",
  landscape: "Landscape",
};

const PaperType: Values<typeof Excel.PaperType> = {
  letter: "Letter",
  letterSmall: "LetterSmall",
  tabloid: "Tabloid",
  ledger: "Ledger",
  legal: "Legal",
  statement: "Statement",
  executive: "Executive",
  a3: "A3",
  a4: "A4",
  a4Small: "A4Small",
  a5: "A5",
  b4: "B4",
  b5: "B5",
  folio: "Folio",
  quatro: "Quatro",
  paper10x14: "Paper10x14",
  paper11x17: "Paper11x17",
  note: "Note",
  envelope9: "Envelope9",
  envelope10: "Envelope10",
  envelope11: "Envelope11",
  envelope12: "Envelope12",
  envelope14: "Envelope14",
  csheet: "Csheet",
  dsheet: "Dsheet",
  esheet: "Esheet",
  envelopeDL: "EnvelopeDL",
  envelopeC5: "EnvelopeC5",
  envelopeC3: "EnvelopeC3",
  envelopeC4: "EnvelopeC4",
  envelopeC6: "EnvelopeC6",
  envelopeC65: "EnvelopeC65",
  envelopeB4: "EnvelopeB4",
  envelopeB5: "EnvelopeB5",
  envelopeB6: "EnvelopeB6",
  envelopeItaly: "EnvelopeItaly",
  envelopeMonarch: "EnvelopeMonarch",
  envelopePersonal: "EnvelopePersonal",
  fanfoldUS: "FanfoldUS",
  fanfoldStdGerman: "FanfoldStdGerman",
  fanfoldLegalGerman: "FanfoldLegalGerman",
};

const PrintOrder: Values<typeof Excel.PrintOrder> = {
  downThenOver: "DownThenOver",
  overThenDown: "OverThenDown",
};

const PrintComments: Values<typeof Excel.PrintComments> = {
  noComments: "NoComments",
  endSheet: "EndSheet",
  inPlace: "InPlace",
};

const PrintErrorType: Values<typeof Excel.PrintErrorType> = {
  asDisplayed: "AsDisplayed",
  blank: "Blank",
  dash: "Dash",
  notAvailable: "NotAvailable",
};

const PrintMarginUnit: Values<typeof Excel.PrintMarginUnit> = {
  points: "Points",
  inches: "Inches",
  centimeters: "Centimeters",
};

const HeaderFooterState: Values<typeof Excel.HeaderFooterState> = {
  default: "Default",
  firstAndDefault: "FirstAndDefault",
  oddAndEven: "OddAndEven",
  firstOddAndEven: "FirstOddAndEven",
};

const DataValidationType: Values<typeof Excel.DataValidationType> = {
  none: "None",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
  inconsistent: "Inconsistent",
  mixedCriteria: "MixedCriteria",
};

const DataValidationAlertStyle: Values<typeof Excel.DataValidationAlertStyle> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

const DataValidationOperator: Values<typeof Excel.DataValidationOperator> = {
  between: "Between",
  notBetween: "NotBetween",
  equalTo: "EqualTo",
  notEqualTo: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqualTo: "GreaterThanOrEqualTo",
  lessThanOrEqualTo: "LessThanOrEqualTo",
};

const ProtectionSelectionMode: Values<typeof Excel.ProtectionSelectionMode> = {
  normal: "Normal",
  unlocked: "Unlocked",
  none: "None",
};

/** The enumerations of `Excel` for printed pages and for what cells accept. */
export const PAGE_ENUMS = {
  PageOrientation,
  PaperType,
  PrintOrder,
  PrintComments,
  PrintErrorType,
  PrintMarginUnit,
  HeaderFooterState,
  DataValidationType,
  DataValidationAlertStyle,
  DataValidationOperator,
  ProtectionSelectionMode,
};
