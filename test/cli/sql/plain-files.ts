import { readdirSync } from "node:fs";
import path from "node:path";
import { rawTable } from "../../survey/counts/counted";
import { invented, QUESTIONS } from "../../survey/counts/invented";
import { SAMPLE, written } from "../run-command";

const surveys = path.join(__dirname, "../../fixtures/surveys");

export function csv(rows: readonly (readonly unknown[])[]): string {
  return rows
    .map((row) => row.map((cell) => `"${String(cell).replace(/"/g, '""')}"`).join(";"))
    .join("\n");
}

/** A survey as it may come: spellings of labels, units and rounds, codes as text, error cells. */
function messy(): string[][] {
  const [header, ...rows] = rawTable(invented(3), QUESTIONS);
  const spelled: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => ` ${text}\u00a0`,
    (text) => text.replace(" ", "\u2009 "),
    (text) => text.normalize("NFD"),
    (text) => text.replace(/g/, "\u00adg"),
  ];
  const odd = ["4", "5,0", "1.0", "0", "#N/A", "#VÆRDI!", "n/a", "-", "vedikke"];
  let turn = 0;
  const next = (text: string) => spelled[turn++ % spelled.length](text);
  return [
    header,
    ...rows.map((row, at) =>
      row.map((cell, column) => {
        if (column > 2 && (at + column) % 17 === 0) return odd[(at + column) % odd.length];
        return column > 2 || column === 0 ? next(cell) : cell;
      }),
    ),
    ["", "Måling 1", "", ...QUESTIONS.map(() => "I høj grad")],
    ["I alt", "Måling 1", "", ...QUESTIONS.map(() => "I høj grad")],
    ["Vejen", "Måling 1", "", ...QUESTIONS.map(() => "")],
  ];
}

/** A survey of which the rounds asked different questions. */
function changing(): string[][] {
  const [header, ...rows] = rawTable(invented(5), QUESTIONS);
  return [
    header,
    ...rows.map((row) =>
      row.map((cell, i) =>
        i === 4 && row[1] === "Måling 3" ? "" : i === 5 && row[1] === "Måling 1" ? "" : cell,
      ),
    ),
  ];
}

/** Plain tables, each a file or several that are read together. */
export const PLAIN: readonly (readonly [name: string, files: readonly string[]])[] = [
  ["the sample, six files", SAMPLE],
  ["invented answers", [written("plain.csv", csv(rawTable(invented(), QUESTIONS)))]],
  ["spellings, codes and error cells", [written("messy.csv", csv(messy()))]],
  ["rounds with other questions", [written("changing.csv", csv(changing()))]],
  ...readdirSync(surveys)
    .filter((name) => !name.endsWith(".md"))
    .flatMap((name): [string, string[]][] => {
      const folder = path.join(surveys, name);
      const files = readdirSync(folder).filter((file) => /\.csv$/.test(file));
      return files.length === 0 ? [] : [[name, files.map((file) => path.join(folder, file))]];
    }),
];
