import { writtenList, type AcceptedCells } from "../report/accepted-cells";

/** Gives cells their prompt and the list to pick from. What else is typed there is not refused. */
export function acceptCells(range: Excel.Range, { title, prompt, list }: AcceptedCells): void {
  const { dataValidation } = range;
  const source = writtenList(list);
  if (source !== null) dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}
