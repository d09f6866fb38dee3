import { nameSeveral } from "../../../src/survey/reading/several-groups";

const JOB_READY = "Jobparate kontanthjælpsmodtagere";
const INSURED = "Forsikrede ledige";

/** Whether the last of these names stands for several of the others. */
function isSeveral(name: string, ...others: string[]): boolean {
  const all = nameSeveral([...others, name]);
  expect(all.slice(0, -1)).not.toContain(true);
  return all[all.length - 1];
}

test.each([
  "Begge målgrupper",
  "begge",
  "Både jobparate og forsikrede",
  "Jobparate og forsikrede",
  `${INSURED} og ${JOB_READY}`,
  `${JOB_READY}; ${INSURED}`,
  `${JOB_READY};${INSURED};`,
  `${JOB_READY}/${INSURED}`,
  "Forsikrede + jobparate",
  "Alle",
  "Alle målgrupper",
  "Flere målgrupper",
  "Blandet målgruppe",
  "Both groups",
])("»%s« names both of two groups", (name) => {
  expect(isSeveral(name, JOB_READY, INSURED)).toBe(true);
});

test.each([
  "Kontanthjælps- og uddannelseshjælpsmodtagere",
  "Alle jobparate",
  "Sygedagpengemodtagere",
  "Unge, aktivitetsparate",
  "Jobparate og aktivitetsparate",
  "Ved ikke",
])("»%s« is a group like the others: no other rows name its parts", (name) => {
  expect(isSeveral(name, JOB_READY, INSURED)).toBe(false);
});

test("a list that was ticked is known by its semicolon, though one of its names never stands alone", () => {
  expect(isSeveral("Jobparate; Sygedagpenge", "Jobparate", "Forsikrede")).toBe(true);
  expect(isSeveral("Jobparate, syge", "Jobparate", "Forsikrede")).toBe(false);
});

test("among three groups, two of them are several, and so are all", () => {
  expect(nameSeveral(["A", "B", "C", "A og B", "B og A", "A, B og C", "Alle"])).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
});

test("one group alone has none that it could name", () => {
  expect(nameSeveral(["Alle"])).toEqual([false]);
  expect(nameSeveral(["Jobparate", "Begge"])).toEqual([false, false]);
  expect(nameSeveral([])).toEqual([]);
});
