import { strict } from "../client/strict-proxy";
import { CustomFunctionsError, ERROR_CODES } from "./custom-functions-error";
import type { FunctionBridge } from "./function-bridge";

/** The global `CustomFunctions`. */
export function createCustomFunctions(bridge: FunctionBridge): typeof CustomFunctions {
  const members = {
    associate: bridge.associate.bind(bridge),
    Error: CustomFunctionsError,
    ErrorCode: ERROR_CODES,
  };
  return strict(members, "CustomFunctions") as unknown as typeof CustomFunctions;
}
