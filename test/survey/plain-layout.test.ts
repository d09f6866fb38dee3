import { recognisePlainLayout } from "../../src/survey/plain-layout";

test.each(["Enhed", "Kommune", "JOBCENTER", " enhed\u00A0"])("%p heads the units", (header) => {
  const layout = recognisePlainLayout([["Id", header, "Viden: Kender job"]]);
  expect(layout).toMatchObject({ headerRow: 0, unitColumn: 1, roundColumn: null });
});

test("an item's header names its core element and its question; the question may hold colons", () => {
  const layout = recognisePlainLayout([["Enhed", "Digitale værktøjer : Bruger: joblog"]]);
  expect(layout?.items).toEqual([
    { column: 1, element: "Digitale værktøjer", question: "Bruger: joblog" },
  ]);
});

test("round and target group are found wherever they stand", () => {
  const layout = recognisePlainLayout([["A: b", "Målgruppe", "Måling", "Kommentar", "Kommune"]]);
  expect(layout).toMatchObject({ unitColumn: 4, roundColumn: 2, groupColumn: 1 });
  expect(layout?.items).toHaveLength(1);
});

test.each([
  ["no unit column", [["Måling", "A: b"]]],
  ["no item column", [["Enhed", "Måling"]]],
  ["no cells", []],
  ["only numbers", [[1, 2, 3]]],
])("with %s there is no survey", (_, grid) => {
  expect(recognisePlainLayout(grid)).toBeNull();
});
