import { topThree, type TopThreeJson } from "../../../src/analyses/top-three/top-three";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { TOP_3, TOP_3_SHEET } from "../../figures/top-3";
import { readSheets } from "../../read-sheets";
import { made, planOf, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof made>) => made(...words).json() as TopThreeJson[];
const COUNTS = ["Enhed", "Indikator", "Antal", "Total"];
const published = readSheets({ Registertal: TOP_3_SHEET });

test("the published top three come out, ties and all, with all units and the start beside", () => {
  expect(json(topThree, published)).toEqual(
    TOP_3.map(({ group, top }) => ({
      indicator: "Vurdering af samtalen",
      group,
      units: top.map((percent, i) => ({
        unit: ["Vejen", "Odense", "Assens"][i],
        value: percent / 100,
      })),
    })),
  );
  const evaluated = made(topThree, published);
  const shown = shownRows(planOf(evaluated));
  planOf(evaluated, "en");
  for (const { top, all, start } of TOP_3) {
    expect(shown).toContainEqual(["Vejen", `${top[0]} %`]);
    expect(shown).toContainEqual(["Alle enheder", `${all} %`]);
    expect(shown).toContainEqual(["Alle enheder ved start", `${start} %`]);
  }
});

test("they are told as among the highest: shares alone do not say who is first", () => {
  expect(told(made(topThree, published))).toEqual([
    "Vurdering af samtalen, Forsikrede ledige: Vejen (83 pct.), Odense (82 pct.) og Assens (82 pct.) er blandt de højeste. Alle enheder under ét ligger på 72 pct., fire procentpoint højere end ved start (68).",
    "Vurdering af samtalen, Jobparate kontanthjælpsmodtagere: Vejen (77 pct.), Odense (75 pct.) og Assens (75 pct.) er blandt de højeste. Alle enheder under ét ligger på 55 pct., to procentpoint lavere end ved start (57).",
  ]);
});

test("a first place that is sure is told as highest", () => {
  const sure = readSheets({
    Registertal: [
      COUNTS,
      ["Vejen", "Selvbooking", 950, 1000],
      ["Odense", "Selvbooking", 500, 1000],
      ["Assens", "Selvbooking", 490, 1000],
      ["Nyborg", "Selvbooking", 300, 1000],
    ],
  });
  expect(told(made(topThree, sure))[0]).toBe(
    "Selvbooking: Vejen ligger højest (95 pct.). Alle enheder under ét ligger på 56 pct.",
  );
  expect(shownRows(planOf(made(topThree, sure)))).toContainEqual([
    "Odense",
    "50 %",
    "47 %",
    "53 %",
    "2–3",
  ]);
});

test("whoever ties with the third by the figure shown is in, and few persons are left out", () => {
  const ties = readSheets({
    Registertal: [
      COUNTS,
      ["Vejen", "Selvbooking", 90, 100],
      ["Odense", "Selvbooking", 80, 100],
      ["Assens", "Selvbooking", 701, 1000],
      ["Nyborg", "Selvbooking", 699, 1000],
      ["Tårnby", "Selvbooking", 3, 3],
      ["Ishøj", "Selvbooking", 1, 100],
    ],
  });
  const [{ units }] = json(topThree, ties);
  expect(units.map(({ unit }) => unit)).toEqual(["Vejen", "Odense", "Assens", "Nyborg"]);
  const shown = shownRows(planOf(made(topThree, ties))).flat();
  expect(shown.join(" ")).not.toContain("Tårnby");
  expect(shown).toContain("Én enhed er ikke med, fordi den er talt op af for få.");
});

test("of three units without a figure of all there is no top three", () => {
  const three = readSheets({
    Registertal: [
      COUNTS,
      ["Vejen", "Selvbooking", 90, 100],
      ["Odense", "Selvbooking", 80, 100],
      ["Assens", "Selvbooking", 70, 100],
    ],
  });
  expect(topThree.impossible(three, DEFAULT_PROGRAMME)?.da).toMatch(/flere end tre enheder/);
});
