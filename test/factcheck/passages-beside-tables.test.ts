import { FIGUR_2_SHEET } from "../figures/figur-2";
import { alarms } from "./verdicts";

/** Delanalyse 3, Figur 2, in per cent. */

/** As the overview's function spills it; shares and changes are fractions. */
const HEADS = ["resultat", "udvikling fra start (procentpoint)", "gyldige svar"];
const OVERVIEW = [
  [
    "Enhed",
    ...["Inddragende samtaleteknikker", "Arbejdsmarkedsviden"].flatMap((element) =>
      HEADS.map((head) => `${element} – ${head}`),
    ),
  ],
  ["Assens", 0.42, 0.02, 100, 0.54, 0, 39],
  ["Brøndby", 0.87, 0.18, 91, 0.85, 0.12, 33],
  ["Fredericia", 0.73, 0.25, 101, 0.84, 0.29, 40],
  ["Haderslev", 0.79, 0.1, 99, 0.93, 0.2, 41],
  ["Tårnby", 0.6, 0.05, 88, 0.32, -0.04, 37],
  ["Vejen", 0.88, 0.2, 95, 0.9, 0.21, 38],
  ["Samlet", 0.69, 0.17, 574, 0.65, 0.14, 228],
];

const rightOnCriteria: readonly string[] = [
  "Succeskriteriet for selvbooking på 40 pct. er indfriet, da 56 pct. af de jobparate kontanthjælpsmodtagere booker selv.",
  "Målet om, at 80 pct. af de jobparate bruger joblog, er ikke nået: Resultatet er 74 pct.",
  "Selvbooking er steget fra 3 pct. ved baseline til 56 pct.",
  "Joblog for forsikrede ledige er steget fra 86 til 89 pct., altså 3 procentpoint, og ligger 1 procentpoint over landsgennemsnittet.",
  "Joblog for jobparate ligger på 74 pct. På landsplan er andelen 65 pct.",
  "Forsikrede ledige vurderer samtalen bedre end jobparate (72 pct. mod 55 pct.).",
  "Vurderingen af samtalen er for forsikrede ledige steget 4 procentpoint til 72 pct. For jobparate kontanthjælpsmodtagere er den faldet 2 procentpoint til 55 pct.",
  "Der mangler 18 procentpoint i, at forsikrede lediges vurdering af samtalen når målet på 90 pct.",
  "Kun selvbooking er indfriet. Joblog er 6 procentpoint under målet for jobparate kontanthjælpsmodtagere.",
  "Svarprocenten er 74 pct. (145 af 196).",
  "Joblog bruges af 74 pct. af de jobparate kontanthjælpsmodtagere og 89 pct. af de forsikrede ledige, en forskel på 15 procentpoint.",
  "I alle 18 kommuner er joblog over 50 pct. for forsikrede ledige.",
];
const rightOnOverview: readonly string[] = [
  "Brøndby har 87 pct. positive svar i inddragende samtaleteknikker og 85 pct. i arbejdsmarkedsviden.",
  "I Brøndby er inddragende samtaleteknikker steget 18 procentpoint til 87 pct.",
  "Samlet er inddragende samtaleteknikker på 69 pct., 17 procentpoint højere end ved start.",
  "Arbejdsmarkedsviden er samlet steget 14 procentpoint til 65 pct.",
  "Haderslev (93 pct.) ligger 61 procentpoint over Tårnby (32 pct.) i arbejdsmarkedsviden.",
  "Tårnby er faldet 4 procentpoint i arbejdsmarkedsviden.",
  "Vejen er højest i inddragende samtaleteknikker med 88 pct., og Assens lavest med 42 pct. Det er en forskel på 46 procentpoint.",
  "Der er 46 procentpoint mellem den højeste og den laveste enhed i inddragende samtaleteknikker.",
  "Fredericia har haft den største udvikling i arbejdsmarkedsviden: 29 procentpoint.",
  "Assens er uændret i arbejdsmarkedsviden (54 pct.).",
  "Vejen ligger på 88 pct. og Brøndby på 87 pct. i inddragende samtaleteknikker.",
  "Brøndby og Vejen er Høj (over 80 pct.) i begge kerneelementer.",
  "In Vejen, inddragende samtaleteknikker is at 88%, 20 points up from the start.",
  "I Vejen, der har 38 medarbejdere, er 90 pct. af svarene i arbejdsmarkedsviden positive.",
  "Tre ud af seks kommuner (50 pct.) er Høj i arbejdsmarkedsviden.",
];
const wrongOnCriteria: readonly string[] = [
  "Selvbooking ligger på 53 pct. for jobparate kontanthjælpsmodtagere.",
  "Joblog for forsikrede ledige ligger 3 procentpoint over landsgennemsnittet.",
  "På landsplan bruger 88 pct. af de jobparate kontanthjælpsmodtagere joblog.",
  "Joblog er for jobparate kontanthjælpsmodtagere 9 procentpoint under målet.",
  "Vurderingen af samtalen er faldet 5 procentpoint for jobparate kontanthjælpsmodtagere.",
  "Vurderingen af samtalen er steget 2 procentpoint for jobparate kontanthjælpsmodtagere.",
  "Succeskriteriet for joblog er 90 pct. for jobparate kontanthjælpsmodtagere.",
  "Selvbooking er steget med 53 pct.",
  "Samlet ligger vurderingen af samtalen på 75 pct.",
];
const wrongOnOverview: readonly string[] = [
  "Brøndby har 78 pct. positive svar i inddragende samtaleteknikker.",
  "Arbejdsmarkedsviden er samlet steget 16 procentpoint.",
  "Haderslev ligger 71 procentpoint over Tårnby i arbejdsmarkedsviden.",
  "Tårnby er steget 4 procentpoint i arbejdsmarkedsviden.",
  "Der er 36 procentpoint mellem den højeste og den laveste enhed i inddragende samtaleteknikker.",
  "I Vejen er arbejdsmarkedsviden 88 pct.",
  "Fredericia har haft den største udvikling i arbejdsmarkedsviden: 25 procentpoint.",
  "In Assens, arbejdsmarkedsviden rose by 4 percentage points.",
];

describe("a text beside the success criteria or the overview", () => {
  it.each(rightOnCriteria)("raises no alarm where it is right: %s", (text) => {
    expect(alarms(text, { table: FIGUR_2_SHEET })).toEqual([]);
  });
  it.each(rightOnOverview)("raises no alarm where it is right: %s", (text) => {
    expect(alarms(text, { table: OVERVIEW })).toEqual([]);
  });
  it.each(wrongOnCriteria)("is found out where it is wrong: %s", (text) => {
    expect(alarms(text, { table: FIGUR_2_SHEET })).not.toEqual([]);
  });
  it.each(wrongOnOverview)("is found out where it is wrong: %s", (text) => {
    expect(alarms(text, { table: OVERVIEW })).not.toEqual([]);
  });
});
