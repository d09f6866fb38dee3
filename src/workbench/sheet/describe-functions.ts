import { FunctionType, IDescriptionService } from "@univerjs/preset-sheets-core";
import type { FunctionsFile } from "../host/functions/function-metadata";
import type { Spreadsheet } from "./create-univer";

/**
 * Offers the add-in's functions while a formula is typed, with what functions.json says of them
 * and of their arguments. Called again with another language's texts, those take their place.
 */
export function describeFunctions({ univer }: Spreadsheet, { functions }: FunctionsFile): void {
  univer
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(
      functions.map(({ name, description = "", parameters }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: "",
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      })),
    );
}
