import type { Injector } from "@univerjs/core";
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook as UniverWorkbook,
  type Worksheet as UniverSheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { Calculation } from "./calculation";
import type { GeneratedCells } from "./generated-cells";
import { RichApiError } from "./rich-api-error";
import { AllExtras } from "./sheet-extras";
import { registerSettings } from "./settings";
import { checkLock } from "./sheet-lock";
import type { Shift } from "./shifts";
import { UndoSteps } from "./undo-steps";

/** The open Univer workbook, and what every part of the host shares about it. */
export class Book {
  readonly injector: Injector;
  readonly calculation: Calculation;
  /** Rows and columns inserted and deleted so far: ranges held by the add-in follow them. */
  readonly shifts: Shift[] = [];
  /** What stands in place of stored cells, by the sheet's id. */
  readonly generated = new Map<string, GeneratedCells>();
  readonly extras = new AllExtras();
  /** Above 0 while the add-in's own changes are carried out. */
  private ownChanges = 0;
  private lastBatch: Promise<unknown> = Promise.resolve();
  private failure: string | undefined;
  private readonly commands: ICommandService;
  private readonly undo: UndoSteps | null;

  /** @param keepsUndo whether the user can undo what the add-in did: each change is then kept twice. */
  constructor(
    univer: Univer,
    readonly api: FUniver,
    keepsUndo = false,
  ) {
    this.injector = univer.__getInjector();
    this.calculation = new Calculation(this.injector);
    this.commands = this.injector.get(ICommandService);
    registerSettings(this.commands);
    this.undo = keepsUndo ? new UndoSteps(this.injector) : null;
  }

  /** Calls back when a workbook was opened, before its formulas are calculated. */
  onOpened(react: () => void): void {
    this.injector
      .get(IUniverInstanceService)
      .getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET)
      .subscribe(react);
  }

  get facade(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new RichApiError("GeneralException", "No workbook is open.");
    return workbook;
  }

  get workbook(): UniverWorkbook {
    return this.facade.getWorkbook();
  }

  get id(): string {
    return this.workbook.getUnitId();
  }

  get isOwnChange(): boolean {
    return this.ownChanges > 0;
  }

  get sheets(): UniverSheet[] {
    return this.workbook.getSheets();
  }

  /** Sheet names are told apart as Excel does it: without regard to upper and lower case. */
  sheetByName(name: string): UniverSheet | null {
    const wanted = name.toLocaleLowerCase();
    return this.sheets.find((sheet) => sheet.getName().toLocaleLowerCase() === wanted) ?? null;
  }

  sheetById(id: string): UniverSheet | null {
    return this.workbook.getSheetBySheetId(id) ?? null;
  }

  /** Refuses a change of what is no cell on a protected sheet. */
  checkUnlocked(sheet: UniverSheet): void {
    checkLock(this.extras.of(sheet), "", {});
  }

  /** Carries out a Univer command or mutation that takes effect at once. */
  change(id: string, params: object, sheet?: UniverSheet): void {
    if (sheet) checkLock(this.extras.of(sheet), id, params);
    const addressed = this.addressed(params, sheet);
    this.undo?.before(id, addressed);
    const done = this.commands.syncExecuteCommand(id, addressed);
    if (!done) throw new RichApiError("GeneralException", `${id} could not be carried out.`);
  }

  /** The same for commands that Univer offers only as a promise. */
  async changeLater(id: string, params: object, sheet?: UniverSheet): Promise<void> {
    if (sheet) checkLock(this.extras.of(sheet), id, params);
    const done = await this.commands.executeCommand(id, this.addressed(params, sheet));
    if (!done) throw new RichApiError("GeneralException", `${id} could not be carried out.`);
  }

  /**
   * Batches run one after the other; each is the add-in's own until it has calculated. Those of one
   * owner are undone together.
   */
  batch<T>(work: () => Promise<T>, owner: object): Promise<T> {
    const run = this.lastBatch.then(async () => {
      this.throwInjectedFailure();
      this.ownChanges++;
      this.undo?.begin(owner, this.workbook.getActiveSheet().getSheetId());
      try {
        return await work();
      } finally {
        this.undo?.end();
        this.ownChanges--;
      }
    });
    this.lastBatch = run.catch(() => undefined);
    return run;
  }

  /** The next batch fails with this code before it does anything, as a lost connection would. */
  failNextBatch(code: string): void {
    this.failure = code;
  }

  private throwInjectedFailure(): void {
    const code = this.failure;
    this.failure = undefined;
    if (code) throw new RichApiError(code, `The request failed (${code}).`);
  }

  private addressed(params: object, sheet?: UniverSheet): object {
    return sheet
      ? { unitId: this.id, subUnitId: sheet.getSheetId(), ...params }
      : { unitId: this.id, ...params };
  }
}
