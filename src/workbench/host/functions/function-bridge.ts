import { ICommandService, type Injector } from "@univerjs/core";
import {
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Language } from "../../../language/language";
import { workbenchTexts } from "../../../language/workbench-texts";
import { BridgedFunction, type Connected, type Implementation } from "./bridged-function";
import type { FunctionMessages } from "./function-messages";
import {
  checkMetadata,
  checkSignature,
  type FunctionMetadata,
  type FunctionsFile,
  type KnownFunction,
} from "./function-metadata";
import { keepLiteralsText } from "./literal-arguments";
import { PageLife } from "./page-life";

/** Brings custom functions into the formula engine once both metadata and code are there. */
export class FunctionBridge {
  private readonly metadata = new Map<string, KnownFunction>();
  private readonly code = new Map<string, Implementation>();
  private hasWorkbook = false;
  private page = new PageLife();
  private isCalculatingSoon = false;

  constructor(
    private readonly injector: Injector,
    private readonly messages: FunctionMessages,
    private readonly language: () => Language,
  ) {}

  /** To be called when a workbook was opened: Univer's formula engine starts with the first. */
  open(): void {
    this.hasWorkbook = true;
    this.connect([...this.metadata.keys()]);
  }

  /** Takes the content of functions.json; again with another language's, it replaces the texts. */
  registerMetadata(file: FunctionsFile): void {
    checkMetadata(file);
    for (const entry of file.functions) {
      this.metadata.set(entry.id.toUpperCase(), {
        ...entry,
        takesErrors: file.allowErrorForDataTypeAny ?? false,
      });
    }
    this.connect([...this.metadata.keys()]);
  }

  /**
   * The add-in's page begins anew. What the page before it was asked for is answered with #N/A,
   * and calculated again when the new page has associated its functions.
   */
  beginPage(): void {
    this.page.end();
    this.page = new PageLife();
    this.code.clear();
  }

  associate(idOrMappings: string | Record<string, unknown>, implementation?: unknown): void {
    const mappings =
      typeof idOrMappings === "string" ? { [idOrMappings]: implementation } : idOrMappings;
    for (const [id, code] of Object.entries(mappings)) {
      this.code.set(id.toUpperCase(), code as Implementation);
    }
    this.connect(Object.keys(mappings).map((id) => id.toUpperCase()));
  }

  private present(id: string): Connected | undefined {
    const metadata = this.metadata.get(id);
    const implementation = this.code.get(id);
    return metadata && implementation ? { metadata, implementation, page: this.page } : undefined;
  }

  private connect(ids: string[]): void {
    if (!this.hasWorkbook) return;
    const functions = this.injector.get(IFunctionService);
    keepLiteralsText(functions);
    const connected = ids.flatMap((id) => {
      const present = this.present(id);
      if (present === undefined) return [];
      checkSignature(present.metadata, present.implementation);
      return [{ id, metadata: present.metadata }];
    });
    if (connected.length === 0) return;
    const names = connected.map(({ metadata }) => metadata.name.toUpperCase());
    functions.registerExecutors(
      ...connected.map(
        ({ id, metadata }) =>
          new BridgedFunction(
            metadata.name.toUpperCase(),
            () => this.present(id),
            this.messages,
            ({ functionName, argument }) =>
              workbenchTexts.argumentMissing[this.language()](functionName, argument),
          ),
      ),
    );
    functions.unregisterDescriptions(...names);
    functions.registerDescriptions(...connected.map(({ metadata }) => describe(metadata)));
    // Cells that were calculated before showed #NAME?: forget how they were parsed, and try again.
    functions.deleteFormulaAstCacheKey(...names);
    this.calculateSoon();
  }

  /** Once for all that a page associates in one go: between two of them its cells would be wrong. */
  private calculateSoon(): void {
    if (this.isCalculatingSoon) return;
    this.isCalculatingSoon = true;
    queueMicrotask(() => {
      this.isCalculatingSoon = false;
      void this.injector
        .get(ICommandService)
        .executeCommand(
          SetTriggerFormulaCalculationStartMutation.id,
          { forceCalculation: true },
          { onlyLocal: true },
        );
    });
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
