import type { Section } from "./language";

/** The readings among which the user is asked to choose, each as the sentence that one would say. */
export const answerTexts = {
  fiveIsHighest: {
    da: "5 er højest (I meget høj grad), 1 er lavest (Slet ikke)",
    en: "5 is the highest (to a very high degree), 1 the lowest (not at all)",
  },
  oneIsHighest: {
    da: "1 er højest (I meget høj grad), 5 er lavest (Slet ikke)",
    en: "1 is the highest (to a very high degree), 5 the lowest (not at all)",
  },
  fourIsHighest: {
    da: "Skalaen er 1–4: 4 er højest, 3 og 4 er positive",
    en: "The scale is 1–4: 4 is the highest, 3 and 4 are positive",
  },
  codeIsDontKnow: {
    da: (code: string) => `${code} betyder »Ved ikke«`,
    en: (code: string) => `${code} means “Ved ikke” (don’t know)`,
  },
  codeIsNoAnswer: {
    da: (code: string) => `${code} er ikke et svar og tælles ikke`,
    en: (code: string) => `${code} is no answer and is not counted`,
  },
  codesAsOthers: {
    da: (round: string) => `Koderne vender ens i alle målinger, også i ${round}`,
    en: (round: string) => `The codes run alike in all rounds, in ${round} too`,
  },
  codesTurnedIn: {
    da: (round: string) => `I ${round} er 1 højest (I meget høj grad) og 5 lavest (Slet ikke)`,
    en: (round: string) => `In ${round} 1 is the highest (to a very high degree) and 5 the lowest`,
  },
  rowIsTotal: {
    da: (name: string) => `»${name}« er en total og skal ikke tælles med`,
    en: (name: string) => `“${name}” is a total and is not to be counted`,
  },
  rowIsNone: {
    da: (name: string) => `»${name}« er ingen enhed: hold rækkerne ude`,
    en: (name: string) => `“${name}” is no unit: keep the rows out`,
  },
  rowIsUnit: {
    da: (name: string) => `»${name}« er en enhed`,
    en: (name: string) => `“${name}” is a unit`,
  },
  headerRow: {
    da: (row: number) => `Overskriften er række ${row}`,
    en: (row: number) => `The header is row ${row}`,
  },
  elementsAsRead: {
    da: (elements: string) => `Spørgsmålene hører til ${elements}, som de er fordelt nu`,
    en: (elements: string) => `The items belong to ${elements}, as they are assigned now`,
  },
  oneElement: {
    da: (element: string) => `Alle spørgsmål er ét kerneelement: ${element}`,
    en: (element: string) => `All items are one core element: ${element}`,
  },
  elementOfAll: { da: "Alle spørgsmål", en: "All items" },
  noSurvey: {
    da: "Arket er ikke en måling og skal ikke tælles med",
    en: "The sheet is no survey and is not to be counted",
  },
  unitsApart: {
    da: (found: string, unit: string) => `${found} og ${unit} er to enheder`,
    en: (found: string, unit: string) => `${found} and ${unit} are two units`,
  },
  unitsSame: {
    da: (found: string, unit: string) => `${found} er ${unit}`,
    en: (found: string, unit: string) => `${found} is ${unit}`,
  },
  roundsSo: {
    da: (rounds: string) => `Rækkefølgen er ${rounds}`,
    en: (rounds: string) => `The order is ${rounds}`,
  },
  asAssumed: { da: "Det er læst rigtigt", en: "It was read correctly" },
  unitIs: {
    da: (unit: string) => `Hele arket er ${unit}`,
    en: (unit: string) => `The whole sheet is ${unit}`,
  },
  roundIs: {
    da: (round: string) => `Hele arket er ${round}`,
    en: (round: string) => `The whole sheet is ${round}`,
  },
  unitIn: {
    da: (header: string | null) =>
      header === null ? "Ingen kolonne har enheden" : `Enheden står i kolonnen »${header}«`,
    en: (header: string | null) =>
      header === null ? "No column has the unit" : `The unit is in the column “${header}”`,
  },
  roundIn: {
    da: (header: string | null) =>
      header === null ? "Ingen kolonne har målingen" : `Målingen står i kolonnen »${header}«`,
    en: (header: string | null) =>
      header === null ? "No column has the round" : `The round is in the column “${header}”`,
  },
  groupIn: {
    da: (header: string | null) =>
      header === null ? "Ingen kolonne har målgruppen" : `Målgruppen står i kolonnen »${header}«`,
    en: (header: string | null) =>
      header === null
        ? "No column has the target group"
        : `The target group is in the column “${header}”`,
  },
  completedIn: {
    da: (header: string | null) =>
      header === null
        ? "Alle besvarelser tæller, gennemført eller ej"
        : `Kolonnen »${header}« siger, hvilke der er gennemført`,
    en: (header: string | null) =>
      header === null
        ? "Every response counts, completed or not"
        : `The column “${header}” says which are completed`,
  },
  marksOut: {
    da: (header: string) => `Hold de besvarelser ude, som »${header}« peger på`,
    en: (header: string) => `Keep out the responses that “${header}” points to`,
  },
  marksCount: { da: "Tæl alle besvarelser med", en: "Count all responses" },
  roundsApart: {
    da: (rounds: string) => `Det er hver sin måling: ${rounds}`,
    en: (rounds: string) => `Each is a round of its own: ${rounds}`,
  },
  roundsOne: {
    da: "Det er dele af én og samme måling: tæl dem sammen",
    en: "They are parts of one round: count them together",
  },
  positiveAre: {
    da: (labels: string) => `Positive svar er: ${labels}`,
    en: (labels: string) => `Positive answers are: ${labels}`,
  },
  allItems: {
    da: (count: number) => `Tæl alle ${count} spørgsmål med`,
    en: (count: number) => `Count all ${count} items`,
  },
  withoutItems: {
    da: (headers: string) => `Tæl ikke »${headers}« med`,
    en: (headers: string) => `Do not count “${headers}”`,
  },
  withoutColumn: {
    da: (header: string, column: string) => `Tæl ikke »${header}« i kolonne ${column} med`,
    en: (header: string, column: string) => `Do not count “${header}” in column ${column}`,
  },
  bothCount: {
    da: "Det er forskellige besvarelser: tæl dem med hvert sted",
    en: "They are different responses: count them in each place",
  },
  leaveOut: {
    da: (source: string) => `Det er de samme data: tæl ikke ${source} med`,
    en: (source: string) => `It is the same data: do not count ${source}`,
  },
} as const satisfies Section;
