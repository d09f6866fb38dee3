import { BaseFunction, type AsyncObject, type BaseValueObject } from "@univerjs/engine-formula";
import { CustomFunctionsError, ERROR_CODES, MissingArgument } from "./custom-functions-error";
import { functionArguments } from "./function-arguments";
import type { FunctionMessages } from "./function-messages";
import type { KnownFunction } from "./function-metadata";
import type { PageLife } from "./page-life";
import { engineError, engineResult, engineResultLater } from "./function-results";

export type Implementation = (...args: unknown[]) => unknown;

/** What a function is at present. */
export interface Connected {
  metadata: KnownFunction;
  implementation: Implementation;
  /** The page that the code belongs to. */
  page: PageLife;
}

/** A function of the engine that calls the add-in's and never throws into the engine. */
export class BridgedFunction extends BaseFunction {
  /**
   * @param present what the function is when it is called; undefined where its page has been left.
   * The engine keeps formulas as they were parsed, with functions that were registered before.
   */
  constructor(
    name: string,
    private readonly present: () => Connected | undefined,
    private readonly messages: FunctionMessages,
    private readonly missing: (error: MissingArgument) => string,
  ) {
    super(name);
  }

  /** The engine then waits for a promise, and takes a value that is there at once. */
  override isAsync(): boolean {
    return true;
  }

  /** A text written in the formula stays text: "1-2" is no date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const { subUnitId, row, column } = this;
    const say = (message: string | undefined) =>
      this.messages.set(subUnitId ?? "", row, column, message);
    const failed = (thrown: unknown) => {
      const error = asFunctionError(thrown);
      say(error instanceof MissingArgument ? this.missing(error) : error.shownMessage);
      return engineError(error);
    };
    const finished = (result: unknown) => {
      if (result instanceof CustomFunctionsError) say(result.shownMessage);
      return engineResult(result);
    };
    const gone = () => engineError(new CustomFunctionsError(ERROR_CODES.notAvailable));
    say(undefined);
    const present = this.present();
    if (present === undefined) return gone();
    try {
      const result = present.implementation(...functionArguments(present.metadata, given));
      if (!isPromise(result)) return finished(result);
      const first = Promise.race([result.then(finished, failed), present.page.ended.then(gone)]);
      return engineResultLater(first) as AsyncObject & BaseValueObject;
    } catch (thrown) {
      return failed(thrown);
    }
  }
}

/** Also of another page's kind: the add-in may live in a frame. */
function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null)?.then === "function";
}

/** Any other exception is #VALUE! without a sentence, as in Excel. */
function asFunctionError(thrown: unknown): CustomFunctionsError {
  if (thrown instanceof CustomFunctionsError) return thrown;
  return new CustomFunctionsError(ERROR_CODES.invalidValue);
}
