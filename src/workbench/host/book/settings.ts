import {
  CommandType,
  type ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IAccessor,
  type ICommand,
  type Workbook,
} from "@univerjs/core";
import type { Book } from "./book";

export interface SetSettingParams {
  unitId: string;
  key: string;
  /** Left out where there is to be none. */
  value?: unknown;
}

/** Gives a setting of the workbook a value, or takes it away: a change that can be undone. */
export const SetSettingMutation: ICommand<SetSettingParams> = {
  id: "workbench.mutation.set-setting",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, key, value }: SetSettingParams) => {
    const workbook = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) return false;
    const others = Object.entries(settingsOf(workbook)).filter(([other]) => other !== key);
    const own: [string, unknown][] = value === undefined ? [] : [[key, value]];
    const settings = Object.fromEntries(withOwn(workbook, key, others, own));
    workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), settings });
    return true;
  },
};

/** A setting keeps its place among the others when its value changes. */
function withOwn(
  workbook: Workbook,
  key: string,
  others: [string, unknown][],
  own: [string, unknown][],
): [string, unknown][] {
  const at = Object.keys(settingsOf(workbook)).indexOf(key);
  return at < 0 ? [...others, ...own] : [...others.slice(0, at), ...own, ...others.slice(at)];
}

/** Settings travel with the workbook: they are part of what Univer saves. */
export function settingsOf(workbook: Workbook): Record<string, unknown> {
  const custom = workbook.getCustomMetadata() ?? {};
  return (custom.settings as Record<string, unknown> | undefined) ?? {};
}

/** What sets it back to what it is now. */
export function settingAsItIs(accessor: IAccessor, { unitId, key }: SetSettingParams) {
  const workbook = accessor
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const settings = workbook ? settingsOf(workbook) : {};
  return Object.hasOwn(settings, key) ? { unitId, key, value: settings[key] } : { unitId, key };
}

export function registerSettings(commands: ICommandService): void {
  if (!commands.hasCommand(SetSettingMutation.id)) commands.registerCommand(SetSettingMutation);
}

export function setSetting(book: Book, key: string, value?: unknown): void {
  book.change(SetSettingMutation.id, value === undefined ? { key } : { key, value });
}
