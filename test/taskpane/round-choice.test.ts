import {
  choiceFor,
  choiceProblem,
  chosenRounds,
  keptChoice,
  recalledChoice,
  UNCHOSEN,
  type Choice,
} from "../../src/taskpane/round-choice";
import { readingOfRounds } from "./rounds";

const { rounds } = readingOfRounds("Måling 1", "Måling 2", "Måling 3");
const chosen = (first: string | null, latest: string): Choice => ({
  first,
  latest,
  total: "mean",
  byUser: true,
});

describe("the rounds that the pane proposes", () => {
  test("are the first and the last one", () => {
    expect(choiceFor(rounds, UNCHOSEN)).toMatchObject({ first: "Måling 1", latest: "Måling 3" });
  });

  test("with a single round there is no first one, and so no change", () => {
    const only = readingOfRounds("Måling 1").rounds;
    expect(choiceFor(only, UNCHOSEN)).toMatchObject({ first: null, latest: "Måling 1" });
  });

  test("without any round nothing is chosen", () => {
    expect(choiceFor([], UNCHOSEN)).toMatchObject({ first: null, latest: null });
    expect(chosenRounds([], UNCHOSEN)).toBeNull();
  });

  test("follow a new round where the user has chosen nothing", () => {
    const before = choiceFor(readingOfRounds("Måling 1", "Måling 2").rounds, UNCHOSEN);
    expect(choiceFor(rounds, before)).toMatchObject({ first: "Måling 1", latest: "Måling 3" });
  });
});

describe("the rounds that the user chose", () => {
  test("stay when the sheets are read again", () => {
    const choice = chosen("Måling 2", "Måling 3");
    expect(choiceFor(rounds, choice)).toEqual(choice);
    expect(choiceFor(rounds, chosen(null, "Måling 2"))).toEqual(chosen(null, "Måling 2"));
  });

  test("give way when one of them is gone, and the rule for Samlet stays", () => {
    const choice = choiceFor(rounds, chosen("Måling 0", "Måling 2"));
    expect(choice).toEqual({ first: "Måling 1", latest: "Måling 3", total: "mean", byUser: false });
  });
});

describe("the choice that is kept in the workbook", () => {
  test("comes back as it was left", () => {
    const choice = chosen("Måling 2", "Måling 3");
    expect(recalledChoice(keptChoice(choice))).toEqual(choice);
    expect(recalledChoice(keptChoice(chosen(null, "Måling 3")))).toEqual(chosen(null, "Måling 3"));
  });

  test("holds no rounds that the user did not choose, so that a new round is taken up", () => {
    const proposed = { ...choiceFor(rounds, UNCHOSEN), total: "mean" } as const;
    const recalled = recalledChoice(keptChoice(proposed));
    const more = readingOfRounds("Måling 1", "Måling 2", "Måling 3", "Måling 4").rounds;
    expect(choiceFor(more, recalled)).toMatchObject({ latest: "Måling 4", total: "mean" });
  });
});

describe("what may be wrong with a choice", () => {
  test("a round compared with itself is refused", () => {
    const choice = chosen("Måling 2", "Måling 2");
    expect(choiceProblem(rounds, choice)).toBe("same");
    expect(chosenRounds(rounds, choice)).toBeNull();
  });

  test("rounds the wrong way round are told of, and allowed", () => {
    const choice = chosen("Måling 3", "Måling 1");
    expect(choiceProblem(rounds, choice)).toBe("backwards");
    expect(chosenRounds(rounds, choice)?.latest.name).toBe("Måling 1");
  });

  test("two rounds in order, or the latest alone, are fine", () => {
    expect(choiceProblem(rounds, chosen("Måling 1", "Måling 2"))).toBeNull();
    expect(choiceProblem(rounds, chosen(null, "Måling 2"))).toBeNull();
    expect(chosenRounds(rounds, chosen(null, "Måling 2"))).toMatchObject({
      first: null,
      latest: { name: "Måling 2" },
    });
  });
});
