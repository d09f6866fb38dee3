import type { ComponentType } from "react";
import type { Evaluated } from "../../analyses/analysis";
import type { Text } from "../../analyses/choice";
import { overview } from "../../analyses/overview/overview";
import { placeTexts } from "../../language/place-texts";
import { OverviewPreview } from "./OverviewPreview";

/** What an analysis brings to the pane where the general look cannot show it. */
export interface OwnLook {
  Preview: ComponentType<{ evaluated: Evaluated }>;
  /** What its button says. */
  build: Text;
}

/** By the analyses' ids; all others have the general look. */
export const OWN_LOOKS: Readonly<Partial<Record<string, OwnLook>>> = {
  [overview.id]: { Preview: OverviewPreview, build: placeTexts.buildOverview },
};
