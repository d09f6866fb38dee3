import { readFileSync } from "node:fs";
import * as vm from "node:vm";

/**
 * Microsoft's client library as npm's package @microsoft/office-js has it. Its licence lets it be
 * used in add-ins: it is installed for the tests, and no line of it is passed on.
 */
const FILE = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** What is used of the library's globals. */
export interface Library {
  window: { Office?: typeof Office } & Record<string, unknown>;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & LibraryHooks;
  /** An empty object of the library's own page. */
  plainObject: () => object;
}

/** Doors that the library keeps for its own tests. */
interface LibraryHooks {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: object): void;
}

let library: Library | undefined;

/** The library in a page of its own that has just what it asks for when it starts. */
export function loadLibrary(): Library {
  if (library) return library;
  const window = emptyPage();
  const page = vm.createContext(window);
  vm.runInContext(readFileSync(FILE, "utf8"), page, { filename: FILE });
  const plainObject: unknown = vm.runInContext("() => ({})", page);
  library = { window, ...window, plainObject } as unknown as Library;
  return library;
}

const nothing = () => undefined;

function emptyPage(): Record<string, unknown> {
  const search = "?_host_Info=Excel$Web$16.01$en-US";
  const origin = "https://localhost";
  const location = {
    href: `${origin}/${search}`,
    search,
    hash: "",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    origin,
    pathname: "/",
  };
  const element = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
    parentNode: { insertBefore: nothing, removeChild: nothing },
  });
  const storage = () => ({ getItem: () => null, setItem: nothing, removeItem: nothing });
  const window: Record<string, unknown> = {
    console: { log: nothing, warn: nothing, error: nothing, info: nothing },
    setTimeout,
    clearTimeout,
    setInterval: () => 0,
    clearInterval: nothing,
    Promise,
    URL,
    JSON,
    performance,
    atob,
    btoa,
    navigator: { userAgent: "node", language: "en-US" },
    history: {},
    location,
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    XMLHttpRequest: nothing,
    Event: nothing,
    document: {
      createElement: element,
      getElementsByTagName: () => [element()],
      getElementById: () => null,
      head: element(),
      body: element(),
      addEventListener: nothing,
      documentElement: element(),
      URL: location.href,
      readyState: "complete",
      cookie: "",
      scripts: [],
    },
  };
  return Object.assign(window, {
    self: window,
    top: window,
    parent: window,
    globalThis: window,
    window,
  });
}
