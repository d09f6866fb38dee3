import { OFFICE_CODES } from "../../../src/excel/office-error";
import { problemOf, problemSentence, type Task } from "../../../src/taskpane/state/problem";

/** An error as Office throws it. */
function officeError(code: string): Error {
  return Object.assign(new Error("English words from Office"), { code });
}

const TASKS: readonly Task[] = ["reading", "building", "selecting", "saving", "bringing"];
/** What one who is stuck can do. */
const WAY_ON = {
  da: /Prøv igen|prøv igen|Læs arkene|Fordel data|byg på et nyt ark|Brug en nyere/,
  en: /[Tt]ry again|Read the sheets|Divide the data|build on a new sheet|Use a newer/,
};

describe("what the pane says when something fails", () => {
  test.each([
    ["InvalidOperationInCellEditMode", /skrevet i en celle.*Enter/, /being edited.*Enter/],
    ["AccessDenied", /beskyttet.*Gennemse/, /protected.*Review/],
    ["ItemNotFound", /findes ikke længere.*Læs/, /no longer exist.*Read/],
    ["ResponsePayloadSizeLimitExceeded", /mere, end Excel kan tage.*Fordel/, /more than.*Divide/],
  ])("%s: what happened and what to do, in the user's language", (code, da, en) => {
    const problem = problemOf("reading", officeError(code));
    expect(problemSentence(problem, "da")).toMatch(da);
    expect(problemSentence(problem, "en")).toMatch(en);
  });

  test("every error of Office's, known or not, has a sentence of ours and a way on", () => {
    for (const code of [...OFFICE_CODES, "SomethingNew"]) {
      for (const task of TASKS) {
        const problem = problemOf(task, officeError(code));
        const [da, en] = [problemSentence(problem, "da"), problemSentence(problem, "en")];
        expect(da).toMatch(WAY_ON.da);
        expect(en).toMatch(WAY_ON.en);
        for (const sentence of [da, en]) expect(sentence).not.toMatch(/English words|undefined/);
      }
    }
  });

  test.each<[Task, RegExp]>([
    ["reading", /^Arkene kunne ikke læses\. Fejlen ligger i Fidelitet.*Prøv igen/],
    ["building", /^Arket blev ikke bygget\. Fejlen ligger i Fidelitet/],
    ["saving", /^Dit valg gælder nu, men kunne ikke gemmes/],
  ])("%s: a mistake of our own is told as one, without its words", (task, sentence) => {
    const said = problemSentence(problemOf(task, new Error("x is undefined")), "da");
    expect(said).toMatch(sentence);
    expect(said).not.toContain("undefined");
  });

  test("a cell on a sheet that is hidden or gone is told of with the sheet's name", () => {
    const unseen = (presence: "hidden" | "gone") => ({
      task: "selecting" as const,
      trouble: null,
      unseen: { sheet: "Måling 1", presence },
    });
    expect(problemSentence(unseen("hidden"), "da")).toMatch(/»Måling 1« er skjult.*Vis/);
    expect(problemSentence(unseen("gone"), "en")).toMatch(/“Måling 1” no longer exists/);
  });
});
