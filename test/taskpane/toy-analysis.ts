import { analysis, type Analysis } from "../../src/analyses/analysis";
import type { Choice } from "../../src/analyses/choice";

const greeting: Choice = {
  key: "greeting",
  label: { da: "Hilsen", en: "Greeting" },
  look: "list",
  options: [
    { value: "hej", label: { da: "Hej", en: "Hello" } },
    { value: "farvel", label: { da: "Farvel", en: "Goodbye" } },
  ],
  preset: "hej",
};

const text = (word: string) => ({ da: word, en: word });

/** An analysis that counts rounds; impossible where there are none. */
export function toyAnalysis(id = "toy", name = "Legetøj"): Analysis {
  return analysis<{ rounds: number; greeting: string }>({
    id,
    mark: name,
    title: text(name),
    shows: text("Hvor mange målinger der er."),
    impossible: ({ rounds }) => (rounds.length === 0 ? text("Der er ingen målinger.") : null),
    choices: (_, __, chosen) => [
      chosen.greeting === "farvel"
        ? { ...greeting, complaint: { text: text("Bliv lidt endnu."), stops: true } }
        : greeting,
    ],
    evaluate: ({ rounds }, _, values) => ({ rounds: rounds.length, greeting: values.greeting }),
    plan: (result) => ({
      name,
      cells: [
        [{ kind: "text", text: `${name}: ${result.greeting}` }, null],
        [
          { kind: "text", text: "Målinger" },
          { kind: "text", text: "Andel" },
        ],
        [
          { kind: "number", number: result.rounds },
          { kind: "number", number: 0.125 },
        ],
      ],
      merges: [],
      formats: [
        { at: { row: 1, column: 0, rows: 1, columns: 2 }, bold: true, fill: "#000000" },
        { at: { row: 2, column: 1, rows: 1, columns: 1 }, numberFormat: "0.0 %" },
      ],
      rules: [],
      columnWidths: [80, 80],
      rowHeights: [],
      frozen: { rows: 0, columns: 0 },
    }),
    sentences: () => [],
    json: () => ({}),
    findings: () => [],
  });
}
