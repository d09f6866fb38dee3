import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { Selection } from "../../../src/excel/read-selected-cells";
import { selectionFigures } from "../../../src/functions/selection-figures";
import { selectionFormulas } from "../../../src/functions/selection-formulas";
import { followSelection } from "../../../src/taskpane/selection/follow-selection";
import { InsertFormula } from "../../../src/taskpane/selection/InsertFormula";
import {
  distributionPicture,
  scatterPicture,
} from "../../../src/taskpane/selection/selection-pictures";
import { SelectionDetails } from "../../../src/taskpane/selection/SelectionDetails";
import { StripOf } from "../../../src/taskpane/selection/SelectionStrip";
import { svgText } from "../../../src/svg/svg-text";
import type { ReactNode } from "react";

type Cells = Extract<Selection, { kind: "cells" }>;

const selected = (values: unknown[][], format: string | null = null): Cells => ({
  kind: "cells",
  sheet: "Måling 1",
  areas: [{ row: 1, column: 1, values }],
  format,
  decimal: ",",
});

/** The words of what is drawn, with a bar between elements. */
function words(node: ReactNode): string {
  const drawn = renderToStaticMarkup(<FluentProvider theme={webLightTheme}>{node}</FluentProvider>);
  return drawn.replace(/<style.*?<\/style>/gs, "").replace(/(<[^>]*>)+/g, "|");
}

const nothing = () => undefined;
const details = (selection: Cells, criterion = "") => {
  const readings = selectionFigures([selection.areas[0].values], selection.format);
  return (
    <SelectionDetails
      {...{ selection, readings, criterion }}
      figures={readings[0]}
      asOther={false}
      onOther={nothing}
      onCriterion={nothing}
    />
  );
};

const ANSWERS = [
  ["I høj grad", "I meget høj grad"],
  ["I høj grad", "Slet ikke"],
  ["Ved ikke", "I nogen grad"],
];

test("selected answers are told in one line with their grade", () => {
  const strip = words(<StripOf selection={selected(ANSWERS)} />);
  expect(strip).toContain("|Markering: |60 % · 5 svar · 3 personer|Lav|");
});

test("more of them is their interval, what is not counted, and the criterion's verdict", () => {
  const shown = words(details(selected(ANSWERS), "75 %"));
  expect(shown).toMatch(/\|95 %-interval: \d+–\d+ %\|Hver række er talt som én person\.\|/);
  expect(shown).toContain("|Ikke talt med: 1 Ved ikke.|");
  expect(shown).toContain("Ikke indfriet: målet er 75 %.");
  expect(words(details(selected(ANSWERS), "60"))).toContain("Indfriet: målet er 60 %.");
  expect(words(details(selected(ANSWERS), "mange"))).toContain("Skriv målet som et tal");
});

test("formulas are shown as the user's own Excel writes them", () => {
  expect(words(details(selected(ANSWERS), "75,5 %"))).toContain(
    "=SUCCESKRITERIE(FIDELITET(B2:C4);0,755)",
  );
  const english = { ...selected([[0.69]], "0 %"), decimal: "." };
  expect(words(details(english, "75 %"))).toContain("=SUCCESKRITERIE(B2,0.75)");
});

test("two columns of numbers are told by r, p and pairs", () => {
  const x = [10, 12, 15, 11, 18];
  const cells = x.map((value, i) => [value, 2 * value + (i % 2)]);
  expect(words(<StripOf selection={selected(cells)} />)).toContain(
    "|r = 1,00 · p &lt; 0,001 · 5 par|",
  );
});

test("two columns of codes can be read the other way", () => {
  const codes = [
    [5, 4],
    [3, 2],
    [1, 2],
  ];
  const shown = words(details(selected(codes)));
  expect(shown).toContain("|Læst som|Svar|To rækker tal|");
  expect(shown).toContain("Tallene er læst som koder, hvor 5 er I meget høj grad.");
});

test("of cells that say nothing nothing is shown, and of too many why", () => {
  expect(words(<StripOf selection={selected([["Vejen"]])} />)).toBe("|");
  expect(words(<StripOf selection={{ kind: "empty" }} />)).toBe("|");
  expect(words(<StripOf selection={{ kind: "too-large", cells: 1_053_000 }} />)).toContain(
    "Der er markeret 1.053.000 celler med noget i. Markér højst 1.000.000",
  );
});

test("answers in several areas have no formula, and it is said why", () => {
  const [area] = selected(ANSWERS).areas;
  const selection = { ...selected(ANSWERS), areas: [area, { ...area, column: 4 }] };
  const [figures] = selectionFigures(selection.areas.map(({ values }) => values));
  const formulas = selectionFormulas(figures, selection.areas, null);
  expect(words(<InsertFormula {...{ selection, formulas }} />)).toContain(
    "En formel tager kun ét sammenhængende område.",
  );
});

test("the pictures say in words what they show, and carry names as texts", () => {
  const look = { language: "da", theme: "light", width: 220 } as const;
  const [answers] = selectionFigures([ANSWERS]);
  if (answers.kind !== "answers") throw new Error("These are answers.");
  const bar = svgText(distributionPicture(answers, look));
  expect(bar).toContain("I meget høj grad: 1 (20 %). I høj grad: 2 (40 %). I nogen grad: 1 (20 %)");
  const [pairs] = selectionFigures([
    [
      ["<script>", "Fidelitet"],
      [0.5, 0.7],
      [0.6, 0.9],
      [0.4, 0.8],
    ],
  ]);
  if (pairs.kind !== "pairs") throw new Error("These are pairs.");
  const points = svgText(scatterPicture(pairs, look));
  expect(points.match(/<circle/g)).toHaveLength(3);
  expect(points).toContain("&lt;script&gt; vandret, Fidelitet lodret");
});

describe("following the selection", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("reads once when many cells were passed, and no longer when it is over", async () => {
    let tell: () => void = nothing;
    let reads = 0;
    const heard: Selection[] = [];
    const end = followSelection({
      onSelection: (selection) => heard.push(selection),
      read: () => Promise.resolve({ kind: "too-many-areas", areas: ++reads }),
      watch: (onChange) => {
        tell = onChange;
        return Promise.resolve(() => Promise.resolve());
      },
    });
    for (let i = 0; i < 20; i++) tell();
    await jest.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual([{ kind: "too-many-areas", areas: 1 }]);
    tell();
    end();
    await jest.advanceTimersByTimeAsync(1000);
    expect(reads).toBe(1);
  });

  test("never tells of a selection that was left while it was read", async () => {
    let tell: () => void = nothing;
    const answers: ((selection: Selection) => void)[] = [];
    const heard: Selection[] = [];
    const end = followSelection({
      onSelection: (selection) => heard.push(selection),
      read: () => new Promise((resolve) => answers.push(resolve)),
      watch: (onChange) => {
        tell = onChange;
        return Promise.resolve(() => Promise.resolve());
      },
    });
    await jest.advanceTimersByTimeAsync(1000);
    tell();
    await jest.advanceTimersByTimeAsync(1000);
    answers[0]({ kind: "too-many-areas", areas: 1 });
    await jest.advanceTimersByTimeAsync(0);
    answers[1]({ kind: "too-many-areas", areas: 2 });
    await jest.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([{ kind: "too-many-areas", areas: 2 }]);
    end();
  });
});
