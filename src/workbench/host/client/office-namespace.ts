import { invalidArgument } from "../book/rich-api-error";
import type { HostState } from "./host-state";
import { officeTheme, type ThemeName } from "./office-theme";
import { strict } from "./strict-proxy";
import type { UserPresence } from "./user-presence";

/** The sets that the add-in may count on here: no more than it may count on in Excel. */
const HIGHEST_SETS: Record<string, [major: number, minor: number]> = {
  ExcelApi: [1, 13],
  SharedRuntime: [1, 1],
  DelayForCellEdit: [1, 1],
  CustomFunctionsRuntime: [1, 3],
};
const THEME_CHANGED = "officeThemeChanged";

type Handler = (args: object) => void;
type Callback = (result: object) => void;
interface Info {
  host: Office.HostType;
  platform: Office.PlatformType;
}

/** The global `Office`, and what the workbench does to it. */
export interface OfficeHost {
  Office: typeof Office;
  ready(): void;
  setTheme(theme: ThemeName): void;
}

/** True for a known set at or below the highest version on offer: 1.13 is above 1.9. */
function isSetSupported(name: string, minVersion = "1.1"): boolean {
  const highest = HIGHEST_SETS[name];
  if (!highest) return false;
  const [major = 0, minor = 0] = minVersion.split(".").map(Number);
  return major < highest[0] || (major === highest[0] && minor <= highest[1]);
}

export function createOffice(host: HostState, firstTheme: ThemeName): OfficeHost {
  const HOST = { host: "Excel", platform: host.profile.platform } as const;
  let theme = officeTheme(firstTheme);
  const handlers = new Set<Handler>();
  const ready = deferred<Info>();
  const succeed = (callback?: Callback) =>
    callback?.({ status: "succeeded", value: undefined, error: undefined });

  const document = {
    addHandlerAsync(
      type: string,
      handler: Handler,
      options?: object | Callback,
      callback?: Callback,
    ) {
      if (type !== THEME_CHANGED) throw invalidArgument(`no event ${type} here`);
      handlers.add(handler);
      succeed(callback ?? (typeof options === "function" ? (options as Callback) : undefined));
    },
    removeHandlerAsync(
      type: string,
      options?: { handler?: Handler } | Callback,
      callback?: Callback,
    ) {
      if (type !== THEME_CHANGED) throw invalidArgument(`no event ${type} here`);
      if (typeof options === "object" && options.handler) handlers.delete(options.handler);
      else handlers.clear();
      succeed(callback ?? (typeof options === "function" ? options : undefined));
    },
  };

  const context = {
    ...HOST,
    document: strict(document, "Office.context.document"),
    requirements: strict({ isSetSupported }, "Office.context.requirements"),
    diagnostics: strict({ ...HOST, version: "16.0" }, "Office.context.diagnostics"),
    get displayLanguage() {
      return host.displayLanguage;
    },
    get contentLanguage() {
      return host.displayLanguage;
    },
    get officeTheme() {
      return theme;
    },
  };

  const members = {
    onReady: (callback?: (info: Info) => unknown) =>
      callback ? ready.promise.then((info) => (callback(info), info)) : ready.promise,
    context: strict(context, "Office.context"),
    actions: strict(actions(), "Office.actions"),
    addin: strict(addin(host.user), "Office.addin"),
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    EventType: { OfficeThemeChanged: THEME_CHANGED },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
  };

  return {
    Office: strict(members, "Office") as unknown as typeof Office,
    ready: () => ready.resolve(HOST as unknown as Info),
    setTheme: (name) => {
      theme = officeTheme(name);
      for (const handler of handlers) handler({ type: THEME_CHANGED, officeTheme: theme });
    },
  };
}

function actions() {
  const associated = new Map<string, unknown>();
  return { associate: (id: string, action: unknown) => void associated.set(id, action) };
}

/** The pane, which may be closed while the add-in runs. */
function addin(user: UserPresence) {
  let startup = "None";
  return {
    /** @returns a promise of what ends the watch. */
    onVisibilityModeChanged: (tell: (message: { visibilityMode: string }) => void) =>
      Promise.resolve(
        user.watchPane((visible) => tell({ visibilityMode: visible ? "Taskpane" : "Hidden" })),
      ).then((end) => () => Promise.resolve(end())),
    setStartupBehavior: (behavior: string) => Promise.resolve(void (startup = behavior)),
    getStartupBehavior: () => Promise.resolve(startup),
    showAsTaskpane: () => Promise.resolve(user.setPaneVisible(true)),
    hide: () => Promise.resolve(user.setPaneVisible(false)),
  };
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
