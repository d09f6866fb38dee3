import { languageFor } from "../language/language";
import { mountPilot } from "./page";
import { registerPilotFunctions } from "./seen";

registerPilotFunctions();

void Office.onReady(async () => {
  const root = document.getElementById("pilot");
  if (root) await mountPilot(root, languageFor(Office.context.displayLanguage));
});
