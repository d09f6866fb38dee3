import type { Analysis } from "./analysis";
import { accumulated } from "./accumulated/accumulated";
import { arms } from "./arms/arms";
import { centreEffects } from "./centre-effects/centre-effects";
import { criteria } from "./criteria/criteria";
import { derived } from "./derived/derived";
import { development } from "./development/development";
import { distributions } from "./distributions/distributions";
import { drivers } from "./drivers/drivers";
import { fulfilment } from "./fulfilment/fulfilment";
import { groups } from "./groups/groups";
import { overview } from "./overview/overview";
import { quality } from "./quality/quality";
import { ranking } from "./ranking/ranking";
import { responses } from "./responses/responses";
import { topThree } from "./top-three/top-three";
import { traits } from "./traits/traits";
import { unitPages } from "./unit-pages/unit-pages";

/** Every analysis, in the order of a report. A new one is a folder beside this file and a line here. */
export const ANALYSES: readonly Analysis[] = [
  overview,
  development,
  groups,
  distributions,
  derived,
  ranking,
  drivers,
  criteria,
  topThree,
  fulfilment,
  arms,
  centreEffects,
  accumulated,
  traits,
  unitPages,
  responses,
  quality,
];
