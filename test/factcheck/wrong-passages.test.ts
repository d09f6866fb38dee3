import { alarms } from "./verdicts";

/** Passages with one mistake, in many wordings; the figures of most are those of the published reports. */
const wrongPassages: readonly string[] = [
  "Motivation hænger sammen med fidelitet (korrelationskoefficient: 0,47, p-værdi: 0,47).",
  "Samvariationen er ikke signifikant: r = 0,47 (n = 18, p = 0,47).",
  "We found a correlation of .47 (n = 18, p = 0.02).",
  "Selvbooking er steget fra 3 pct. til 56 pct., en stigning på 39 procentpoint.",
  "Joblog er steget fra 61 til 74 pct. (+11 procentpoint).",
  "74 pct. af borgerne bruger joblog, mens landsgennemsnittet er 65 pct. Kommunerne ligger altså syv procentpoint bedre end landsgennemsnittet.",
  "Med 74 pct. mod et landsgennemsnit på 65 pct. ligger kommunerne syv procentpoint bedre end resten af landet.",
  "Fideliteten er steget fra 52 pct. til 69 pct., altså 17 pct.",
  "En stigning på 17 pct. fra 52 til 69 pct. er flot.",
  "76 pct. af de 18 projektledere er enige.",
  "76 pct. (n = 19) af lederne er enige.",
  "12 af 18 (66 pct.) er enige. 20 af 18 ledere er uenige.",
  "Svarene fordeler sig med 42 pct. i høj grad, 31 pct. i nogen grad og 30 pct. i mindre grad.",
  "67 pct. svarer ja. De resterende 31 pct. svarer nej.",
  "The share rose from 42 per cent to 69 per cent, an increase of 30 percentage points.",
  "Haderslev (93 pct.) ligger 51 procentpoint over Tårnby (32 pct.).",
  "Andelen er steget fra 69 pct. til 42 pct.",
  "Andelen faldt fra 42 pct. til 69 pct., et fald på 27 procentpoint.",
  "The share was 42% in 2016 and 69% in 2018, a rise of 25 points.",
  "I alt er 12 ud af de 18 kommuner, dvs. 76 pct., nået i mål.",
  "Ved baseline var 3 pct. selvbookere. I januar 2018 er det 56 pct., altså en stigning på 39 procentpoint.",
  "Selvbooking er løftet fra 3 pct. til 56 pct. – et løft på hele 39 procentpoint.",
  "Fra 61 % i baseline til 74 % i januar 2018 er joblog løftet 11 procentpoint.",
  "Selvbooking er på 56 pct. Landsgennemsnittet er 21 pct. Det er en forskel på 39 procentpoint.",
  "Både i projektet og på landsplan er andelen steget med 10 pct. fra 50 pct. til 60 pct.",
  "Sammenhængen mellem motivation og fidelitet er 0,47 (korrelationskoefficient) med en p-værdi på 0,47 (n = 18).",
  "Figur 7 viser en korrelationskoefficient på 0,76 og en p-værdi på 0,003 for de 18 jobcentre.",
  "Motivation (r=0,47, p=0,47, N=18)",
  "Korrelationskoefficient: 0,76\nP-værdi: 0,003\nN: 18",
  "Blandt 18 projektledere svarer 76 pct., at ledelsen bakker op.",
  "76 pct. af projektlederne (n=18) bakker op.",
  "The satisfaction rate went up from 57% to 68%, i.e. 15 percentage points.",
  "Joblog use increased 13% from 61% to 74%.",
  "Usage is 7 percentage points higher (74% vs. 65%).",
  "Andelen er faldet 13 procentpoint, fra 61 pct. til 74 pct.",
  "Svarene fordelte sig således: 40 pct. høj grad, 35 pct. nogen grad, 20 pct. mindre grad og 10 pct. slet ikke.",
  "Haderslev ligger højest med 93 pct. og Tårnby lavest med 32 pct., en forskel på 46 procentpoint.",
  "Der er 46 procentpoints forskel mellem Haderslev (93 pct.) og Tårnby (32 pct.).",
  "Resultatet er 56 pct. mod 21 pct. på landsplan, altså 39 procentpoint højere.",
  "Kun 20 % (4/18) var uenige.",
  "Svarprocenten var 80 pct. (196 besvarelser ud af 265).",
  "196 ud af 265 inviterede har svaret. Det giver en svarprocent på 80 pct.",
  "196 af de 265 inviterede medarbejdere har svaret (80 pct.).",
  "En korrelation på 0,20 (n = 18) er statistisk signifikant.",
  "Sammenhængen er ikke signifikant (r = 0,76, n = 18).",
];

describe("a passage with a mistake", () => {
  it.each(wrongPassages)("is found out: %s", (passage) => {
    expect(alarms(passage)).not.toEqual([]);
  });
});
