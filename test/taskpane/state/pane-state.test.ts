import type { Build, PartOutcome, SheetPrint } from "../../../src/taskpane/state/build-state";
import {
  FIRST_STATE,
  nextState,
  percentRead,
  type PaneAction,
  type PaneState,
} from "../../../src/taskpane/state/pane-state";
import { problemOf } from "../../../src/taskpane/state/problem";
import { readSheets } from "../../read-sheets";
import { readingOfRounds } from "../rounds";

const reading = readingOfRounds("Måling 1", "Måling 2", "Måling 3");
const after = (...actions: PaneAction[]): PaneState => actions.reduce(nextState, FIRST_STATE);
const READ: PaneAction[] = [{ type: "reading began" }, { type: "reading finished", reading }];
const NOTHING: PaneAction = { type: "reading finished", reading: readSheets({ Ark1: [["a"]] }) };

describe("where the pane opens", () => {
  test("is the analyses where there is something to show, else the data", () => {
    expect(after(...READ).place).toBe("analyses");
    expect(after({ type: "reading began" }, NOTHING).place).toBe("data");
  });

  test("is no longer moved once the user has a place", () => {
    expect(after({ type: "went", place: "report" }, ...READ).place).toBe("report");
    expect(after(NOTHING, ...READ).place).toBe("data");
  });
});

describe("reading", () => {
  test("takes up what was kept in the workbook, and leaves it", () => {
    const report = { order: ["quality"], leftOut: [] };
    const kept = { chosen: { total: "mean" }, report };
    const remembered: PaneAction = { type: "remembered", ...kept, leastPersons: 1 };
    expect(after(remembered, ...READ)).toMatchObject({ ...kept, programme: { leastPersons: 1 } });
  });

  test("withholds figures of few persons until the user says otherwise", () => {
    expect(after(...READ).programme.leastPersons).toBe(5);
    const set: PaneAction = { type: "least persons set", leastPersons: 1 };
    expect(after(...READ, set).programme.leastPersons).toBe(1);
  });

  test("chooses nothing by itself", () => {
    expect(after(...READ).chosen).toEqual({});
  });

  test("keeps the earlier figures in view while the sheets are read again", () => {
    expect(after(...READ, { type: "reading began" }).reading).toBe(reading);
  });

  test("shows how far it has come", () => {
    const began = after({ type: "reading began" });
    expect(percentRead(began.progress)).toBeNull();
    const { progress } = nextState(began, { type: "reading progressed", done: 2, total: 3 });
    expect(percentRead(progress)).toBe(66);
    expect(percentRead({ done: 5, total: 4 })).toBe(100);
    expect(percentRead(null)).toBeNull();
  });

  test("a word of progress that comes after the end is passed over", () => {
    const late: PaneAction = { type: "reading progressed", done: 1, total: 2 };
    expect(after(...READ, late).progress).toBeNull();
  });

  test("when cancelled says so, and that earlier figures may be out of date", () => {
    const cancelled: PaneAction[] = [{ type: "reading began" }, { type: "reading cancelled" }];
    expect(after(...cancelled)).toMatchObject({ cancelled: true, stale: false, progress: null });
    expect(after(...READ, ...cancelled)).toMatchObject({ cancelled: true, stale: true });
  });

  test("a failure ends the reading, and a new reading takes the message away", () => {
    const failed: PaneAction = { type: "failed", problem: problemOf("reading", new Error("x")) };
    const state = after({ type: "reading began" }, failed);
    expect(state).toMatchObject({ progress: null, problem: { task: "reading" } });
    expect(nextState(state, { type: "reading began" }).problem).toBeNull();
  });

  test("a change of the workbook makes the figures stale until they are read again", () => {
    const changed = after(...READ, { type: "workbook changed", readsAgain: false });
    expect(changed).toMatchObject({ stale: true, readsAgain: false });
    expect(nextState(changed, { type: "reading began" }).stale).toBe(false);
  });
});

const BUILT = { kind: "built", sheet: "Oversigt", created: true } as PartOutcome;
const PRINT: SheetPrint = { language: "da", text: "print" };
const began = (of: Build["of"] = "sheet"): PaneAction => ({
  type: "build began",
  of,
  parts: ["overview", "quality"],
});
const ended = (id: string, outcome: PartOutcome, print?: SheetPrint): PaneAction => ({
  type: "part ended",
  id,
  outcome,
  print,
});

describe("choosing", () => {
  test("adds to what was chosen, and gives a choice back to its preset", () => {
    const chose: PaneAction[] = [
      { type: "chose", key: "first", value: "Måling 2" },
      { type: "chose", key: "total", value: "mean" },
    ];
    expect(after(...chose).chosen).toEqual({ first: "Måling 2", total: "mean" });
    expect(after(...chose, { type: "chose", key: "first", value: null }).chosen).toEqual({
      total: "mean",
    });
  });

  test.each<PaneAction>([
    { type: "chose", key: "total", value: "mean" },
    { type: "opened", id: "quality" },
    { type: "report changed", report: { order: [], leftOut: ["overview"] } },
  ])("takes away the message of a build that is over, not one under way ($type)", (action) => {
    const done = [...READ, began(), ended("overview", BUILT), { type: "build ended" } as const];
    expect(after(...done).build?.running).toBe(false);
    expect(after(...done, action).build).toBeNull();
    expect(after(...READ, began(), action).build?.running).toBe(true);
  });
});

describe("building", () => {
  test("tells which part is under way and what became of the others", () => {
    const under = after(
      began("report"),
      { type: "part began", id: "overview" },
      ended("overview", BUILT, PRINT),
      { type: "part began", id: "quality" },
    );
    expect(under.build).toMatchObject({ running: true, now: "quality" });
    expect(under.build?.outcomes).toEqual({ overview: BUILT });
  });

  test("remembers what was built in this session, also when the message is gone", () => {
    const state = after(
      began(),
      ended("overview", BUILT, PRINT),
      ended("quality", { kind: "protected", sheet: "Datakvalitet" }),
      { type: "build ended" },
      { type: "build dismissed" },
    );
    expect(state.built).toEqual({ overview: { sheet: "Oversigt", print: PRINT } });
  });

  test("a finished build stays told of while the sheets are read again", () => {
    const { build } = after(began(), ended("overview", BUILT), { type: "build ended" }, ...READ);
    expect(build).toMatchObject({ running: false, now: null, outcomes: { overview: BUILT } });
  });

  test("cells of others in the way are asked about until the user has answered", () => {
    const question = { sheet: "Oversigt", cells: ["B4"] };
    const asked = after(began(), { type: "part asked", question });
    expect(asked.build).toMatchObject({ running: true, question });
    expect(nextState(asked, { type: "part answered" }).build?.question).toBeNull();
  });

  test("a failure gives the button back and stays in view until it is closed", () => {
    const failed: PaneAction = { type: "failed", problem: problemOf("building", new Error("x")) };
    const state = after(...READ, began(), failed);
    expect(state).toMatchObject({ build: null, problem: { task: "building" } });
    expect(after(...READ, began(), failed, { type: "reading began" }).problem).not.toBeNull();
    expect(nextState(state, { type: "problem dismissed" }).problem).toBeNull();
    expect(nextState(state, began()).problem).toBeNull();
  });
});
