import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { PILOT_FUNCTIONS, registerPilotFunctions } from "../../src/pilot/seen";
import { forgetKept, keepForReopening, keptTrace } from "../../src/pilot/steps/reopened";
import { traceOf, traceSteps, type Trace, type TraceStep } from "../../src/pilot/trace";
import { openNodeWorkbook } from "../../src/workbench/host/node-workbook";
import type { ProfileName } from "../../src/workbench/host/client/profile";

type HostTrace = Trace & {
  /** What the pilot left in a workbook of one empty sheet. */
  left: { sheets: string[]; kept: string | null };
};

/** The pilot's steps as our own host answers them. It says nothing about Excel. */
export async function hostTrace(
  profile: ProfileName,
  displayLanguage = "da-DK",
): Promise<HostTrace> {
  const host = await openNodeWorkbook({
    profile,
    displayLanguage,
    sheets: [{ name: "Ark1" }],
    readWorkbookFile: async (bytes) => {
      const file = await readXlsx(bytes);
      return file.kind === "workbook" ? file.sheets : null;
    },
  });
  const { Excel, Office, CustomFunctions } = host;
  Object.assign(globalThis, { Excel, Office, CustomFunctions });
  try {
    host.registerMetadata(PILOT_FUNCTIONS as Parameters<typeof host.registerMetadata>[0]);
    registerPilotFunctions();
    const now = await traceSteps("now");
    await keepForReopening(JSON.stringify(now));
    const earlier = JSON.parse((await keptTrace()) ?? "[]") as TraceStep[];
    const steps = [...earlier, ...(await traceSteps("reopened"))];
    await forgetKept();
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    const left = { sheets, kept: await keptTrace() };
    return { ...traceOf("the project's own host", steps), left };
  } finally {
    host.dispose();
  }
}
