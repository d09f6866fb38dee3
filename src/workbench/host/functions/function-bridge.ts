import { ICommandService, type Injector } from "@univerjs/core";
import {
  BaseFunction,
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CustomFunctionsError, ERROR_CODES } from "./custom-functions-error";
import { functionArguments } from "./function-arguments";
import type { FunctionMessages } from "./function-messages";
import type { FunctionMetadata, FunctionsFile } from "./function-metadata";
import { engineError, engineResult } from "./function-results";

type Implementation = (...args: unknown[]) => unknown;

/** Brings custom functions into the formula engine once both metadata and code are there. */
export class FunctionBridge {
  private readonly metadata = new Map<string, FunctionMetadata>();
  private readonly code = new Map<string, Implementation>();
  private hasWorkbook = false;

  constructor(
    private readonly injector: Injector,
    private readonly messages: FunctionMessages,
  ) {}

  /** To be called when a workbook was opened: Univer's formula engine starts with the first. */
  open(): void {
    this.hasWorkbook = true;
    this.connect([...this.metadata.keys()]);
  }

  /** Takes the content of functions.json; again with another language's, it replaces the texts. */
  registerMetadata(file: FunctionsFile): void {
    for (const entry of file.functions) {
      const allowErrors = entry.allowErrorForDataTypeAny ?? file.allowErrorForDataTypeAny;
      this.metadata.set(entry.id.toUpperCase(), {
        ...entry,
        allowErrorForDataTypeAny: allowErrors,
      });
    }
    this.connect([...this.metadata.keys()]);
  }

  associate(idOrMappings: string | Record<string, unknown>, implementation?: unknown): void {
    const mappings =
      typeof idOrMappings === "string" ? { [idOrMappings]: implementation } : idOrMappings;
    for (const [id, code] of Object.entries(mappings)) {
      this.code.set(id.toUpperCase(), code as Implementation);
    }
    this.connect(Object.keys(mappings).map((id) => id.toUpperCase()));
  }

  private connect(ids: string[]): void {
    if (!this.hasWorkbook) return;
    const functions = this.injector.get(IFunctionService);
    const connected = ids.flatMap((id) => {
      const metadata = this.metadata.get(id);
      const code = this.code.get(id);
      return metadata && code ? [{ metadata, code }] : [];
    });
    if (connected.length === 0) return;
    const names = connected.map(({ metadata }) => metadata.name.toUpperCase());
    functions.registerExecutors(
      ...connected.map(({ metadata, code }) => new BridgedFunction(metadata, code, this.messages)),
    );
    functions.unregisterDescriptions(...names);
    functions.registerDescriptions(...connected.map(({ metadata }) => describe(metadata)));
    // Cells that were calculated before showed #NAME?: forget how they were parsed, and try again.
    functions.deleteFormulaAstCacheKey(...names);
    void this.injector
      .get(ICommandService)
      .executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { forceCalculation: true },
        { onlyLocal: true },
      );
  }
}

function describe(metadata: FunctionMetadata) {
  const description = metadata.description ?? "";
  return {
    functionName: metadata.name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  };
}

/** A function of the engine that calls the add-in's and never throws into the engine. */
class BridgedFunction extends BaseFunction {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly implementation: Implementation,
    private readonly messages: FunctionMessages,
  ) {
    super(metadata.name.toUpperCase());
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const { subUnitId, row, column } = this;
    const say = (message: string | undefined) =>
      this.messages.set(subUnitId ?? "", row, column, message);
    say(undefined);
    try {
      const result = this.implementation(...functionArguments(this.metadata, given));
      if (isPromise(result)) throw new CustomFunctionsError(ERROR_CODES.invalidValue);
      if (result instanceof CustomFunctionsError) say(result.shownMessage);
      return engineResult(result);
    } catch (thrown) {
      const error = asFunctionError(thrown);
      say(error.shownMessage);
      return engineError(error);
    }
  }
}

/** Also of another page's kind: the add-in may live in a frame. */
function isPromise(value: unknown): boolean {
  return typeof (value as PromiseLike<unknown> | null)?.then === "function";
}

/** Any other exception is #VALUE! without a sentence, as in Excel. */
function asFunctionError(thrown: unknown): CustomFunctionsError {
  if (thrown instanceof CustomFunctionsError) return thrown;
  return new CustomFunctionsError(ERROR_CODES.invalidValue);
}
