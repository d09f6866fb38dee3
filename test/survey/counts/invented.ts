import { seededRandom } from "../../../src/workbench/sample/random";
import type { Person, Question } from "./counted";

export const QUESTIONS: Question[] = [
  ...["Lytter", "Spørger", "Opsummerer", "Aftaler"].map((question) => ({
    element: "Inddragende samtaleteknikker",
    question,
  })),
  ...["Kender jobåbninger", "Kender brancher", "Kender krav"].map((question) => ({
    element: "Arbejdsmarkedsviden",
    question,
  })),
];

const LABELS = [
  ...["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad", "I høj grad"],
  ...["I meget høj grad", "Ved ikke", "", "Aner det ikke"],
];

/** Persons of five units in three rounds, each leaning to one end of the scale; one unit is small. */
export function invented(seed = 7): Person[] {
  const random = seededRandom(seed);
  const people: Person[] = [];
  const groups = ["Forsikrede ledige", "Jobparate kontanthjælpsmodtagere"];
  for (const round of ["Måling 1", "Måling 2", "Måling 3"]) {
    for (const [i, unit] of ["Assens", "Brøndby", "Vejen", "Ærø", "Odense"].entries()) {
      for (let person = 0; person < (i === 3 ? 3 : 9 + i); person++) {
        const lean = random();
        const answers = QUESTIONS.map(() => {
          const place = Math.floor((random() * 0.6 + lean * 0.4) * LABELS.length);
          return LABELS[Math.min(place, LABELS.length - 1)];
        });
        people.push({ unit, round, group: groups[Math.floor(random() * 2)], answers });
      }
    }
  }
  return people;
}
