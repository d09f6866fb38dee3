import type { ResponseRate } from "../../../src/evaluation/response-rates";
import { responses } from "../../../src/analyses/responses/responses";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { FIGUR_1_RESPONSES } from "../../figures/figur-1";
import { readSheets } from "../../read-sheets";
import { made, planOf, shownRows, told } from "../evaluated";

const HEADER = ["Enhed", "A: 1"];
const rows = (unit: string, count: number) => Array.from({ length: count }, () => [unit, 5]);

const reading = readSheets({
  Enheder: [
    ["Enhed", "Inviterede"],
    ["Vejen", 10],
    ["Assens", 20],
    ["Ishøj", 4],
    ["Odense", 0],
  ],
  "Måling 1": [HEADER, ...rows("Vejen", 8), ...rows("Assens", 12), ...rows("Ishøj", 4)],
  "Måling 2": [HEADER, ...rows("Vejen", 5), ...rows("Assens", 12), ...rows("Tårnby", 2)],
});

test("every listed unit has a rate in every round, null where nobody was invited", () => {
  const found = made(responses, reading).json() as ResponseRate[];
  expect(
    found.map((each) => [each.unit, each.round, each.invited, each.responses, each.rate]),
  ).toEqual([
    ["Vejen", "Måling 1", 10, 8, 0.8],
    ["Vejen", "Måling 2", 10, 5, 0.5],
    ["Assens", "Måling 1", 20, 12, 0.6],
    ["Assens", "Måling 2", 20, 12, 0.6],
    ["Ishøj", "Måling 1", 4, 4, 1],
    ["Ishøj", "Måling 2", 4, 0, 0],
    ["Odense", "Måling 1", 0, 0, null],
    ["Odense", "Måling 2", 0, 0, null],
  ]);
});

test("a unit under 60 per cent, one with few persons and one without any need a reservation", () => {
  expect(told(made(responses, reading))).toEqual([
    "I Måling 2 er svarprocenten 50: 17 besvarelser af 34 inviterede.",
    "Over to målinger er svarprocenten i gennemsnit 60.",
    "I Måling 2 må tallene for tre enheder læses med forbehold: Vejen (under 60 pct. har svaret), Ishøj (ingen besvarelser) og Odense (ingen besvarelser).",
  ]);
  expect(told(made(responses, reading, { latest: "Måling 1" })).at(-1)).toBe(
    "I Måling 1 må tallene for to enheder læses med forbehold: Ishøj (færre end fem besvarelser) og Odense (ingen besvarelser).",
  );
});

test("its sentences point at the rate of all and at each reservation", () => {
  const evaluated = made(responses, reading);
  const { cells } = planOf(evaluated);
  const [all, , reserved] = evaluated.sentences("da").map(({ refs }) => refs);
  expect(cells[all[0].row][all[0].column]).toMatchObject({ number: 0.5 });
  expect(reserved.map(({ row }) => cells[row][0])).toMatchObject([
    { text: "Vejen" },
    { text: "Ishøj" },
    { text: "Odense" },
  ]);
});

test("responses of units that are not on the list are told and left out", () => {
  const shown = shownRows(planOf(made(responses, reading))).flat();
  expect(shown).toContain(
    "Måling 2: to besvarelser fra enheder, der ikke er på enhedslisten, indgår ikke.",
  );
  expect(shown).toContain("Uden antal inviterede på enhedslisten: Odense.");
});

test("more responses than invited is told: the list's number cannot be the round's", () => {
  const two = readSheets({
    Enheder: [
      ["Enhed", "Inviterede"],
      ["Vejen", 6],
    ],
    "Måling 1": [HEADER, ...rows("Vejen", 7)],
  });
  expect(told(made(responses, two))).toEqual([
    "I Måling 1 er svarprocenten 117: 7 besvarelser af 6 inviterede.",
    "I Måling 1 må tallene for én enhed læses med forbehold: Vejen (flere besvarelser end inviterede).",
  ]);
});

// Delanalyse 1, Figur 1: N = 200 is 87 per cent of those invited, N = 196 is 74 per cent; 230 and
// 265 invited give just that.
test.each([
  [FIGUR_1_RESPONSES.first, 230, 87],
  [FIGUR_1_RESPONSES.latest, 265, 74],
])("%i responses of %i invited are the published %i per cent", (count, invited, published) => {
  const survey = readSheets({
    Enheder: [
      ["Enhed", "Inviterede"],
      ["Vejen", invited],
    ],
    "Måling 1": [HEADER, ...rows("Vejen", count)],
  });
  expect(shownRows(planOf(made(responses, survey)))[0]).toEqual([
    `Svarprocenten er ${published} i Måling 1`,
  ]);
  expect(told(made(responses, survey)).at(-1)).toBe(
    "I Måling 1 giver svarprocenterne ingen forbehold.",
  );
});

test("where nobody says who was invited it is impossible, and the reason says what to add", () => {
  const without = readSheets({ "Måling 1": [HEADER, ["Vejen", 5]] });
  expect(responses.impossible(without, DEFAULT_PROGRAMME)?.da).toContain("»Inviterede«");
});
