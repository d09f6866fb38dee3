import { csv } from "./plain-files";

/** Texts that end a literal, a name or a comment, or begin an escape or a variable, in some engine. */
export const ATTACKS = [
  `"; DROP TABLE svar; --`,
  `'; DROP TABLE svar; --`,
  "`; DROP TABLE svar; --",
  `\\'; DROP TABLE svar; --`,
  `\\"; DROP TABLE svar; --`,
  "*/ DROP TABLE svar; /*",
  `'''; DROP TABLE svar; --`,
  `$$; DROP TABLE svar; $$`,
  `\\`,
  `?@x :y %s {{z}}`,
];

/** A survey whose headings, units and answers are attacks; some engines have no such headings. */
export function attackingSurvey(attacks = ATTACKS, notInHeadings = /(?!)/g): string {
  const headings = attacks.map((attack) => attack.replace(notInHeadings, ""));
  const header = ["Enhed", "Måling", ...headings.map((own, i) => `Tema: ${String(i)} ${own}`)];
  const labels = ["Slet ikke", "I nogen grad", "I høj grad", "I meget høj grad"];
  const rows = attacks.flatMap((attack, unit) =>
    labels.map((_, person) => [
      `Enhed ${attack}`,
      `Måling ${String(1 + (person % 2))}`,
      ...attacks.map((own, i) => (i === person ? own : labels[(unit + i + person) % 4])),
    ]),
  );
  return csv([header, ...rows]);
}
