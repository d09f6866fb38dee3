import { overview } from "../../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import {
  hindrance,
  openAnalysis,
  standingOf,
  type Basis,
} from "../../../src/taskpane/state/standing";
import { readSheets } from "../../read-sheets";
import { readingOfRounds } from "../rounds";
import { toyAnalysis } from "../toy-analysis";

const basisOf = (chosen: Basis["chosen"], ...rounds: string[]): Basis => ({
  reading: readingOfRounds(...rounds),
  programme: DEFAULT_PROGRAMME,
  chosen,
});
const EMPTY: Basis = {
  reading: readSheets({ Ark1: [["a"]] }),
  programme: DEFAULT_PROGRAMME,
  chosen: {},
};

describe("what the user did not choose", () => {
  test("follows the data: a new round becomes the latest one", () => {
    const chosen = { first: "Måling 2" };
    const before = standingOf(overview, basisOf(chosen, "Måling 1", "Måling 2", "Måling 3"));
    expect(before.values).toMatchObject({ first: "Måling 2", latest: "Måling 3" });
    const more = basisOf(chosen, "Måling 1", "Måling 2", "Måling 3", "Måling 4");
    expect(standingOf(overview, more).values).toMatchObject({
      first: "Måling 2",
      latest: "Måling 4",
    });
  });

  test("takes the place of a round that is gone, and the rest of the choice stays", () => {
    const chosen = { first: "Måling 0", total: "mean" };
    const { values } = standingOf(overview, basisOf(chosen, "Måling 1", "Måling 2"));
    expect(values).toEqual({
      first: "Måling 1",
      latest: "Måling 2",
      total: "mean",
      uncertainty: "marks",
    });
  });
});

describe("an analysis that cannot be built", () => {
  test("says why: the data lack something, or a choice must be mended", () => {
    expect(standingOf(toyAnalysis(), EMPTY)).toMatchObject({ choices: [], stop: null });
    expect(hindrance(toyAnalysis(), EMPTY)?.da).toBe("Der er ingen målinger.");
    const same = basisOf({ first: "Måling 2" }, "Måling 1", "Måling 2");
    expect(hindrance(overview, same)?.da).toBe("Vælg to forskellige målinger.");
    const backwards = basisOf({ first: "Måling 2", latest: "Måling 1" }, "Måling 1", "Måling 2");
    expect(hindrance(overview, backwards)).toBeNull();
  });
});

describe("the analysis that is open", () => {
  const [toy, other] = [toyAnalysis(), toyAnalysis("other", "Andet")];

  test("is the user's, else the first that can be made", () => {
    const basis = basisOf({}, "Måling 1");
    expect(openAnalysis([toy, other], "other", basis)).toBe(other);
    expect(openAnalysis([toy, other], null, basis)).toBe(toy);
    expect(openAnalysis([toy, other], "gone", basis)).toBe(toy);
    const always = { ...other, impossible: () => null };
    expect(openAnalysis([toy, always], null, EMPTY)).toBe(always);
    expect(openAnalysis([toy, other], null, EMPTY)).toBe(toy);
    expect(openAnalysis([], null, basis)).toBeNull();
  });
});
