import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { Messages } from "../../../src/taskpane/frame/Messages";
import { AnalysesContext } from "../../../src/taskpane/state/analyses-context";
import { FIRST_STATE, nextState, type PaneAction } from "../../../src/taskpane/state/pane-state";
import type { PartOutcome } from "../../../src/taskpane/state/build-state";
import { sheetPrint } from "../../../src/taskpane/state/sheet-print";
import type { Basis } from "../../../src/taskpane/state/standing";
import { readingOfRounds } from "../rounds";
import { toyAnalysis } from "../toy-analysis";

const toy = toyAnalysis();
const basisOf = (...rounds: string[]): Basis => ({
  reading: readingOfRounds(...rounds),
  programme: DEFAULT_PROGRAMME,
  chosen: {},
});
const before = basisOf("Måling 1");
const print = sheetPrint(toy.evaluate(before.reading, DEFAULT_PROGRAMME, {}), "da");
const actions = { read: () => undefined, dismissProblem: () => undefined };

function words(basis: Basis, of: "sheet" | "report"): string {
  const outcome: PartOutcome = { kind: "built", sheet: "Legetøj", created: true, notDrawn: [] };
  const all: PaneAction[] = [
    { type: "build began", of, parts: ["toy"] },
    { type: "part ended", id: "toy", outcome, print },
    { type: "build ended" },
  ];
  const drawn = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <AnalysesContext.Provider value={[toy]}>
        <Messages state={all.reduce(nextState, FIRST_STATE)} basis={basis} actions={actions} />
      </AnalysesContext.Provider>
    </FluentProvider>,
  );
  return drawn.replace(/<style.*?<\/style>/gs, "").replace(/(<[^>]*>)+/g, "|");
}

test("a sheet is told to be built until data say otherwise; then that it is out of date", () => {
  expect(words(before, "sheet")).toContain("Analysen er bygget i det nye ark »Legetøj«.");
  const now = words(basisOf("Måling 1", "Måling 2"), "sheet");
  expect(now).toContain("Arket »Legetøj« er forældet");
  expect(now).not.toContain("er bygget i det nye ark");
});

test("a report is told to be built until one of its sheets is out of date", () => {
  expect(words(before, "report")).toContain("Rapporten er bygget: 1 ark.");
  expect(words(basisOf("Måling 1", "Måling 2"), "report")).not.toContain("Rapporten er bygget");
});
