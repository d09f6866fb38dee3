import { writtenList, type AcceptedCells } from "../report/accepted-cells";

/**
 * Gives cells their prompt and the list to pick from. What else is typed there is refused only where
 * the plan says so.
 */
export function acceptCells(
  range: Excel.Range,
  { title, prompt, list, only }: AcceptedCells,
): void {
  const { dataValidation } = range;
  const source = writtenList(list);
  if (source !== null) dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
  dataValidation.errorAlert =
    only === undefined
      ? { showAlert: false, style: "Information", title: "", message: "" }
      : { showAlert: true, style: "Stop", title, message: only };
}
