import type { BuildOutcome } from "../../src/excel/build-sheet";
import {
  FIRST_STATE,
  nextState,
  percentRead,
  type PaneAction,
  type PaneState,
} from "../../src/taskpane/pane-state";
import { problemOf } from "../../src/taskpane/problem";
import { readingOfRounds } from "./rounds";

const reading = readingOfRounds("Måling 1", "Måling 2", "Måling 3");
const after = (...actions: PaneAction[]): PaneState => actions.reduce(nextState, FIRST_STATE);
const READ: PaneAction[] = [{ type: "reading began" }, { type: "reading finished", reading }];

describe("reading", () => {
  test("proposes the first and the last round", () => {
    const { choice, progress } = after(...READ);
    expect(choice).toMatchObject({ first: "Måling 1", latest: "Måling 3", total: "pooled" });
    expect(progress).toBeNull();
  });

  test("takes up the choice that was kept in the workbook", () => {
    const choice = { first: "Måling 2", latest: "Måling 3", total: "mean" } as const;
    expect(after({ type: "remembered", choice }, ...READ).choice).toMatchObject(choice);
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

describe("choosing", () => {
  test("another rule for Samlet leaves the rounds to follow new sheets", () => {
    const { choice } = after(...READ, { type: "chose", choice: { total: "mean" } });
    expect(choice).toMatchObject({ total: "mean", byUser: false });
  });

  test("rounds are kept from then on", () => {
    const chose: PaneAction = { type: "chose", choice: { first: "Måling 2" } };
    const { choice } = after(...READ, chose, ...READ);
    expect(choice).toMatchObject({ first: "Måling 2", latest: "Måling 3", byUser: true });
  });

  test("anything takes away the message that an earlier overview is built", () => {
    const built: PaneAction = {
      type: "build ended",
      result: { kind: "built", sheet: "Oversigt", created: true, notDrawn: [] },
    };
    expect(after(...READ, built).build.kind).toBe("built");
    const chose: PaneAction = { type: "chose", choice: { total: "mean" } };
    expect(after(...READ, built, chose).build.kind).toBe("idle");
  });
});

describe("building", () => {
  const began: PaneAction = { type: "build began", of: "overview" };

  test("a finished build names its sheet, and reading again leaves the message", () => {
    const result = {
      kind: "built",
      sheet: "Oversigt",
      created: true,
      notDrawn: [],
    } satisfies BuildOutcome;
    expect(after(...READ, began, { type: "build ended", result }, ...READ).build).toEqual(result);
  });

  test("cells of others in the way are asked about until the user has answered", () => {
    const result = { kind: "foreign", sheet: "Oversigt", cells: ["B4"] } as const;
    const asked = after(...READ, began, {
      type: "build ended",
      result: { ...result, cells: ["B4"] },
    });
    expect(asked.build).toEqual(result);
    expect(nextState(asked, { type: "build dismissed" }).build.kind).toBe("idle");
  });

  test("a failure gives the button back and stays in view until it is closed", () => {
    const failed: PaneAction = { type: "failed", problem: problemOf("building", new Error("x")) };
    const state = after(...READ, began, failed);
    expect(state).toMatchObject({ build: { kind: "idle" }, problem: { task: "building" } });
    expect(after(...READ, began, failed, { type: "reading began" }).problem).not.toBeNull();
    expect(nextState(state, { type: "problem dismissed" }).problem).toBeNull();
    expect(nextState(state, began).problem).toBeNull();
  });
});
