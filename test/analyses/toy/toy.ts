import { analysis, type Analysis } from "../../../src/analyses/analysis";
import { number, text } from "../../../src/report/plan-cell";
import { spot } from "../../../src/report/spot";
import type { Section } from "../../../src/language/language";

const texts = {
  title: { da: "Legetøj", en: "Toy" },
  round: { da: "Måling", en: "Round" },
  share: { da: "Andel af besvarelserne", en: "Share of the responses" },
  noRounds: { da: "Der er ingen målinger.", en: "There are no rounds." },
  sentence: {
    da: (count: number) => `Der er ${count} besvarelser.`,
    en: (count: number) => `There are ${count} responses.`,
  },
  from: { da: "Vis fra", en: "Show from" },
} as const satisfies Section;

interface Result {
  rounds: { name: string; share: number }[];
  responses: number;
}

/** An analysis that nothing knows of but this folder and the list that it is put into. */
export const toy: Analysis = analysis<Result>({
  id: "toy",
  mark: "Legetøj",
  title: texts.title,
  shows: { da: "Andelen pr. måling.", en: "The share by round." },
  impossible: ({ rounds }) => (rounds.length === 0 ? texts.noRounds : null),
  choices: ({ rounds }) => [
    {
      key: "from",
      label: texts.from,
      look: "list",
      options: rounds.map(({ name }) => ({ value: name, label: { da: name, en: name } })),
      preset: rounds[0].name,
    },
  ],
  evaluate({ rounds }, _, { from }) {
    const shown = rounds.slice(rounds.findIndex(({ name }) => name === from));
    const responses = shown.reduce((sum, round) => sum + round.responses, 0);
    return {
      rounds: shown.map((round) => ({ name: round.name, share: round.responses / responses })),
      responses,
    };
  },
  plan: ({ rounds }, { language }) => ({
    name: texts.title[language],
    cells: [
      [text(texts.round[language]), text(texts.share[language])],
      ...rounds.map(({ name, share }) => [text(name), number(share, "0 %")]),
    ],
    merges: [],
    formats: [{ at: spot(0, 0, 1, 2), bold: true, head: "column" }],
    rules: [
      {
        kind: "tone",
        at: spot(1, 1, rounds.length),
        when: { kind: "between", from: 0.5, rounded: 2 },
        tone: "high",
      },
    ],
    columnWidths: [120, 120],
    rowHeights: [],
    frozen: { rows: 1, columns: 0 },
  }),
  sentences: ({ responses }, language) => [
    { text: texts.sentence[language](responses), refs: [spot(1, 1)] },
  ],
  json: ({ rounds }) => ({ rounds }),
  findings: () => [],
});
