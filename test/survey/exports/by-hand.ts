import { workbookFile, textFile, type ExportedFile, type Grid } from "./exported-file";
import { QUESTIONS, type Response } from "./responses";

/** The core elements above their first question only, as merged cells leave them. */
function mergedHeadings(): (string | null)[] {
  return QUESTIONS.map(({ element }, i) =>
    QUESTIONS[i - 1]?.element === element ? null : element,
  );
}

function unitsOf(rounds: readonly (readonly Response[])[]): string[] {
  return [...new Set(rounds.flat().map(({ unit }) => unit))];
}

/** Answers as people write them: capitals, spaces of all kinds, abbreviations, other Unicode. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  "I meget høj grad": [
    "I meget høj grad",
    "i meget høj grad ",
    "I meget\u00A0høj grad",
    "Meget høj",
  ],
  "I høj grad": ["I høj grad", " I HØJ GRAD", "i høj  grad", "Høj grad", "I høj gr."],
  "I nogen grad": ["I nogen grad", "I nogen\u00A0grad", "nogen grad", "I nogen grad."],
  "I mindre grad": ["I mindre grad", "i mindre grad", "Mindre grad"],
  "Slet ikke": ["Slet ikke", "slet ikke ", "Slet  ikke"],
  "Ved ikke": ["Ved ikke", "ved ikke", "Ved ikke.", "-", "n/a", "v.i."],
};

function byHand(answer: string | null, turn: number): string | null {
  if (answer === null) return turn % 2 === 0 ? null : " ";
  const spellings = WRITTEN[answer];
  return spellings[turn % spellings.length].normalize(turn % 7 === 0 ? "NFD" : "NFC");
}

/**
 * One workbook a round: title lines, merged headings, an empty row and an empty column within,
 * headings repeated where a page broke, totals and a source line below.
 */
export function oneWorkbookARound(rounds: readonly (readonly Response[])[]): ExportedFile[] {
  return rounds.map((responses, i) => {
    const width = QUESTIONS.length + 3;
    const header = ["Jobcenter", null, "Målgruppe", ...QUESTIONS.map(({ question }) => question)];
    const data: Grid = responses.flatMap(({ unit, group, answers }, row) => {
      const cells = answers.map((answer, column) => byHand(answer, row + column));
      const line = [row % 9 === 0 ? ` ${unit.toUpperCase()} ` : unit, null, group, ...cells];
      if (row === 40) return [header, line];
      return row === 60 ? [new Array<null>(width).fill(null), line] : [line];
    });
    const rows: Grid = [
      [`Spørgeskemaundersøgelse, måling ${i + 1}`],
      ["Udtrukket 3. marts 2024 af analyseafdelingen"],
      [],
      [null, null, null, ...mergedHeadings()],
      header,
      ...data,
      [],
      ["I alt", null, null, ...QUESTIONS.map(() => responses.length)],
      ["Gennemsnit", null, null, ...QUESTIONS.map(() => 3.7)],
      ["Kilde: Spørgeskema til medarbejdere"],
    ];
    return workbookFile(`Fidelitet måling ${i + 1} (endelig).xlsx`, [
      { name: "Ark1", rows, merged: ["A1:H1", "D4:M4", "N4:Q4", "R4:U4"] },
      { name: "Noter", rows: [["Husk at ringe til Vejen"]] },
    ]);
  });
}

/** One workbook, a sheet a unit, a column with the round; the unit stands in the sheet's name. */
export function oneSheetAUnit(rounds: readonly (readonly Response[])[]): ExportedFile[] {
  const header = [
    "Måling",
    "Målgruppe",
    ...QUESTIONS.map(({ element, question }) => `${element}: ${question}`),
  ];
  const sheets = unitsOf(rounds).map((unit) => ({
    name: unit,
    rows: [
      header,
      ...rounds.flatMap((responses, i) =>
        responses
          .filter((response) => response.unit === unit)
          .map(({ group, answers }) => [`Måling ${i + 1}`, group, ...answers]),
      ),
    ],
  }));
  const list = { name: "Enheder", rows: [["Enhed"], ...unitsOf(rounds).map((unit) => [unit])] };
  return [workbookFile("alle jobcentre.xlsx", [list, ...sheets])];
}

/** A workbook a unit, each with its own small differences in the headers. */
export function oneWorkbookAUnit(rounds: readonly (readonly Response[])[]): ExportedFile[] {
  return unitsOf(rounds).map((unit, u) => {
    const front = [
      ["Enhed", "Kommune", "Jobcenter "][u % 3],
      ["Måling", "Runde", "MÅLING"][u % 3],
      "Målgruppe",
    ];
    const questions = QUESTIONS.map(({ element, question }) => {
      const separator = [": ", " : ", ":  "][u % 3];
      return `${u % 2 === 0 ? element : element.toUpperCase()}${separator}${question}`;
    });
    const rows: Grid = rounds.flatMap((responses, i) =>
      responses
        .filter((response) => response.unit === unit)
        .map(({ group, answers }) => [
          unit,
          u % 3 === 1 ? i + 1 : `Måling ${i + 1}`,
          group,
          ...answers,
        ]),
    );
    const title = u % 2 === 0 ? [] : [[`Besvarelser fra ${unit}`], []];
    return workbookFile(`${unit}.xlsx`, [
      { name: "Ark1", rows: [...title, [...front, ...questions], ...rows] },
    ]);
  });
}

/** The plain table in each way that Excel saves text. */
export function plainText(
  rounds: readonly (readonly Response[])[],
  separator: string,
  encoding: Parameters<typeof textFile>[3],
): ExportedFile[] {
  const header = [
    "Enhed",
    "Måling",
    "Målgruppe",
    ...QUESTIONS.map(({ element, question }) => `${element}: ${question}`),
  ];
  const rows = rounds.flatMap((responses, i) =>
    responses.map(({ unit, group, answers }) => [unit, `Måling ${i + 1}`, group, ...answers]),
  );
  return [textFile("besvarelser.txt", [header, ...rows], separator, encoding)];
}
