import { adjustedP, centresDifference, centresP, rankInterval } from "./comparison-functions";
import {
  correlationCheck,
  correlationInterval,
  correlationP,
  correlationR,
  correlationReport,
} from "./correlation-functions";
import {
  accumulated,
  implementationGrade,
  responseRate,
  successCriterion,
  successCriterionDistance,
  topUnits,
} from "./criterion-functions";
import {
  fidelity,
  fidelityChange,
  fidelityCount,
  fidelityInterval,
  fidelityOverview,
} from "./fidelity-functions";
import { personDifference, personInterval } from "./person-functions";
import { textCheck } from "./text-functions";
import { shareCheck, shareDifference, shareInterval } from "./share-functions";

/** A custom function as Excel calls it. */
export type CustomFunction = (...args: never[]) => unknown;

/** Every custom function by its id, which is its name and never changes. */
export const customFunctions = {
  FIDELITET: fidelity,
  "FIDELITET.N": fidelityCount,
  "FIDELITET.KI": fidelityInterval,
  "FIDELITET.UDVIKLING": fidelityChange,
  "FIDELITET.OVERSIGT": fidelityOverview,
  "FIDELITET.KI.PERSONER": personInterval,
  "FIDELITET.FORSKEL.P": personDifference,
  IMPLEMENTERINGSGRAD: implementationGrade,
  SUCCESKRITERIE: successCriterion,
  "SUCCESKRITERIE.AFSTAND": successCriterionDistance,
  SVARPROCENT: responseRate,
  "TOP.ENHEDER": topUnits,
  "EFFEKT.AKKUMULERET": accumulated,
  "KORREL.R": correlationR,
  "KORREL.P": correlationP,
  "KORREL.KI": correlationInterval,
  "KORREL.TEST": correlationReport,
  "KORREL.KONTROL": correlationCheck,
  "TEKST.KONTROL": textCheck,
  "ANDEL.KI": shareInterval,
  "ANDEL.KONTROL": shareCheck,
  "ANDEL.FORSKEL.P": shareDifference,
  "P.JUSTER": adjustedP,
  "RANG.INTERVAL": rankInterval,
  "MH.P": centresP,
  "MH.FORSKEL": centresDifference,
} as const satisfies Record<string, CustomFunction>;

/** Ties every function's id to its code, so that Excel can calculate cells with it. */
export function registerFunctions(): void {
  for (const [id, customFunction] of Object.entries(customFunctions)) {
    CustomFunctions.associate(id, customFunction);
  }
}
