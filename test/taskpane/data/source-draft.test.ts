import { AnswerKind, DEFAULT_POSITIVE } from "../../../src/survey/answers/answer-kind";
import { positiveCount } from "../../../src/survey/answers/count-answers";
import { NO_MAPPING, type SurveyMapping } from "../../../src/survey/recognise/recognise-sources";
import {
  isChanged,
  withIgnored,
  withNamesAsUnits,
  withReset,
  withTakenBack,
} from "../../../src/taskpane/data/mapping-changes";
import {
  draftOf,
  draftProblem,
  withDraft,
  withElement,
  type SourceDraft,
} from "../../../src/taskpane/data/source-draft";
import { readSheets } from "../../read-sheets";

const HEADER = ["Enhed", "Hold", "Samtale: Spørger ind", "Viden: Kender branchen"];
const ROWS = [
  ["Vejen", "Hold A", "I høj grad", "Slet ikke"],
  ["Vejen", "Hold B", "I høj grad", "I høj grad"],
];
const SHEETS = { "Måling 1": [HEADER, ...ROWS], "Måling 2": [HEADER, ...ROWS] };

function read(sheets: Record<string, unknown[][]> = SHEETS, mapping: SurveyMapping = NO_MAPPING) {
  return readSheets(sheets, { mapping });
}

/** The mapping after the user changed the first sheet so. */
function changed(
  part: (draft: SourceDraft) => Partial<SourceDraft>,
  sheets: Record<string, unknown[][]> = SHEETS,
  mapping = NO_MAPPING,
): SurveyMapping {
  const [source] = read(sheets, mapping).sources;
  const draft = draftOf(source, mapping);
  return withDraft(mapping, source, draft, { ...draft, ...part(draft) });
}

const unitsOf = (reading: ReturnType<typeof read>) => [...new Set(reading.units.shown)];

describe("changing how a sheet is read", () => {
  test("begins with how it is read now", () => {
    expect(draftOf(read().sources[0], NO_MAPPING)).toEqual({
      unit: { kind: "column", column: 0 },
      round: { kind: "fixed", name: "Måling 1" },
      group: null,
      headerRow: 1,
      codes: { order: "detected", dontKnow: "" },
      completed: null,
      items: [
        { column: 2, question: "Spørger ind", element: "Samtale" },
        { column: 3, question: "Kender branchen", element: "Viden" },
      ],
    });
  });

  test("another unit column holds for every sheet with the same headers, and for new ones", () => {
    const mapping = changed(() => ({ unit: { kind: "column", column: 1 } }));
    const next = { ...SHEETS, "Måling 3": [HEADER, ...ROWS] };
    const reading = read(next, mapping);
    expect(unitsOf(reading)).toEqual(["Hold A", "Hold B"]);
    expect(reading.sources.map(({ units }) => units)).toEqual([2, 2, 2]);
  });

  test("one unit or one round for the whole sheet holds for that sheet alone", () => {
    const mapping = changed(() => ({
      unit: { kind: "fixed", name: " Haderslev " },
      round: { kind: "fixed", name: "Måling 9" },
    }));
    const { rounds, tally } = read(SHEETS, mapping);
    expect(rounds.map(({ name }) => name)).toEqual(["Måling 2", "Måling 9"]);
    expect([...tally.units.all].sort()).toEqual(["Haderslev", "Vejen"]);
  });

  test("a column chosen after that takes the one name away again", () => {
    const fixed = changed(() => ({ unit: { kind: "fixed", name: "Haderslev" } }));
    const mapping = changed(() => ({ unit: { kind: "column", column: 0 } }), SHEETS, fixed);
    expect(unitsOf(read(SHEETS, mapping))).toEqual(["Vejen"]);
  });

  test("an item gets the core element that the user writes", () => {
    const mapping = changed((draft) => withElement(draft, 3, " Egen viden ", false));
    expect([...read(SHEETS, mapping).tally.elements.all]).toEqual(["Samtale", "Egen viden"]);
  });

  test("an item that is left out is not counted, and is still offered", () => {
    const mapping = changed((draft) => withElement(draft, 3, "", false));
    const reading = read(SHEETS, mapping);
    expect([...reading.tally.elements.all]).toEqual(["Samtale"]);
    expect(draftOf(reading.sources[0], mapping).items).toMatchObject([
      { column: 2, element: "Samtale" },
      { column: 3, element: "" },
    ]);
  });

  test("can give all items below the same core element in one go", () => {
    const draft = draftOf(read().sources[0], NO_MAPPING);
    const elements = (after: SourceDraft) => after.items.map(({ element }) => element);
    expect(elements(withElement(draft, 2, "Fælles", true))).toEqual(["Fælles", "Fælles"]);
    expect(elements(withElement(draft, 2, "Fælles", false))).toEqual(["Fælles", "Viden"]);
  });

  test("keeps only what was changed, so that the rest goes on being detected", () => {
    const mapping = changed(() => ({ group: 1 }));
    expect(Object.values(mapping.sheets)).toEqual([{ groupColumn: 1 }]);
    expect(changed(() => ({}))).toEqual(NO_MAPPING);
  });

  test("is undone by a reset", () => {
    const mapping = changed(() => ({
      group: 1,
      unit: { kind: "fixed", name: "Haderslev" },
    }));
    const [source, other] = read(SHEETS, mapping).sources;
    expect([isChanged(mapping, source), isChanged(NO_MAPPING, source)]).toEqual([true, false]);
    // The group's column holds for the other sheet, too.
    expect(isChanged(mapping, other)).toBe(true);
    expect(withReset(mapping, source)).toEqual(NO_MAPPING);
  });

  test("needs a name where no column is chosen, and at least one item", () => {
    const draft = draftOf(read().sources[0], NO_MAPPING);
    const blank = { kind: "fixed", name: "  " } as const;
    const without = draft.items.map((item) => ({ ...item, element: " " }));
    expect(draftProblem(draft)).toBeNull();
    expect(draftProblem({ ...draft, unit: blank })).toBe("unit-missing");
    expect(draftProblem({ ...draft, round: blank })).toBe("round-missing");
    expect(draftProblem({ ...draft, items: without })).toBe("no-items");
  });
});

describe("a sheet that the user leaves out", () => {
  test("is not read, though others have the same headers, and can be taken back", () => {
    const mapping = withIgnored(NO_MAPPING, "Måling 2");
    const reading = read(SHEETS, mapping);
    expect(reading.sources.map(({ name }) => name)).toEqual(["Måling 1"]);
    expect(reading.passed).toMatchObject([{ name: "Måling 2", why: "ignored" }]);
    expect(withTakenBack(mapping, "Måling 2")).toEqual(NO_MAPPING);
  });
});

describe("sheets that lack only a unit", () => {
  const header = HEADER.slice(2);
  // Numbers alone do not prove that a sheet is a survey.
  const rows = [
    [5, 1],
    [4, 4],
  ];
  const sheets = { "Hold Nord": [header, ...rows], "Hold Syd": [header, ...rows] };

  test("wait for the user's word", () => {
    const reading = read(sheets);
    expect(reading.sources).toEqual([]);
    expect(reading.passed).toMatchObject([
      { name: "Hold Nord", why: "no-unit" },
      { name: "Hold Syd", why: "no-unit" },
    ]);
  });

  test("take their own names as units where the user wants that", () => {
    const mapping = withNamesAsUnits(NO_MAPPING, ["Hold Nord", "Hold Syd"]);
    expect(unitsOf(read(sheets, mapping))).toEqual(["Hold Nord", "Hold Syd"]);
  });

  test("take a unit that the user writes", () => {
    const [passed] = read(sheets).passed;
    if (passed.recognised === null) throw new Error("It could be read.");
    const source = { ...passed, recognised: passed.recognised };
    const draft = draftOf(source, NO_MAPPING);
    const before = { ...draft, unit: { kind: "fixed", name: "" } } as const;
    const mapping = withDraft(NO_MAPPING, source, before, {
      ...draft,
      unit: { kind: "fixed", name: "Vejen" },
    });
    const reading = read(sheets, mapping);
    expect(unitsOf(reading)).toEqual(["Vejen"]);
    expect(reading.findings.map(({ code }) => code)).not.toContain("unit-from-sheet");
    expect(reading.passed).toMatchObject([{ name: "Hold Syd" }]);
  });

  test("are none where there are no answers either", () => {
    expect(
      read({
        Noter: [
          ["Husk", "Hvem"],
          ["ringe", "mig"],
        ],
      }).passed,
    ).toEqual([]);
  });
});

describe("changing how answers are read", () => {
  const sheets = {
    "Måling 1": [
      ["Enhed", "Status", "A: 1", "A: 2"],
      ["Vejen", "Gennemført", 1, 2],
      ["Vejen", "Nogen svar", 1, 6],
    ],
  };
  const shares = (mapping: SurveyMapping) => {
    const reading = read(sheets, mapping);
    const [stratum] = reading.tally.strata;
    const counts = reading.tally.elementCounts(stratum, 0);
    return {
      responses: stratum.responses,
      positive: positiveCount(counts, DEFAULT_POSITIVE),
      dontKnow: counts[AnswerKind.DontKnow],
    };
  };

  test("codes can run the other way, and one of them can mean “Ved ikke”", () => {
    expect(shares(NO_MAPPING)).toEqual({ responses: 1, positive: 0, dontKnow: 0 });
    const mapping = changed(
      () => ({ codes: { order: "one-highest", dontKnow: "6" }, completed: null }),
      sheets,
    );
    expect(shares(mapping)).toEqual({ responses: 2, positive: 3, dontKnow: 1 });
    const [source] = read(sheets, mapping).sources;
    expect(source.recognised.reasons).toMatchObject({ answers: "chosen", completed: "chosen" });
    expect(draftOf(source, mapping)).toMatchObject({
      codes: { order: "one-highest", dontKnow: "6" },
      completed: null,
    });
  });

  test("another row can be the header", () => {
    const two = {
      "Måling 1": [
        ["Enhed", "Gammel: 1", "Gammel: 2"],
        ["Enhed", "Ny: 1", "Ny: 2"],
        ["Vejen", "I høj grad", "Slet ikke"],
      ],
    };
    const elements = (mapping: SurveyMapping) => read(two, mapping).tally.elements.all;
    const before = draftOf(read(two).sources[0], NO_MAPPING).headerRow;
    const other = before === 1 ? 2 : 1;
    const mapping = changed(() => ({ headerRow: other }), two);
    expect(elements(mapping)).not.toEqual(elements(NO_MAPPING));
    expect(read(two, mapping).sources[0].recognised.layout.headerRow).toBe(other - 1);
  });
});
