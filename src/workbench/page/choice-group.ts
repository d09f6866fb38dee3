import { element } from "./element";

/** A row of buttons of which one is pressed. `options` maps each value to its name. */
export function choiceGroup<Value extends string>(
  label: string,
  options: Record<Value, string>,
  chosen: Value,
  onChoice: (value: Value) => void,
): HTMLElement {
  const group = element("div", { class: "choice", role: "group", "aria-label": label });
  for (const [value, name] of Object.entries(options) as [Value, string][]) {
    const pressed = String(value === chosen);
    const attributes = { type: "button", "aria-pressed": pressed, "data-value": value };
    const button = element("button", attributes, name);
    button.addEventListener("click", () => {
      if (value !== chosen) onChoice(value);
    });
    group.append(button);
  }
  return group;
}
