import { speak } from "../../../src/language/language";
import { sourceTexts } from "../../../src/language/source-texts";
import { NO_MAPPING, type SurveyMapping } from "../../../src/survey/recognise/recognise-sources";
import { ownKey } from "../../../src/survey/mapping/sheet-mapping";
import { doubtsBySource, sourceFacts } from "../../../src/taskpane/data/source-facts";
import { readSheets } from "../../read-sheets";

/** "Enhed: kolonnen »Enhed« (fra overskriften)", a line for each thing understood. */
function factsOf(
  sheets: Record<string, unknown[][]>,
  mapping: SurveyMapping = NO_MAPPING,
  language: "da" | "en" = "da",
): string[] {
  const [source] = readSheets(sheets, { mapping }).sources;
  return sourceFacts(source, speak(sourceTexts, language)).map(
    ({ label, values, why }) => `${label}: ${values.join("; ")}${why === "" ? "" : ` (${why})`}`,
  );
}

const PLAIN = {
  Svar: [
    ["Enhed", "Måling", "Målgruppe", "Samtale: a", "Samtale: b", "Viden: c"],
    ["Vejen", "Måling 1", "Forsikrede", "I høj grad", "Slet ikke", "Ved ikke"],
    ["", "Måling 1", "", "I høj grad", "Slet ikke", "Ved ikke"],
    ["Vejen", "Måling 1", "Forsikrede", "", "", ""],
    ["I alt", "", "", "2", "2", "2"],
  ],
};

test("a plain sheet tells its columns by their headers, and why they are those", () => {
  expect(factsOf(PLAIN)).toEqual([
    "Overskrift: til og med række 1 (svarene står under den)",
    "Enhed: kolonnen »Enhed« (fra overskriften)",
    "Måling: kolonnen »Måling« (fra overskriften)",
    "Målgruppe: kolonnen »Målgruppe« (fra overskriften)",
    "Spørgsmål: Samtale: 2; Viden: 1 (kerneelement fra teksten foran spørgsmålet)",
    "Svar: med ord",
    "Gennemførte: alle besvarelser tæller; arket siger ikke, hvilke der er gennemført",
    "Rækker: 1 besvarelse; holdt ude: 1 uden enhed, 1 uden svar og 1 med totaler eller kilder",
  ]);
});

test("the same is told in English", () => {
  expect(factsOf(PLAIN, NO_MAPPING, "en").slice(0, 5)).toEqual([
    "Header: up to row 1 (the answers stand below it)",
    "Unit: column “Enhed” (by its header)",
    "Round: column “Måling” (by its header)",
    "Target group: column “Målgruppe” (by its header)",
    "Items: Samtale: 2; Viden: 1 (core element from the text before the question)",
  ]);
});

const CODED = {
  "Vejen, måling 3": [
    ["status", "q1", "q2", "q3"],
    ["Gennemført", 5, 4, 1],
    ["Delvist gennemført", 5, 4, 1],
  ],
};

test("a sheet of codes without columns for names tells where the names came from", () => {
  expect(factsOf(CODED)).toEqual([
    "Overskrift: til og med række 1 (svarene står under den)",
    "Enhed: Vejen (fra arkets navn eller linjerne over tabellen)",
    "Måling: Måling 3 (fra arkets navn eller linjerne over tabellen)",
    "Målgruppe: ingen (ingen kolonne fundet)",
    expect.stringMatching(/^Spørgsmål: .*: 3 \(/),
    "Svar: som koder; 5 er læst som højest",
    "Gennemførte: kun gennemførte tæller, efter kolonnen »status«",
    "Rækker: 1 besvarelse; holdt ude: 1 ikke gennemført",
  ]);
});

test("what the user chose is told as chosen", () => {
  const [{ shape }] = readSheets(PLAIN).sources;
  const mapping: SurveyMapping = {
    sheets: {
      [shape]: { groupColumn: null, items: { "3": "Samtale", "4": "", "5": "Viden" } },
      [ownKey("Svar")]: { unit: "Haderslev", round: "Måling 7" },
    },
    units: {},
  };
  expect(factsOf(PLAIN, mapping).slice(1, 5)).toEqual([
    "Enhed: Haderslev (valgt af dig)",
    "Måling: Måling 7 (valgt af dig)",
    "Målgruppe: ingen (valgt af dig)",
    "Spørgsmål: Samtale: 1; Viden: 1 (kerneelement valgt af dig)",
  ]);
});

test("columns of answers without a core element are named", () => {
  const facts = factsOf({
    Svar: [
      ["Enhed", "Samtale: a", "Viden: c", "Trives du?"],
      ["Vejen", "I høj grad", "Slet ikke", "I høj grad"],
    ],
  });
  expect(facts.at(-1)).toBe("Ikke med: kolonnen »Trives du?«");
});

test("a source is in doubt where something was guessed, not where all is told", () => {
  const { findings } = readSheets({ ...CODED, Svar: PLAIN.Svar.slice(0, 2) });
  expect([...doubtsBySource(findings).keys()]).toEqual(["Vejen, måling 3"]);
});
