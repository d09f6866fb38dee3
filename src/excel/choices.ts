import type { Chosen } from "../analyses/choice";
import { runPatiently } from "./run-patiently";

const SETTING = "Fidelitet.Valg";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The choices of a setting's text, and of texts from version 1.0: that one always names first,
 * latest and total, with null where nothing was chosen; a latest round without a first one says
 * that nothing is compared, which is "" now.
 */
function parsed(text: unknown): Chosen {
  if (typeof text !== "string") return {};
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept)) return {};
    const chosen = Object.entries(kept).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    const comparesNothing = kept.first === null && typeof kept.latest === "string";
    return Object.fromEntries(comparesNothing ? [...chosen, ["first", ""]] : chosen);
  } catch {
    return {};
  }
}

/** What the user chose, as it is kept in the workbook; empty where nothing is. */
export async function loadChoices(): Promise<Chosen> {
  return runPatiently(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? {} : parsed(setting.value);
  });
}

/** Keeps what the user chose, so that the workbook opens as it was left. */
export async function saveChoices(chosen: Chosen): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(SETTING, JSON.stringify(chosen));
    await context.sync();
  });
}
