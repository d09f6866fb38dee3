import { problemOf, problemSentence, type Task } from "../../../src/taskpane/state/problem";
import { spokenIn } from "../../../src/taskpane/frame/spoken";

const danish = spokenIn("da").texts;
const english = spokenIn("en").texts;

/** An error as Office throws it. */
function officeError(code: string, message = "English words from Office"): Error {
  return Object.assign(new Error(message), { code });
}

describe("what the pane says when something fails", () => {
  test.each([
    ["InvalidOperationInCellEditMode", /redigere en celle.*Enter/, /editing a cell.*Enter/],
    ["AccessDenied", /beskyttet.*Gennemse/, /protected.*Review/],
    ["ItemNotFound", /slettet eller omdøbt.*Læs/, /deleted or renamed.*Read/],
    ["ResponsePayloadSizeLimitExceeded", /for stort.*Slet/, /too large.*Delete/],
    ["RequestPayloadSizeLimitExceeded", /for stort.*Slet/, /too large.*Delete/],
  ])("%s: what happened and what to do, in the user's language", (code, da, en) => {
    const problem = problemOf("reading", officeError(code));
    expect(problemSentence(problem, danish)).toMatch(da);
    expect(problemSentence(problem, english)).toMatch(en);
  });

  test.each<[Task, string]>([
    ["reading", "Arkene kunne ikke læses: Nettet er væk. Prøv igen."],
    ["building", "Arket blev ikke bygget: Nettet er væk. Prøv igen."],
    ["selecting", "Cellen kunne ikke vises: Nettet er væk. Læs arkene igen."],
  ])("%s: anything else is told as it came, with what was being done", (task, sentence) => {
    expect(problemSentence(problemOf(task, new Error("Nettet er væk")), danish)).toBe(sentence);
    expect(problemSentence(problemOf(task, "Nettet er væk."), danish)).toBe(sentence);
  });
});
