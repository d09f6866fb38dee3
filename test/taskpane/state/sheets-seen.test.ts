import type { BuiltState } from "../../../src/excel/built-sheets";
import type { Build, PartOutcome, SheetPrint } from "../../../src/taskpane/state/build-state";
import {
  FIRST_STATE,
  nextState,
  type PaneAction,
  type PaneState,
} from "../../../src/taskpane/state/pane-state";
import { whatToTell } from "../../../src/taskpane/state/what-to-tell";

/** What is still told after the built sheets were looked at. */

const PRINT: SheetPrint = { language: "da", text: "print" };
const after = (...actions: PaneAction[]): PaneState => actions.reduce(nextState, FIRST_STATE);
const BUILT: PartOutcome = { kind: "built", sheet: "Oversigt", created: true, notDrawn: [] };

function built(of: Build["of"], ...outcomes: [id: string, outcome: PartOutcome][]): PaneAction[] {
  return [
    { type: "build began", of, parts: outcomes.map(([id]) => id) },
    ...outcomes.map(([id, outcome]): PaneAction => ({
      type: "part ended",
      id,
      outcome,
      print: PRINT,
    })),
    { type: "build ended" },
  ];
}

const seen = (overview: BuiltState): PaneAction => ({ type: "sheets seen", seen: { overview } });
const standing = (sheet: string, isVisible = true): PaneAction =>
  seen({ kind: "stands", sheet, isVisible });

describe("the message that a sheet is built", () => {
  const told = built("sheet", ["overview", BUILT]);

  test("stands as long as the sheet does, and names it as it is called now", () => {
    const state = after(...told, standing("Vores"));
    expect(whatToTell(state)).toBe("build");
    expect(state.build?.outcomes.overview).toMatchObject({ kind: "built", sheet: "Vores" });
    expect(state.built.overview.sheet).toBe("Vores");
  });

  test.each<[string, PaneAction]>([
    ["is deleted", seen({ kind: "gone" })],
    ["is undone", seen({ kind: "undone", sheet: "Oversigt" })],
  ])("goes when the sheet %s, and nothing is said to stand on it", (_, look) => {
    const state = after(...told, look);
    expect(whatToTell(state)).toBeNull();
    expect(state.built).toEqual({});
  });

  test("goes when the sheet is hidden, and that it is hidden when it is shown", () => {
    expect(whatToTell(after(...told, standing("Oversigt", false)))).toBeNull();
    const hidden = built("sheet", ["overview", { ...BUILT, hidden: true }]);
    expect(whatToTell(after(...hidden, standing("Oversigt", false)))).toBe("build");
    expect(whatToTell(after(...hidden, standing("Oversigt")))).toBeNull();
  });

  test("is not touched while a build is under way", () => {
    const under = after(...told.slice(0, 2), seen({ kind: "gone" }));
    expect(under.build?.outcomes.overview).toEqual(BUILT);
  });
});

test("that a sheet is protected is told no more when it is gone", () => {
  const told = built("sheet", ["overview", { kind: "protected", sheet: "Oversigt" }]);
  expect(whatToTell(after(...told, standing("Oversigt")))).toBe("build");
  expect(whatToTell(after(...told, seen({ kind: "gone" })))).toBeNull();
});

test("of a report the parts stay told of whose sheets are still there", () => {
  const state = after(
    ...built("report", ["overview", BUILT], ["quality", { ...BUILT, sheet: "Datakvalitet" }]),
    { type: "sheets seen", seen: { overview: { kind: "gone" }, quality: undefined } },
  );
  expect(Object.keys(state.build?.outcomes ?? {})).toEqual(["quality"]);
  expect(Object.keys(state.built)).toEqual(["quality"]);
});

describe("one thing is told at a time", () => {
  const told = built("sheet", ["overview", BUILT]);
  const changed: PaneAction = { type: "workbook changed", readsAgain: false };

  test("what failed before what is old, what is old before what was built", () => {
    expect(whatToTell(after(...told))).toBe("build");
    expect(whatToTell(after(...told, changed))).toBe("stale");
    const failed: PaneAction = {
      type: "failed",
      problem: { task: "saving", trouble: "protected" },
    };
    expect(whatToTell(after(...told, changed, failed))).toBe("problem");
    expect(whatToTell(after())).toBeNull();
  });

  test("nothing of a sheet that the user wants left as it is", () => {
    const left = built("sheet", ["overview", { kind: "left", sheet: "Oversigt" }]);
    expect(whatToTell(after(...left))).toBeNull();
  });
});
