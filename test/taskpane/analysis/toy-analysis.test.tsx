import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ANALYSES } from "../../../src/analyses/analyses";
import { overview } from "../../../src/analyses/overview/overview";
import { responses } from "../../../src/analyses/responses/responses";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { AnalysisItems, AnalysisList } from "../../../src/taskpane/analysis/AnalysisList";
import { OpenAnalysis } from "../../../src/taskpane/analysis/OpenAnalysis";
import { SheetButton } from "../../../src/taskpane/analysis/SheetButton";
import { AnalysesContext } from "../../../src/taskpane/state/analyses-context";
import type { Basis } from "../../../src/taskpane/state/standing";
import { readSheets } from "../../read-sheets";
import { readingOfRounds } from "../rounds";
import { toyAnalysis } from "../toy-analysis";

const toy = toyAnalysis();
const analyses = [...ANALYSES, toy];
const basisOf = (chosen: Basis["chosen"]): Basis => ({
  reading: readingOfRounds("Måling 1", "Måling 2"),
  programme: DEFAULT_PROGRAMME,
  chosen,
});
const nothing = () => undefined;
const makeInput = () => Promise.resolve(null);
const actions = { choose: nothing, select: nothing, decide: nothing, build: nothing, makeInput };

/** The words of what is drawn, with a bar between elements. */
function words(node: ReactNode): string {
  const drawn = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <AnalysesContext.Provider value={analyses}>{node}</AnalysesContext.Provider>
    </FluentProvider>,
  );
  return drawn.replace(/<style.*?<\/style>/gs, "").replace(/(<[^>]*>)+/g, "|");
}

const open = (chosen: Basis["chosen"]) => (
  <OpenAnalysis
    labelledBy="title"
    analysis={toy}
    basis={basisOf(chosen)}
    actions={actions}
    onData={nothing}
  />
);

describe("an analysis that the pane has never heard of", () => {
  test("stands in the list with what it shows, or with why it cannot be made", () => {
    const list = <AnalysisList open={toy} basis={basisOf({})} heading="" onOpen={nothing} />;
    expect(words(list)).toContain(`|Alle analyser (${analyses.length})|`);
    const items = (basis: Basis) => <AnalysisItems open={toy} basis={basis} onOpen={nothing} />;
    expect(words(items(basisOf({})))).toContain("|Legetøj|Hvor mange målinger der er.|");
    const without = { ...basisOf({}), reading: readSheets({ Ark1: [["a"]] }) };
    expect(words(items(without))).toContain("|Legetøj|Der er ingen målinger.|");
  });

  test("shows its sheet, its choices, and a button that builds it", () => {
    const shown = words(open({}));
    expect(shown).toContain("|Legetøj: hej|Målinger|Andel|2|12,5 %|");
    expect(shown).toContain("|Hilsen|Hej|Farvel|");
    const button = (
      <SheetButton analysis={toy} basis={basisOf({})} build={null} actions={actions} />
    );
    expect(words(button)).toContain("|Byg ark|");
  });

  test("is not shown while one of its choices must be mended", () => {
    const shown = words(open({ greeting: "farvel" }));
    expect(shown).not.toContain("Legetøj: ");
    expect(shown).toContain("Bliv lidt endnu.");
  });
});

test("an analysis that has something to be minded says it under its result", () => {
  // One response of a unit, in either round: fewer than the five that the overview asks for.
  const shown = words(
    <OpenAnalysis
      labelledBy="title"
      analysis={overview}
      basis={basisOf({})}
      actions={actions}
      onData={nothing}
    />,
  );
  expect(shown).toMatch(/\|Samlet\|.*\|1 ting at se på\|Få besvarelser\|1 enhed har under 5/);
});

test("an analysis that lacks a sheet offers to make it, with what it is for", () => {
  const lacking = (
    <OpenAnalysis
      labelledBy="title"
      analysis={responses}
      basis={basisOf({})}
      actions={actions}
      onData={nothing}
    />
  );
  expect(words(lacking)).toContain(
    "|Lav arket »Inviterede«|Hvor mange medarbejdere der er inviteret i hver enhed.|",
  );
});
