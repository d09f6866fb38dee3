import { writtenList } from "../report/accepted-cells";
import type { SheetPlan } from "../report/sheet-plan";
import { spotAddress } from "../report/spot";
import { xml, type XmlNode } from "./xml";

/** What cells are meant to hold, as Excel keeps it; null where a plan says nothing of it. */
export function acceptedXml({ accepted = [] }: SheetPlan): XmlNode | null {
  if (accepted.length === 0) return null;
  return xml(
    "dataValidations",
    { count: accepted.length },
    accepted.map(({ at, title, prompt, list, only }) => {
      const written = writtenList(list);
      return xml(
        "dataValidation",
        {
          type: written === null ? undefined : "list",
          allowBlank: 1,
          showInputMessage: 1,
          promptTitle: title,
          prompt,
          ...(only === undefined ? {} : { showErrorMessage: 1, errorTitle: title, error: only }),
          sqref: spotAddress(at),
        },
        written === null ? null : xml("formula1", {}, `"${written}"`),
      );
    }),
  );
}
