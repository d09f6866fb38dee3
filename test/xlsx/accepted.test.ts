import { spot } from "../../src/report/spot";
import { text } from "../../src/report/plan-cell";
import { planWith } from "../report/plan";
import { all, readParts } from "./read-parts";
import { writtenFile } from "./written";

test("a file says what cells are for and offers a list, and refuses nothing", () => {
  const plan = planWith({
    cells: [[text("Gruppe")]],
    accepted: [
      {
        at: spot(1, 0, 10, 1),
        title: "Gruppe",
        prompt: "Vælg en.",
        list: ["Unge & nye", "Ledige"],
      },
      { at: spot(1, 1, 10, 1), title: "Andel", prompt: "Skriv den som 40 %." },
    ],
  });
  const sheet = readParts(writtenFile(plan)).get("xl/worksheets/sheet1.xml");
  if (sheet === undefined) throw new Error("no sheet");
  const [first, second] = all(sheet, "dataValidation");
  expect(first.attributes).toMatchObject({ type: "list", sqref: "A2:A11", prompt: "Vælg en." });
  expect(all(first, "formula1").map((each) => each.text)).toEqual(['"Unge & nye,Ledige"']);
  expect(second.attributes).toMatchObject({ sqref: "B2:B11", promptTitle: "Andel" });
  for (const { attributes } of [first, second]) {
    expect(attributes).not.toHaveProperty("showErrorMessage");
  }
});
