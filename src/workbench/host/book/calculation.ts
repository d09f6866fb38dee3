import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  FormulaCalculationSessionService,
  TriggerCalculationController,
} from "@univerjs/sheets-formula";

/**
 * The part of Univer's trigger that waits 100 ms after the last change before it calculates.
 * Univer keeps it to itself; it is reached for so that a batch need not wait for the timer.
 */
interface WaitingTrigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executionInProgressParams: unknown;
  _executingDirtyData: object;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(first: object, second: object): object;
}

/** Lets formulas settle: afterwards every cell shows what follows from the values written. */
export class Calculation {
  /** Univer starts these with the first workbook, so they are asked for when they are needed. */
  constructor(private readonly injector: Injector) {}

  private get trigger(): WaitingTrigger {
    return this.injector.get(TriggerCalculationController) as unknown as WaitingTrigger;
  }

  private get session(): FormulaCalculationSessionService {
    return this.injector.get(FormulaCalculationSessionService);
  }

  /** Resolves when nothing waits to be calculated; at once where nothing changed. */
  async settle(): Promise<void> {
    while (this.isWaiting() || this.isRunning()) {
      const applied = this.session.waitForLatestApplied();
      if (this.isWaiting() && !this.isRunning()) this.startNow();
      await applied;
    }
  }

  private isWaiting(): boolean {
    return this.trigger._waitingCommandQueue.length > 0;
  }

  private isRunning(): boolean {
    const { started, completed, resultApplied } = this.session.state;
    return started && !(completed && resultApplied);
  }

  private startNow(): void {
    const { trigger } = this;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    void this.injector
      .get(ICommandService)
      .executeCommand(
        SetFormulaCalculationStartMutation.id,
        { ...trigger._executingDirtyData },
        { onlyLocal: true },
      );
  }
}
