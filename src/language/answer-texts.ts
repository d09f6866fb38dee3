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
  bothCount: {
    da: "Det er forskellige besvarelser: tæl dem med hvert sted",
    en: "They are different responses: count them in each place",
  },
  leaveOut: {
    da: (source: string) => `Det er de samme data: tæl ikke ${source} med`,
    en: (source: string) => `It is the same data: do not count ${source}`,
  },
} as const satisfies Section;
