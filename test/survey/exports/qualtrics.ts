import { textFile, workbookFile, type ExportedFile, type Grid } from "./exported-file";
import { QUESTIONS, type Response } from "./responses";

/** Where a question stands in its matrix: "Q5_3" is the third row of the fifth question. */
function itemNames(): string[] {
  const elements = [...new Set(QUESTIONS.map(({ element }) => element))];
  return QUESTIONS.map(({ element }, i) => {
    const first = QUESTIONS.findIndex((question) => question.element === element);
    return `Q${elements.indexOf(element) + 3}_${i - first + 1}`;
  });
}

const FRONT = [
  ["StartDate", "Start Date", "startDate"],
  ["EndDate", "End Date", "endDate"],
  ["Status", "Response Type", "status"],
  ["Progress", "Progress", "progress"],
  ["Duration (in seconds)", "Duration (in seconds)", "duration"],
  ["Finished", "Finished", "finished"],
  ["RecordedDate", "Recorded Date", "recordedDate"],
  ["ResponseId", "Response ID", "_recordId"],
  ["DistributionChannel", "Distribution Channel", "distributionChannel"],
  ["UserLanguage", "User Language", "userLanguage"],
  ["Q1", "Hvilket jobcenter arbejder du i?", "QID1"],
  ["Q2", "Hvilken målgruppe arbejder du mest med?", "QID2"],
] as const;

/** The three header rows: names, texts and what the tool calls each column. */
function headers(): Grid {
  const items = itemNames();
  return [
    [...FRONT.map(([name]) => name), ...items],
    [
      ...FRONT.map(([, text]) => text),
      ...QUESTIONS.map(({ element, question }) => `${element} - ${question}`),
    ],
    [
      ...FRONT.map(([, , id]) => `{"ImportId":"${id}"}`),
      ...items.map((name) => `{"ImportId":"QID${name.slice(1)}"}`),
    ],
  ];
}

function rows(
  responses: readonly Response[],
  round: number,
  written: (answer: string | null) => string | number | null,
  [finished, unfinished]: readonly [string, string],
): Grid {
  const date = `2024-0${round}-15 09:12:44`;
  return responses.flatMap(({ unit, group, answers }, i) => {
    const row = (id: string, progress: number, cells: Grid[number]): Grid[number] => [
      date,
      date,
      progress === 100 && finished === "1" ? 0 : "IP Address",
      progress,
      412,
      progress === 100 ? finished : unfinished,
      date,
      id,
      "email",
      "DA",
      unit,
      group,
      ...cells,
    ];
    const whole = row(`R_${round}${i}`, 100, answers.map(written));
    if (i % 25 > 0) return [whole];
    return [
      row(
        `R_${round}${i}x`,
        40,
        answers.map(() => written("Slet ikke")),
      ),
      whole,
    ];
  });
}

/** One CSV a round with the labels of the answers; unfinished responses among the others. */
export function qualtricsWithLabels(rounds: readonly (readonly Response[])[]): ExportedFile[] {
  return rounds.map((responses, i) =>
    textFile(
      `Fidelitet_Måling ${i + 1}_15. marts 2024_09.30.csv`,
      [...headers(), ...rows(responses, i + 1, (answer) => answer, ["True", "False"])],
      ",",
      "utf-8 with mark",
    ),
  );
}

const CODES: Readonly<Record<string, number>> = {
  "Slet ikke": 1,
  "I mindre grad": 2,
  "I nogen grad": 3,
  "I høj grad": 4,
  "I meget høj grad": 5,
  "Ved ikke": -1,
};

/** One workbook a round with codes; "Ved ikke" is the code for not applicable. */
export function qualtricsWithCodes(rounds: readonly (readonly Response[])[]): ExportedFile[] {
  const code = (answer: string | null) => (answer === null ? null : CODES[answer]);
  return rounds.map((responses, i) =>
    workbookFile(`Fidelitet_Måling ${i + 1}.xlsx`, [
      { name: "Sheet0", rows: [...headers(), ...rows(responses, i + 1, code, ["1", "0"])] },
    ]),
  );
}

/** As before, but as text with tabs, every code a text. */
export function qualtricsAsTsv(rounds: readonly (readonly Response[])[]): ExportedFile[] {
  const code = (answer: string | null) => (answer === null ? null : CODES[answer]);
  return rounds.map((responses, i) =>
    textFile(
      `Fidelitet_Måling ${i + 1}.tsv`,
      [...headers(), ...rows(responses, i + 1, code, ["1", "0"])],
      "\t",
      "utf-16",
    ),
  );
}
