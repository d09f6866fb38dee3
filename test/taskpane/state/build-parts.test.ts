import { overview } from "../../../src/analyses/overview/overview";
import { quality } from "../../../src/analyses/quality/quality";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { readSurveys } from "../../../src/excel/read-surveys";
import { buildParts, type BuildTelling } from "../../../src/taskpane/state/build-parts";
import type {
  ForeignAnswer,
  PartOutcome,
  SheetPrint,
} from "../../../src/taskpane/state/build-state";
import { isOutOfDate } from "../../../src/taskpane/state/sheet-print";
import type { Basis } from "../../../src/taskpane/state/standing";
import { openWorkbook, type OpenedWorkbook } from "../../excel/workbook";
import { toyAnalysis } from "../toy-analysis";

const HEADER = ["Enhed", "Måling", "Samtale: a", "Viden: b"];
const row = (round: string) => ["Vejen", round, "I høj grad", "Slet ikke"];
const toy = toyAnalysis();
const other = toyAnalysis("other", "Andet");

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook([{ name: "Svar", rows: [HEADER, row("Måling 1")] }]);
});
afterEach(() => workbook.close());

async function basisNow(chosen: Basis["chosen"] = {}): Promise<Basis> {
  return { reading: await readSurveys(), programme: DEFAULT_PROGRAMME, chosen };
}

interface Told {
  outcomes: Record<string, PartOutcome>;
  prints: Record<string, SheetPrint | undefined>;
  asked: string[][];
}

async function build(
  parts: Parameters<typeof buildParts>[0],
  basis: Basis,
  ...answers: ForeignAnswer[]
): Promise<Told> {
  const told: Told = { outcomes: {}, prints: {}, asked: [] };
  const telling: BuildTelling = {
    onBegin: () => undefined,
    ask: ({ cells }) => {
      told.asked.push(cells);
      return Promise.resolve(answers[told.asked.length - 1] ?? "leave");
    },
    onEnd: (id, outcome, print) => {
      told.outcomes[id] = outcome;
      told.prints[id] = print;
    },
  };
  await buildParts(parts, basis, "da", telling);
  return told;
}

describe("building the sheets of analyses", () => {
  test("makes a sheet for each in their order, one that nobody knew before among them", async () => {
    const { outcomes } = await build([toy, quality], await basisNow());
    expect(outcomes).toMatchObject({
      toy: { kind: "built", sheet: "Legetøj", created: true },
      quality: { kind: "built", sheet: "Datakvalitet", created: true },
    });
    expect(await workbook.sheetNames()).toEqual(["Svar", "Legetøj", "Datakvalitet"]);
    expect(await workbook.cells("Legetøj", "A1:B3")).toEqual([
      ["Legetøj: hej", ""],
      ["Målinger", "Andel"],
      [1, 0.125],
    ]);
  });

  test("goes on where one cannot be made, and says why", async () => {
    const broken = toyAnalysis("broken", "Brud");
    broken.evaluate = () => {
      throw new Error("det gik galt");
    };
    const { outcomes } = await build([broken, toy, other], await basisNow({ greeting: "farvel" }));
    expect(outcomes.broken).toMatchObject({ kind: "hindered", why: { da: "Bliv lidt endnu." } });
    const { outcomes: others } = await build([broken, toy], await basisNow());
    expect(others.broken).toMatchObject({
      kind: "failed",
      problem: { task: "building", trouble: null },
    });
    expect(others.toy.kind).toBe("built");
  });

  test("asks once for a sheet that others have written in, and leaves it where told so", async () => {
    await build([toy, other], await basisNow());
    await workbook.write("Legetøj", "B1", [["Husk"]]);
    const { outcomes, asked, prints } = await build([toy, other], await basisNow());
    expect(asked).toEqual([["B1"]]);
    expect(outcomes).toMatchObject({
      toy: { kind: "left", sheet: "Legetøj" },
      other: { kind: "built", sheet: "Andet", created: false },
    });
    expect(prints.toy).toBeUndefined();
    expect(await workbook.cells("Legetøj", "B1")).toEqual([["Husk"]]);
    const again = await build([toy], await basisNow(), "new-sheet");
    expect(again.outcomes.toy).toMatchObject({
      kind: "built",
      sheet: "Legetøj (2)",
      created: true,
    });
  });
});

describe("what others have written in a sheet's place", () => {
  test("is written over where the user says so, and the sheet is built where it is", async () => {
    await build([toy], await basisNow());
    await workbook.write("Legetøj", "B1", [["Husk"]]);
    const { outcomes } = await build([toy], await basisNow(), "overwrite");
    expect(outcomes.toy).toMatchObject({ kind: "built", sheet: "Legetøj", created: false });
    expect(await workbook.cells("Legetøj", "B1")).toEqual([[""]]);
    expect(await workbook.sheetNames()).toEqual(["Svar", "Legetøj"]);
  });

  describe("in a table that was sorted", () => {
    const rowOf = (unit: string) => [unit, "Måling 1", "I høj grad", "Slet ikke"];
    const units = async () => (await workbook.cells("Oversigt", "A9:A10")).flat();
    beforeEach(async () => {
      await workbook.write("Svar", "A3:D3", [rowOf("Assens")]);
      await build([overview], await basisNow());
      const rows = await workbook.cells("Oversigt", "A9:F10", "formulas");
      await workbook.write("Oversigt", "A9:F10", [...rows].reverse());
    });

    test("is only another order, which the user can keep, now and the next time", async () => {
      const { asked, outcomes } = await build([overview], await basisNow(), "keep-order");
      expect(asked).toHaveLength(1);
      expect(outcomes.overview).toMatchObject({ kind: "built", created: false });
      expect(await units()).toEqual(["Vejen", "Assens"]);
      expect((await build([overview], await basisNow())).asked).toEqual([]);
      expect(await units()).toEqual(["Vejen", "Assens"]);
    });

    test("or give up for the built one", async () => {
      await build([overview], await basisNow(), "overwrite");
      expect(await units()).toEqual(["Assens", "Vejen"]);
    });

    test("and is asked about by itself where the order is kept", async () => {
      await build([overview], await basisNow(), "keep-order");
      await workbook.write("Oversigt", "C10", [["rettet"]]);
      const { asked } = await build([overview], await basisNow(), "overwrite");
      expect(asked).toEqual([["C10"]]);
      expect(await units()).toEqual(["Vejen", "Assens"]);
    });
  });
});

describe("a sheet that was built", () => {
  test("is out of date when it would look otherwise now, and only then", async () => {
    const { prints } = await build([toy], await basisNow());
    const print = prints.toy as SheetPrint;
    expect(isOutOfDate(toy, print, await basisNow())).toBe(false);
    // A choice of another analysis, and a response in a round that is there: nothing that it shows.
    expect(isOutOfDate(toy, print, await basisNow({ total: "mean" }))).toBe(false);
    await workbook.write("Svar", "A3:D3", [row("Måling 1")]);
    expect(isOutOfDate(toy, print, await basisNow())).toBe(false);
    await workbook.write("Svar", "A4:D4", [row("Måling 2")]);
    expect(isOutOfDate(toy, print, await basisNow())).toBe(true);
  });

  test("is out of date when it can no longer be made", async () => {
    const { prints } = await build([toy], await basisNow());
    const print = prints.toy as SheetPrint;
    expect(isOutOfDate(toy, print, await basisNow({ greeting: "farvel" }))).toBe(true);
  });
});
