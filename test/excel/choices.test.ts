import { loadChoices, saveChoices } from "../../src/excel/choices";
import { openWorkbook } from "./workbook";

test("the user's choices are kept in the workbook", async () => {
  const workbook = await openWorkbook();
  expect(await loadChoices()).toBeNull();
  const choices = { first: "Måling 2", latest: "Måling 5", total: "mean" } as const;
  await saveChoices(choices);
  expect(await loadChoices()).toEqual(choices);
  workbook.close();
});
