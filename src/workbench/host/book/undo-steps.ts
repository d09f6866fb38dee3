import {
  ICommandService,
  IUndoRedoService,
  LocalUndoRedoService,
  RedoCommandId,
  UndoCommandId,
  type IAccessor,
  type IMutationInfo,
  type Injector,
  type IUndoRedoItem,
} from "@univerjs/core";
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowHiddenMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
} from "@univerjs/sheets-conditional-formatting";

import { SetSettingMutation, settingAsItIs, type SetSettingParams } from "./settings";

/** A step that writes more cells is not kept: Excel, too, forgets its steps where sheets come in. */
const MOST_CELLS = 200_000;

type Inverse = (accessor: IAccessor, params: never) => IMutationInfo[];

function one<Params>(
  id: string,
  make: (accessor: IAccessor, params: Params) => object,
): (accessor: IAccessor, params: Params) => IMutationInfo[] {
  return (accessor, params) => [{ id, params: make(accessor, params) }];
}

/** What takes a change back, as the book was before it. */
const INVERSES: Readonly<Record<string, Inverse>> = {
  [SetRangeValuesMutation.id]: one(SetRangeValuesMutation.id, SetRangeValuesUndoMutationFactory),
  [AddWorksheetMergeMutation.id]: one(RemoveWorksheetMergeMutation.id, AddMergeUndoMutationFactory),
  [RemoveWorksheetMergeMutation.id]: one(
    AddWorksheetMergeMutation.id,
    RemoveMergeUndoMutationFactory,
  ),
  [AddConditionalRuleMutation.id]: (accessor, params) => [
    AddConditionalRuleMutationUndoFactory(accessor, params),
  ],
  [DeleteConditionalRuleMutation.id]: DeleteConditionalRuleMutationUndoFactory,
  [SetConditionalRuleMutation.id]: setConditionalRuleMutationUndoFactory,
};

/** What the user does not see: taken back with the step that it belongs to, and no step by itself. */
const QUIET: Readonly<Record<string, Inverse>> = {
  [SetDefinedNameMutation.id]: nameAsItWas,
  [RemoveDefinedNameMutation.id]: nameAsItWas,
  [SetSettingMutation.id]: (accessor, params: SetSettingParams) => [
    { id: SetSettingMutation.id, params: settingAsItIs(accessor, params) },
  ],
};

function nameAsItWas(accessor: IAccessor, params: ISetDefinedNameMutationParam): IMutationInfo[] {
  const { unitId, id } = params;
  const was = accessor.get(IDefinedNamesService).getValueById(unitId, id);
  return was
    ? [{ id: SetDefinedNameMutation.id, params: { unitId, ...was } }]
    : [{ id: RemoveDefinedNameMutation.id, params: { ...params } }];
}

/** The look of a sheet as a whole: it goes with a sheet that is taken away, and comes with it. */
const ONLY_AGAIN = new Set([
  SetFrozenMutation.id,
  SetColHiddenMutation.id,
  SetRowHiddenMutation.id,
  SetWorksheetHideMutation.id,
  ToggleGridlinesMutation.id,
  "sheet.mutation.set-worksheet-row-count",
  "sheet.mutation.set-worksheet-column-count",
]);

interface Step {
  /** Whose changes they are: those of one `Excel.run` are one step. */
  owner: object;
  item: IUndoRedoItem;
  undos: IMutationInfo[];
  /** Shows the sheet that was shown before: a sheet that is shown cannot be taken away. */
  first: IMutationInfo;
  cells: number;
}

/**
 * Puts what the add-in changes among the steps that the user can undo, one step a run of the
 * add-in's. Univer's commands tell their steps by themselves, each as its own; its mutations, with
 * which the host writes, tell none.
 */
export class UndoSteps {
  private owner: object | null = null;
  private step: Step | null = null;
  /** Whose step is too large to be kept. */
  private tooLarge: object | null = null;
  private shownBefore = "";
  /** Quiet changes of the owner's that no step has taken in yet. */
  private waiting: IUndoRedoItem[] = [];
  private readonly service: IUndoRedoService;

  constructor(private readonly injector: Injector) {
    this.service = injector.get(IUndoRedoService);
    // Univer may hand out a stand-in that keeps what was once asked of it: nothing is, before this.
    this.service.pushUndoRedo = (item) => this.take(item);
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === UndoCommandId || id === RedoCommandId) this.step = null;
    });
  }

  /** What is changed from now on, until `end`, is the owner's. */
  begin(owner: object, shown: string): void {
    this.owner = owner;
    if (this.step?.owner === owner) return;
    this.shownBefore = shown;
    this.waiting = [];
  }

  end(): void {
    this.owner = null;
  }

  /** Told of a mutation just before it is carried out; of commands Univer itself tells. */
  before(id: string, params: object): void {
    if (this.owner === null || this.tooLarge === this.owner) return;
    const { unitId: unitID } = params as { unitId: string };
    const redoMutations = [{ id, params }];
    if (Object.hasOwn(QUIET, id)) {
      const undoMutations = QUIET[id](this.injector, params as never);
      const item = { unitID, undoMutations, redoMutations };
      if (this.step?.owner === this.owner) this.add(item, 0);
      else this.waiting.push(item);
    } else if (Object.hasOwn(INVERSES, id)) {
      const cells = cellsIn(params);
      if (cells + (this.step?.cells ?? 0) > MOST_CELLS) return this.giveUp(unitID);
      const undoMutations = INVERSES[id](this.injector, params as never);
      this.add({ unitID, undoMutations, redoMutations }, cells);
    } else if (ONLY_AGAIN.has(id) && this.step?.owner === this.owner) {
      this.add({ unitID, undoMutations: [], redoMutations }, 0);
    }
  }

  private push(item: IUndoRedoItem): void {
    LocalUndoRedoService.prototype.pushUndoRedo.call(this.service, item);
  }

  private take(item: IUndoRedoItem): void {
    if (this.owner === null) {
      // A step of the user's lies on the last one of ours, which is whole therefore.
      this.step = null;
      this.push(item);
    } else if (this.tooLarge !== this.owner) this.add(item, 0);
  }

  private add({ unitID, undoMutations, redoMutations }: IUndoRedoItem, cells: number): void {
    const { owner } = this;
    if (owner === null) return;
    if (this.step?.owner !== owner) {
      const shown = { unitId: unitID, subUnitId: this.shownBefore };
      const first = { id: SetWorksheetActiveOperation.id, params: shown };
      const item = { unitID, undoMutations: [], redoMutations: [] };
      this.step = { owner, item, undos: [], first, cells: 0 };
      this.push(item);
      for (const quiet of this.waiting.splice(0)) this.add(quiet, 0);
    }
    const { step } = this;
    step.undos.unshift(...undoMutations);
    step.item.undoMutations = [step.first, ...step.undos];
    step.item.redoMutations.push(...redoMutations);
    step.cells += cells;
  }

  /** Without this step the earlier ones do not fit any more: none is kept. */
  private giveUp(unitID: string): void {
    this.tooLarge = this.owner;
    this.step = null;
    this.service.clearUndoRedo(unitID);
  }
}

function cellsIn(params: object): number {
  const { cellValue = {} } = params as { cellValue?: Record<number, object> };
  return Object.values(cellValue).reduce((sum, row) => sum + Object.keys(row).length, 0);
}
