import type { Mistake } from "../mistake";

/** What could go wrong where the workbook keeps what was chosen. */
export const KEEPING: readonly Mistake[] = [
  {
    file: "mapping-store.ts",
    what: "the setting is not loaded",
    from: '    setting.load("value");\n',
    to: "",
    test: "mapping",
  },
  {
    file: "mapping-store.ts",
    what: "what is kept does not tell its version",
    from: "{ version: VERSION, ...mapping }",
    to: "mapping",
    test: "mapping",
  },
  {
    file: "choices.ts",
    what: "choices of the first release are not understood",
    from: "comparesNothing ? [",
    to: "kept === null ? [",
    test: "choices",
  },
  {
    file: "report-choice.ts",
    what: "what is left out of the report is not kept",
    from: "leftOut: ids(kept?.leftOut)",
    to: "leftOut: []",
    test: "choices",
  },
  {
    file: "office-error.ts",
    what: "a request that is too heavy is not known as that",
    from: 'RequestPayloadSizeLimitExceeded: "too-large"',
    to: 'RequestPayloadSizeLimitExceeded: "unexplained"',
    test: "office-limits",
  },
  {
    file: "mark.ts",
    what: "both settings have one name",
    from: "pending: `Fidelitet.${name}.Undervejs`",
    to: "pending: `Fidelitet.${name}`",
    test: "rebuild",
  },
];
