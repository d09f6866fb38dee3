import { textFile, workbookFile, type ExportedFile, type Grid } from "./exported-file";
import { QUESTIONS, type Response } from "./responses";

/** The day number of 1 March 2024. */
const DAY = 45_352;

function withoutNull(answers: readonly (string | null)[]): string[] {
  return answers.map((answer) => answer ?? "");
}

/**
 * Microsoft Forms: one workbook a round with one sheet, dates as day numbers, a column a statement
 * headed by the statement alone.
 */
export function microsoftForms(rounds: readonly (readonly Response[])[]): ExportedFile[] {
  const header = [
    "Id",
    "Starttidspunkt",
    "Fuldførelsestidspunkt",
    "Mail",
    "Navn",
    "Hvilket jobcenter arbejder du i?",
    "Hvilken målgruppe arbejder du mest med?",
    ...QUESTIONS.map(({ question }) => question),
  ];
  return rounds.map((responses, round) =>
    workbookFile(`Fidelitet måling ${round + 1}(1-${responses.length}).xlsx`, [
      {
        name: "Sheet1",
        rows: [
          header,
          ...responses.map(({ unit, group, answers }, i) => [
            i + 1,
            DAY + 60 * round + i / 100,
            DAY + 60 * round + i / 100 + 0.004,
            "anonymous",
            null,
            unit,
            group,
            ...answers,
          ]),
        ],
      },
    ]),
  );
}

/** Google Forms: all rounds in one sheet, a column a grid row with its text in brackets. */
export function googleForms(rounds: readonly (readonly Response[])[]): ExportedFile[] {
  const header = [
    "Tidsstempel",
    "Hvilken måling besvarer du?",
    "Hvor arbejder du? Vælg dit jobcenter",
    "Målgruppe",
    ...QUESTIONS.map(({ element, question }) => `${element} [${question}]`),
  ];
  const rows: Grid = rounds.flatMap((responses, round) =>
    responses.map(({ unit, group, answers }) => [
      `0${round + 1}/03/2024 13.05.11`,
      `Måling ${round + 1}`,
      unit,
      group,
      ...withoutNull(answers),
    ]),
  );
  return [textFile("Formularsvar 1.csv", [header, ...rows], ",", "utf-8")];
}
