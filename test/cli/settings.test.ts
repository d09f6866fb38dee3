import { evaluateCommand } from "../../src/cli/evaluate";
import type { EvaluationJson } from "../../src/cli/evaluation-json";
import type { OverviewFigures } from "../../src/analyses/overview/json";
import { ran, SAMPLE, written, type Ran } from "./run-command";

let files = 0;

/** Evaluates with a settings file of this content. */
function evaluate(settings: unknown, ...words: string[]): Promise<Ran> {
  const content = typeof settings === "string" ? settings : JSON.stringify(settings);
  const file = written(`valg-${files++}.json`, content);
  return ran((output) => evaluateCommand(["--settings", file, ...words], output));
}

/** However few persons answered. */
const EVERYONE = ["--min-persons", "1"];

async function overview(settings: unknown, ...words: string[]): Promise<OverviewFigures> {
  const { code, result } = await evaluate(settings, "--json", ...words);
  expect(code).toBe(0);
  return (JSON.parse(result) as EvaluationJson).analyses.overview as OverviewFigures;
}

test("choices hold where no option says otherwise", async () => {
  const settings = { choices: { first: "Måling 2", latest: "Måling 4" } };
  expect(await overview(settings, ...SAMPLE)).toMatchObject({
    first: "Måling 2",
    latest: "Måling 4",
  });
  expect(await overview(settings, "--latest", "Måling 5", ...SAMPLE)).toMatchObject({
    first: "Måling 2",
    latest: "Måling 5",
  });
  expect((await overview({ choices: { first: "" } }, ...SAMPLE)).first).toBeNull();
});

test("a mapping says which spellings are one unit", async () => {
  const file = written("enheder.csv", "Enhed;A: 1\nNord;I høj grad\nSyd;Slet ikke\n");
  const { units } = await overview({ mapping: { units: { syd: "Nord" } } }, ...EVERYONE, file);
  expect(units.map(({ unit }) => unit)).toEqual(["Nord"]);
  expect(units[0].elements.A).toMatchObject({ share: 0.5, valid: 2 });
});

test("a sheet that is decided about and not there is told of by its name", async () => {
  const file = written("her.csv", "Enhed;A: 1\nNord;I høj grad\n");
  const named = { mapping: { named: { "Måling 9": { unit: "Nord" } } } };
  const { code, remark } = await evaluate(named, file);
  expect(code).toBe(0);
  expect(remark).toMatch(/nævner »måling 9«, men det er ikke blandt det, der er læst/);
  const here = await evaluate({ mapping: { named: { [file]: { unit: "Nord" } } } }, file);
  expect(here.remark).not.toContain("nævner");
});

test("a programme has thresholds and grades of its own that count as positive", async () => {
  const file = written("strengt.csv", "Enhed;A: 1\nNord;I høj grad\nNord;I meget høj grad\n");
  const strict = await overview({ programme: { positive: [5] } }, ...EVERYONE, file);
  expect(strict.units[0].elements.A.share).toBe(0.5);
  const { result } = await evaluate(
    { programme: { thresholds: { high: 1, middle: 0.9 } } },
    "--json",
    ...SAMPLE,
  );
  const { sentences } = JSON.parse(result) as EvaluationJson;
  expect(sentences.da[0].text).toBe(
    "I Inddragende samtaleteknikker opnår alle 18 enheder lav implementeringsgrad.",
  );
});

test.each<[string, unknown, RegExp]>([
  ["no JSON", "{choices", /valg-\d+\.json er ikke gyldig JSON/],
  ["no object", [1], /skal være et JSON-objekt/],
  ["an unknown key", { valg: {} }, /indstillingen »valg« findes ikke.*choices, mapping, programme/],
  ["an unknown key within", { programme: { hoej: 1 } }, /»programme\.hoej« findes ikke/],
  ["choices that are no texts", { choices: { first: 1 } }, /»choices\.first« kan ikke bruges/],
  ["a choice that nobody asks for", { choices: { enhed: "Vejen" } }, /intet valg »enhed«.*first/],
  [
    "a choice of something that is not there",
    { choices: { latest: "Måling 7" } },
    /»latest« kan ikke være »Måling 7«.*Måling 6/,
  ],
  [
    "thresholds upside down",
    { programme: { thresholds: { high: 0.7, middle: 0.8 } } },
    /thresholds/,
  ],
  ["thresholds in per cent", { programme: { thresholds: { high: 80, middle: 70 } } }, /thresholds/],
  ["half a response", { programme: { leastResponses: 2.5 } }, /leastResponses/],
  ["a grade that is none", { programme: { positive: [6] } }, /positive/],
  ["units that are no names", { mapping: { units: { a: null } } }, /»mapping\.units\.a«/],
])("with %s the exit code is 2 and one sentence says what to mend", async (_, settings, why) => {
  const { code, result, remark } = await evaluate(settings, ...SAMPLE);
  expect([code, result]).toEqual([2, ""]);
  expect(remark).toMatch(why);
  expect(remark).not.toContain("\n");
});

test("a settings file that is not there is named", async () => {
  const words = ["--settings", "/findes/ikke.json", ...SAMPLE];
  const { code, remark } = await ran((output) => evaluateCommand(words, output));
  expect([code, remark]).toEqual([2, expect.stringContaining("/findes/ikke.json kan ikke læses")]);
});
