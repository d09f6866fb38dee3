import { ANALYSES } from "../../src/analyses/analyses";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { checkText } from "../../src/factcheck/check-text";
import type { FactTable } from "../../src/factcheck/facts";
import { computedIn } from "../../src/factcheck/say-claim";
import type { Language } from "../../src/language/language";
import { sampleWorkbook } from "../../src/workbench/sample/sample-workbook";
import { longerRightPassages } from "../factcheck/longer-right-passages";
import { rightPassages } from "../factcheck/right-passages";
import { FIGUR_1 } from "../figures/figur-1";
import { FIGUR_2_SHEET } from "../figures/figur-2";
import { STATEMENTS } from "../side-by-side/statements";
import { readSheets } from "../read-sheets";
import { made, readSample } from "./evaluated";

const sample = readSample();

/** Everything that a text may say of a reading without printing it. */
function facts(language: Language, reading = sample): FactTable[] {
  return ANALYSES.filter(
    ({ hasFacts, impossible }) => hasFacts && impossible(reading, DEFAULT_PROGRAMME) === null,
  ).flatMap((analysis) => made(analysis, reading).facts(language));
}

const SHEETS = Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows]));
/** The sample with the published criteria and a list of the invited. */
const everything = facts(
  "da",
  readSheets({
    ...SHEETS,
    Succeskriterier: FIGUR_2_SHEET,
    Inviterede: [["Enhed", "Inviterede"], ...FIGUR_1.map(([unit]) => [unit, 15])],
  }),
);
const FACTS = { da: facts("da"), en: facts("en") };

function verdicts(text: string, language: Language = "da"): string[] {
  return checkText(text, { facts: FACTS[language] }).map(({ verdict, quote }) => {
    return `${verdict}: ${quote}`;
  });
}

// The sample's first and latest rounds give the published Figur 1.
describe("a text beside the workbook's own tables", () => {
  it.each([
    "I Inddragende samtaleteknikker opnår tre kommuner høj implementeringsgrad (Brøndby, Kerteminde og Vejen), otte middel og syv lav.",
    "Tre kommuner opnår høj.",
    "Haderslev ligger højest med 93 pct.",
    "Der er 46 point mellem højest og lavest i samtaleteknikker.",
    "I Arbejdsmarkedsviden opnår fire enheder høj implementeringsgrad, to middel og tolv lav.",
    "I Arbejdsmarkedsviden ligger Haderslev (93 pct.) 61 procentpoint over Tårnby (32 pct.).",
    "Tre enheder ligger under 80 pct. i Digitale værktøjer.",
    "Arbejdsmarkedsviden: Tårnby ligger lavest.",
    "Brøndby, Kerteminde og Vejen opnår høj implementeringsgrad i samtaleteknikker.",
    "Brøndby, Kerteminde og Vejen har alle høj implementeringsgrad i samtaleteknikker.",
    "Arbejdsmarkedsviden: Højest ligger Haderslev med 93 pct., lavest ligger Tårnby med 32 pct.",
    "Den største fremgang i samtaleteknikker ses i Vejen (44 procentpoint).",
    "I digitale værktøjer ligger Assens på 100 pct. og Kbh. JKU på 67 pct.",
    "15 af 18 enheder opnår høj implementeringsgrad i digitale værktøjer.",
    "Tre af de 18 enheder ligger under 80 pct. i Digitale værktøjer.",
    "I Måling 6 er Samlet i samtaleteknikker 69 pct., en stigning på 17 procentpoint fra 52 pct. i Måling 1.",
    "I Måling 1 var Samlet i samtaleteknikker 52 pct.",
  ])("what Figur 1 bears is found right: %s", (text) => {
    const found = verdicts(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => !each.startsWith("agrees"))).toEqual([]);
  });

  it.each([
    ["I samtaleteknikker opnår fire kommuner høj implementeringsgrad.", "fire kommuner … høj"],
    ["I Arbejdsmarkedsviden ligger Odense højest.", "højest"],
    ["I Arbejdsmarkedsviden er Haderslev på 39 pct.", "39 pct."],
    ["Der er 64 procentpoint mellem højest og lavest i samtaleteknikker.", "64 procentpoint"],
    ["Fem enheder ligger under 80 pct. i Digitale værktøjer.", "Fem enheder … 80 pct."],
    ["Ingen kommuner opnår lav implementeringsgrad i digitale værktøjer.", "Ingen … lav"],
    ["Den største fremgang i samtaleteknikker ses i Kerteminde.", "største"],
    ["I digitale værktøjer ligger Assens på 100 pct. og Kbh. JKU på 76 pct.", "76 pct."],
    ["Assens opnår høj implementeringsgrad i samtaleteknikker.", "Assens … høj"],
    ["Samlet er Arbejdsmarkedsviden steget fra 12 pct. til 65 pct.", "12 pct."],
  ])("what Figur 1 does not bear is found wrong: %s", (text, quote) => {
    const [first, last = ""] = quote.split(" … ");
    const wrong = verdicts(text).filter((each) => each.startsWith("disagrees"));
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain(first);
    expect(wrong[0]).toContain(last);
  });

  it.each([
    "I Vejen er 20 pct. af borgerne tilfredse.",
    "I hele landet er andelen 60 pct., og landsgennemsnittet for Arbejdsmarkedsviden er 66 pct.",
    "Syv kommuner opnår høj.",
    "Kerteminde er blandt de højeste i Arbejdsmarkedsviden.",
    "Fire medarbejdere svarer i høj grad, at arbejdsmarkedsviden er vigtig.",
    "Arbejdsmarkedsviden er højest i Haderslev. Blandt lederne er 76 pct. enige, og 12 af 18 (67 pct.) er tilfredse.",
    "Vejen opnår ikke høj implementeringsgrad i alle elementer.",
  ])("what it does not tell of is never called wrong: %s", (text) => {
    expect(verdicts(text).filter((each) => !/^(?:agrees|not-found)/.test(each))).toEqual([]);
  });

  it("speaks English too", () => {
    const right =
      "In Arbejdsmarkedsviden, four units reach a high grade, two a middle and twelve a low one. Haderslev is highest with 93 per cent.";
    expect(verdicts(right, "en")).toEqual([
      "agrees: four units reach a high grade",
      "agrees: two a middle",
      "agrees: twelve a low",
      "agrees: highest",
      "agrees: 93 per cent",
    ]);
    expect(verdicts("In Arbejdsmarkedsviden, Odense is highest.", "en")).toEqual([
      "disagrees: highest",
    ]);
  });

  it("says where the figure stands, and the places that the highest can have", () => {
    const [highest, share] = checkText(
      "I Arbejdsmarkedsviden ligger Haderslev højest med 93 pct.",
      {
        facts: FACTS.da,
      },
    );
    expect(share.source).toMatchObject({ id: "overview", title: "Oversigt" });
    const plan = made(ANALYSES[0], sample).plan({ language: "da", builtAt: new Date() });
    const [, column, row] = /^([A-Z])(\d+)$/.exec(share.source?.cell ?? "") ?? [];
    const cell = plan.cells[Number(row) - 1][column.charCodeAt(0) - 65];
    expect(cell).toMatchObject({ kind: "number", number: expect.closeTo(0.93, 2) as number });
    expect(plan.cells[Number(row) - 1][0]).toMatchObject({ text: "Haderslev" });
    expect(computedIn(highest, "da")).toContain("kan Haderslev ligge fra plads 1 til");
  });

  it("calls nothing wrong in right passages, whatever the workbook holds beside them", () => {
    const found = [...rightPassages, ...longerRightPassages].flatMap((text) =>
      checkText(text, { facts: everything, units: 18 })
        .filter(({ verdict }) => !["agrees", "rounding", "not-found"].includes(verdict))
        .map(({ verdict, quote }) => `${verdict}: ${quote} | ${text}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "Samlet er 95 pct. af borgerne tilfredse.",
    "Det samlede resultat er 99 pct.",
    "Samlet er svarprocenten steget 3 procentpoint siden start.",
  ])("does not hold a figure of all against criteria that it does not name: %s", (text) => {
    const found = checkText(text, { facts: everything }).map(({ verdict }) => verdict);
    expect(found.filter((verdict) => verdict !== "not-found")).toEqual([]);
  });

  it("finds the mistakes of the published texts where the criteria stand in the workbook", () => {
    const missed = STATEMENTS.filter(([text]) => {
      const wrong = checkText(text, { facts: everything }).filter(({ verdict }) =>
        ["disagrees", "wrong-unit"].includes(verdict),
      );
      return wrong.length === 0;
    });
    expect(missed).toEqual([]);
  });

  it("holds criteria by their names, with start and national average", () => {
    const reading = readSheets({
      Succeskriterier: [
        ["Indikator", "Succeskriterium", "Baseline", "Landsgennemsnit", "Resultat"],
        ["Selvbooking", 0.4, 0.03, 0.21, 0.56],
        ["Joblog", 0.8, 0.58, 0.65, 0.69],
      ],
    });
    const own = facts("da", reading);
    const found = (text: string) =>
      checkText(text, { facts: own }).map(({ verdict, quote }) => `${verdict}: ${quote}`);
    expect(found("Andelen, der bruger selvbooking, er steget 39 procentpoint.")).toEqual([
      "disagrees: 39 procentpoint",
    ]);
    expect(found("Andelen, der bruger selvbooking, er steget 53 procentpoint.")).toEqual([
      "agrees: 53 procentpoint",
    ]);
    expect(found("Joblog bruges af 69 pct. mod et landsgennemsnit på 65 pct.")).toEqual([
      "agrees: 69 pct.",
      "agrees: 65 pct.",
    ]);
  });
});
