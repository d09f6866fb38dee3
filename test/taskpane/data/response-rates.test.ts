import { rateRows } from "../../../src/taskpane/data/response-rates";
import { readSheets } from "../../read-sheets";

const row = (unit: string, round: string) => [unit, round, "I høj grad", "Slet ikke"];
const reading = readSheets({
  Enheder: [
    ["Enhed", "Inviterede"],
    ["Vejen", 3],
    ["Assens", 4],
    ["Tårnby", 0],
  ],
  Svar: [
    ["Enhed", "Måling", "Samtale: a", "Viden: b"],
    row("Vejen", "Måling 1"),
    row("Vejen", "Måling 2"),
    row("Vejen", "Måling 2"),
    row("Assens", "Måling 2"),
  ],
});

test("response rates stand in the list's order, with all units together", () => {
  expect(rateRows(reading, "Måling 2")).toEqual({
    rows: [
      { unit: "Vejen", responses: 2, invited: 3, rate: "67 %" },
      { unit: "Assens", responses: 1, invited: 4, rate: "25 %" },
      { unit: "Tårnby", responses: 0, invited: 0, rate: null },
    ],
    all: { unit: "", responses: 3, invited: 7, rate: "43 %" },
  });
});

test("each round has its own", () => {
  expect(rateRows(reading, "Måling 1").all).toMatchObject({ responses: 1, rate: "14 %" });
});
