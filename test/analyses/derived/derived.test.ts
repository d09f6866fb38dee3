import { derived, type DerivedJson } from "../../../src/analyses/derived/derived";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { readSheets } from "../../read-sheets";
import { made, planOf, readSample, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof made>) => made(...words).json() as DerivedJson[];
const GRADES = ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad", "I meget høj grad"];
const HEADER = ["Enhed", "Respondenttype", "A: Jeg lytter", "A: Jeg spørger", "Hvad bruger du?"];

/** So many rows of one kind of respondent, so many of them positive on each question. */
function rows(kind: string, count: number, positive: readonly [number, number], uses: string) {
  return Array.from({ length: count }, (_, i) => [
    ["Vejen", "Assens", "Odense"][i % 3],
    kind,
    ...positive.map((most) => GRADES[i < most ? 3 + (i % 2) : i % 3]),
    uses,
  ]);
}

const leaders = rows("Projektleder", 10, [9, 5], "Joblog;Jobnet;");
const staff = rows("Medarbejder", 20, [8, 10], "Joblog;");
const reading = readSheets({ "Måling 1": [HEADER, ...leaders, ...staff] });

test("gives each question’s share by kind of respondent", () => {
  const [listens, asks] = json(derived, reading);
  expect(listens).toMatchObject({
    question: "Jeg lytter",
    by: "Respondenttype",
    figures: {
      Projektleder: { share: 0.9, positive: 9, valid: 10, persons: 10, withheld: false },
      Medarbejder: { share: 0.4, positive: 8, valid: 20, persons: 20, withheld: false },
    },
  });
  expect(asks.figures).toMatchObject({
    Projektleder: { share: 0.5 },
    Medarbejder: { share: 0.5 },
  });
});

test("gives each question’s share by ticked choice; a person counts for every choice", () => {
  const by = json(derived, reading).filter((each) => each.by === "Hvad bruger du?");
  expect(by.map(({ question, figures }) => [question, Object.keys(figures)])).toEqual([
    ["Jeg lytter", ["Joblog", "Jobnet"]],
    ["Jeg spørger", ["Joblog", "Jobnet"]],
  ]);
  expect(by[0].figures).toMatchObject({
    Joblog: { positive: 17, valid: 30 },
    Jobnet: { positive: 9, valid: 10 },
  });
});

test("says where the kinds are furthest apart, and what of it is certain", () => {
  expect(told(made(derived, reading))).toEqual([
    "Respondenttype: svarene er længst fra hinanden på »Jeg lytter«, 50 procentpoint.",
    "I A er forskellen størst på »Jeg lytter«: 90 pct. for Projektleder mod 40 pct. for Medarbejder, 50 procentpoint.",
    "Forskellen er sikker på »Jeg lytter«.",
  ]);
  expect(told(made(derived, reading, { by: "Hvad bruger du?" }), "en")[1]).toBe(
    "In A, the difference is largest for “Jeg lytter”: 90 per cent among those who chose “Jobnet” against 57 per cent among those who chose “Joblog”, 33 percentage points.",
  );
});

test("its sheet has a row a question and a column a value, and tells who answered", () => {
  const plan = planOf(made(derived, reading));
  planOf(made(derived, reading), "en");
  const shown = shownRows(plan);
  expect(shown.slice(2, 6)).toEqual([
    [
      "Kerneelement og spørgsmål",
      "Projektleder",
      "Medarbejder",
      "Forskel (procentpoint)",
      "Sikker?",
      "p (justeret)",
    ],
    ["A"],
    ["Jeg lytter", "90 %", "40 %", "+50", "sikker", "0,018"],
    ["Jeg spørger", "50 %", "50 %", "0", "usikker", "1,000"],
  ]);
  expect(shown).toContainEqual(["Projektleder", "10"]);
  expect(plan.charts).toHaveLength(1);
});

test("withholds what few persons said, and what would give it away beside the figure of all", () => {
  const few = readSheets({
    "Måling 1": [
      HEADER,
      ...rows("Leder", 4, [4, 0], "Joblog;Jobnet;"),
      ...rows("Konsulent", 7, [7, 0], "Joblog;"),
      ...rows("Medarbejder", 20, [8, 10], "Jobnet;"),
    ],
  });
  const evaluated = made(derived, few, { by: "Respondenttype" });
  const [listens] = evaluated.json() as DerivedJson[];
  const nothing = { share: null, positive: null, valid: null, persons: null, withheld: true };
  expect(listens.figures.Leder).toMatchObject(nothing);
  expect(listens.figures.Konsulent).toMatchObject(nothing);
  expect(listens.figures.Medarbejder).toMatchObject({ share: 0.4, withheld: false });
  const shown = shownRows(planOf(evaluated));
  expect(shown).toContainEqual(["Jeg lytter", "·", "·", "40 %"]);
  expect(shown).toContainEqual(["Leder", "Under 5"]);
  expect(shown.flat().join(" ")).toContain("Diskretion: fire tal er holdt tilbage");
  expect(told(evaluated).join(" ")).not.toMatch(/Leder|Konsulent/);
});

test("a choice that all but a few ticked is withheld: the few could be taken from it", () => {
  const all = readSheets({
    "Måling 1": [
      HEADER,
      ...rows("Leder", 18, [4, 0], "Joblog;Jobnet;"),
      ...rows("Konsulent", 3, [3, 0], "Jobnet;"),
    ],
  });
  const [listens] = json(derived, all).filter(({ by }) => by === "Hvad bruger du?");
  expect(listens.figures.Joblog.withheld).toBe(true);
  expect(listens.figures.Jobnet.withheld).toBe(false);
});

test("in the sample, questions are split by target group", () => {
  const sample = readSample();
  const evaluated = made(derived, sample);
  planOf(evaluated);
  const names = new Set(json(derived, sample).map(({ by }) => by));
  expect([...names]).toEqual(["Målgruppe"]);
});

test("without anything to split by it is impossible, and the reason says so", () => {
  const plain = readSheets({
    "Måling 1": [
      ["Enhed", "A: 1"],
      ["Vejen", 5],
      ["Assens", 1],
    ],
  });
  expect(derived.impossible(plain, DEFAULT_PROGRAMME)?.da).toMatch(/hverken en kolonne/);
});
