import { element } from "./element";
import type { WorkbenchTexts } from "./spoken-texts";

/** Asks whether the workbook is to be as new, and opens the page anew on a yes. */
export function confirmStartOver(texts: WorkbenchTexts): void {
  const cancel = element("button", { type: "button", class: "plain" }, texts.cancel);
  const proceed = element("button", { type: "button", class: "primary" }, texts.startOver);
  const dialog = element(
    "dialog",
    { "aria-labelledby": "start-over-question" },
    element("h2", { id: "start-over-question" }, texts.startOverQuestion),
    element("p", {}, texts.startOverConsequence),
    element("div", { class: "buttons" }, cancel, proceed),
  );
  cancel.addEventListener("click", () => dialog.close());
  proceed.addEventListener("click", () => location.reload());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
