import type { Language } from "../../language/language";
import { choiceGroup } from "./choice-group";
import type { DisplayChoice, Theme } from "./display-choice";
import { element } from "./element";
import { confirmStartOver } from "./start-over";
import type { WorkbenchTexts } from "./spoken-texts";

/** Fills the bar above the workbench: the product, language, theme, and a fresh start. */
export function showTopBar(
  bar: HTMLElement,
  texts: WorkbenchTexts,
  choice: DisplayChoice,
  onChoice: (choice: DisplayChoice) => void,
): void {
  const focused = document.activeElement?.getAttribute("data-value");
  const startOver = element("button", { type: "button", class: "plain" }, texts.startOver);
  startOver.addEventListener("click", () => confirmStartOver(texts));
  bar.replaceChildren(
    element("img", { src: "assets/icon.svg", alt: "", width: "28", height: "28" }),
    element("h1", {}, texts.productName),
    element("span", { class: "tagline" }, texts.tagline),
    element("span", { class: "space" }),
    choiceGroup<Language>(
      texts.language,
      { da: "Dansk", en: "English" },
      choice.language,
      (language) => onChoice({ ...choice, language }),
    ),
    choiceGroup<Theme>(
      texts.theme,
      { light: texts.light, dark: texts.dark, "high-contrast": texts.highContrast },
      choice.theme,
      (theme) => onChoice({ ...choice, theme }),
    ),
    startOver,
  );
  if (focused) bar.querySelector<HTMLElement>(`[data-value="${focused}"]`)?.focus();
}
