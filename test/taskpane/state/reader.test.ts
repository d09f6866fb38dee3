import { watchPane, type PaneVisibility } from "../../../src/excel/pane-visibility";
import { followWorkbook } from "../../../src/taskpane/state/follow-workbook";
import {
  FIRST_STATE,
  nextState,
  type PaneAction,
  type PaneState,
} from "../../../src/taskpane/state/pane-state";
import { Reader } from "../../../src/taskpane/state/reader";
import { withFault } from "../../excel/faults/plant";
import { openWorkbook, type OpenedWorkbook } from "../../excel/workbook";

/** When the pane reads by itself, and what becomes of what it shows. */

const SHEET = [
  ["Enhed", "Måling", "Samtale: a"],
  ["Vejen", "Måling 1", "I høj grad"],
];

let workbook: OpenedWorkbook;
let pane: PaneVisibility;
let state: PaneState;
let reader: Reader;
let requests: number;
let endCounting: () => void;

const dispatch = (action: PaneAction) => (state = nextState(state, action));
const moment = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));
const responses = () => state.reading?.rounds[0].responses ?? null;

beforeEach(async () => {
  workbook = await openWorkbook([{ name: "Svar", rows: SHEET }]);
  workbook.host.ready();
  pane = watchPane();
  state = FIRST_STATE;
  reader = new Reader({ dispatch, pane, options: () => ({}) });
  requests = 0;
  endCounting = workbook.host.watchSyncs(() => requests++);
});
afterEach(async () => {
  endCounting();
  reader.end();
  await pane.end();
  workbook.close();
});

describe("a pane that is not visible", () => {
  test("reads no sheet, however often something changes, until it is opened", async () => {
    workbook.host.setPaneVisible(false);
    void reader.readUnasked();
    void reader.readUnasked();
    await moment();
    expect(requests).toBe(0);
    expect(state).toEqual(FIRST_STATE);
    workbook.host.setPaneVisible(true);
    while (responses() === null) await moment(5);
    expect(responses()).toBe(1);
  });

  test("reads nothing more once it has ended", async () => {
    workbook.host.setPaneVisible(false);
    const reading = reader.readUnasked();
    reader.end();
    await pane.end();
    await reading;
    expect(requests).toBe(0);
  });
});

describe("a reading that nobody asked for", () => {
  test("waits while a cell is edited, and then reads what was written", async () => {
    await reader.read();
    await workbook.write("Svar", "A3:C3", [["Vejen", "Måling 1", "Slet ikke"]]);
    workbook.host.setCellEditing(true);
    const reading = reader.readUnasked();
    await moment();
    expect(responses()).toBe(1);
    expect(state.problem).toBeNull();
    workbook.host.setCellEditing(false);
    await reading;
    expect(responses()).toBe(2);
  });

  test("and fails leaves the figures in view, tells nothing but that they are old", async () => {
    await reader.read();
    await withFault({ lasting: true, code: "InvalidOperation" }, () => reader.readUnasked());
    expect(state).toMatchObject({ problem: null, progress: null, stale: true, readsAgain: false });
    expect(responses()).toBe(1);
    expect(reader.isOld).toBe(true);
    await reader.readUnasked();
    expect(state).toMatchObject({ problem: null, stale: false });
  });

  test("is told of where there are no figures yet, for then there is nothing else to see", async () => {
    await withFault({ lasting: true, code: "ConnectionFailure" }, () => reader.readUnasked());
    expect(state).toMatchObject({
      reading: null,
      progress: null,
      problem: { task: "reading", trouble: "unreachable" },
    });
  });

  test("that takes over from one that the user asked for is told of as that one would be", async () => {
    await reader.read();
    await withFault({ lasting: true, code: "ConnectionFailure" }, async () => {
      const asked = reader.read();
      await reader.readUnasked();
      expect(await asked).toBeNull();
    });
    expect(state).toMatchObject({ problem: { task: "reading", trouble: "unreachable" } });
  });

  test("and is cancelled says so", async () => {
    const reading = reader.readUnasked();
    await Promise.resolve();
    reader.cancel();
    await reading;
    expect(state).toMatchObject({ cancelled: true, progress: null, problem: null });
  });
});

test("a reading that the user asked for tells why it failed", async () => {
  await withFault({ lasting: true, code: "AccessDenied" }, () => reader.read());
  expect(state).toMatchObject({ problem: { task: "reading", trouble: "protected" } });
});

describe("following the workbook", () => {
  let looks: number;
  let isBringingIn: boolean;
  let end: () => void;
  beforeEach(async () => {
    await reader.read();
    [looks, isBringingIn] = [0, false];
    end = followWorkbook({
      reader,
      dispatch,
      isBringingIn: () => isBringingIn,
      onLook: () => looks++,
    });
    await moment();
  });
  afterEach(() => end());

  const write = () =>
    workbook.write("Svar", "A3:C3", [["Vejen", "Måling 1", "Slet ikke"]]).then(() => moment(900));

  test("reads again after a change, and looks again at what was told of sheets", async () => {
    await write();
    while (responses() !== 2) await moment(5);
    expect(looks).toBe(1);
    expect(state.stale).toBe(false);
  });

  test("leaves it to whoever brings sheets in to read at the end", async () => {
    isBringingIn = true;
    await write();
    expect(responses()).toBe(1);
    expect(state.stale).toBe(true);
  });

  test("reads nothing when the user only turns to another sheet, but looks", async () => {
    await workbook.host.Excel.run(async (context) => {
      context.workbook.worksheets.add("Ny");
      await context.sync();
    });
    await moment(1200);
    const [before, seen] = [requests, looks];
    await workbook.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ny").activate();
      await context.sync();
    });
    await moment(900);
    expect(requests).toBe(before + 1);
    expect(looks).toBe(seen + 1);
  });
});
