import { MUNICIPALITIES } from "../../../src/survey/units/municipalities";
import { NearNames } from "../../../src/survey/units/near-names";
import { matchUnits, type FoundUnit } from "../../../src/survey/units/match-units";
import { officialName, unitKey } from "../../../src/survey/units/unit-key";

const NOTHING = { list: null, chosen: {} };

function units(...found: [name: string, responses: number][]): FoundUnit[] {
  return found.map(([name, responses]) => ({ name, responses }));
}

/** The names under which the found units are counted, in their order. */
function counted(found: FoundUnit[], knowledge: Parameters<typeof matchUnits>[1] = NOTHING) {
  const { same, shown, remarks } = matchUnits(found, knowledge);
  return { names: same.map((position) => shown[position]), kinds: remarks.map(({ kind }) => kind) };
}

test("there are 98 municipalities, each with a code of its own", () => {
  expect(MUNICIPALITIES).toHaveLength(98);
  expect(new Set(MUNICIPALITIES.map(([code]) => code)).size).toBe(98);
  expect(new Set(MUNICIPALITIES.map(([, name]) => unitKey(name))).size).toBe(98);
});

test.each(MUNICIPALITIES)("%d %s is known as a municipality and a job centre", (_, name) => {
  for (const spelling of [name, `${name} Kommune`, `Jobcenter ${name}`, name.toUpperCase()]) {
    expect(officialName(spelling)).toBe(name);
  }
});

test.each([
  ["Vejens Kommune", "Vejen"],
  ["Nordfyns Kommune", "Nordfyns"],
  ["Åbenrå", "Aabenraa"],
  ["Aarhus", "Århus"],
  ["Lyngby Taarbæk", "Lyngby-Tårbæk"],
  ["Høje Tåstrup", "Høje-Taastrup"],
  ["Kbh. AMC", "København AMC"],
  ["Vallensbæk-Ishøj", "Ishøj / Vallensbæk"],
  ["Jobcentret i Vejen", "Vejen"],
])("%s and %s are the same unit", (one, other) => {
  expect(unitKey(one)).toBe(unitKey(other));
});

test.each([
  ["Team 1", "Team 2"],
  ["Kbh. AMC", "Kbh. JKU"],
  ["Vallensbæk", "Vallensbæk-Ishøj"],
  ["Vejen", "Vejle"],
])("%s and %s are two units", (one, other) => {
  expect(unitKey(one)).not.toBe(unitKey(other));
});

test("all municipalities together stay 98 units, and nothing is asked", () => {
  const found = units(...MUNICIPALITIES.map(([, name]): [string, number] => [name, 10]));
  const { names, kinds } = counted(found);
  expect(new Set(names).size).toBe(98);
  expect(kinds).toEqual([]);
});

test.each([
  [["Vejen", "Vejle"]],
  [["Lejre", "Vejle"]],
  [["Nyborg", "Viborg"]],
  [["Team 1", "Team 2"]],
  [["Team A", "Team B"]],
  [["Odense", "Odder"]],
])("%p are never joined, however rare one of them is", (pair) => {
  expect(counted(units([pair[0], 40], [pair[1], 1])).names).toEqual(pair);
});

test("one wrong letter in a rare name of five letters is mended, and told", () => {
  const { names, kinds } = counted(units(["Assens", 10], ["Asens", 1]));
  expect(names).toEqual(["Assens", "Assens"]);
  expect(kinds).toEqual(["misspelling"]);
});

test("a misspelling is mended towards a municipality that nobody else names", () => {
  expect(counted(units(["Haderslv", 2])).names).toEqual(["Haderslev"]);
});

test.each([
  ["it lies between two names", "Vejln", 1],
  ["it has under five letters", "Vejn", 1],
  ["it occurs often", "Haderslef", 9],
  ["two letters are wrong", "Hadreslev", 1],
])("where %s the user is asked and the name stays apart", (_, name, responses) => {
  const { names, kinds } = counted(
    units(["Vejen", 10], ["Vejle", 10], ["Haderslev", 10], [name, responses]),
  );
  expect(names[3]).toBe(name);
  expect(kinds).toEqual(["ask"]);
});

test("unknown units are joined only where one is rare and the other common", () => {
  expect(counted(units(["Center Nordvest", 12], ["Center Nordvst", 1])).names).toEqual([
    "Center Nordvest",
    "Center Nordvest",
  ]);
  expect(counted(units(["Center Nordvest", 2], ["Center Nordvst", 2])).kinds).toEqual(["ask"]);
});

test("the name shown is the list's, else the municipality's, else the most frequent spelling", () => {
  const list = { list: ["VEJEN Jobcenter"], chosen: {} };
  expect(counted(units(["vejen", 3]), list).names).toEqual(["VEJEN Jobcenter"]);
  expect(counted(units(["vejen kommune", 3])).names).toEqual(["Vejen"]);
  expect(counted(units(["Center-Nord", 2], ["center nord", 5])).names).toEqual([
    "center nord",
    "center nord",
  ]);
});

test("what the user decided holds: joined, or kept apart", () => {
  const found = units(["Haderslev", 10], ["Haderslef", 9], ["Asens", 1]);
  const chosen = { haderslef: "Haderslev", asens: "Asens" };
  const { names, kinds } = counted(found, { list: null, chosen });
  expect(names).toEqual(["Haderslev", "Haderslev", "Asens"]);
  expect(kinds).toEqual([]);
});

test.each([
  ["North", "South"],
  ["East", "West"],
  ["Østskolen", "Vestskolen"],
  ["Center Nordvest", "Center Nordøst"],
  ["Gruppe Lind", "Gruppe Lang"],
])("%s and %s, both common, are two units, and nothing is asked", (one, other) => {
  const { names, kinds } = counted(units([one, 12], [other, 9]));
  expect([names, kinds]).toEqual([[one, other], []]);
});

test("names one and two letters apart are found without comparing every two", () => {
  const names = Array.from({ length: 1500 }, (_, i) => `${letterName(i)} center`);
  const near = new NearNames([...names, "nordvestcentret", "nordvetscentret", "nordvestcentre"]);
  expect(near.of("nordvestcentret", 1)).toEqual(["nordvestcentre"]);
  expect(new Set(near.of("nordvestcentret", 2))).toEqual(
    new Set(["nordvestcentre", "nordvetscentret"]),
  );
  expect(near.compared).toBeLessThan(50);
});

test("the work for 20,000 names is near linear: a handful of comparisons a name", () => {
  const names = Array.from({ length: 20_000 }, (_, i) => letterName(i * 7919));
  const near = new NearNames(names);
  for (const name of names) near.of(name, 1);
  expect(near.compared).toBeLessThan(20 * names.length);
});

/** A name of eight letters for a number; no two are the same. */
function letterName(number: number): string {
  let [rest, name] = [number * 2_654_435_761, ""];
  for (let i = 0; i < 8; i++) {
    name += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return name;
}
