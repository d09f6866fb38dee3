import { correlationR } from "../../src/functions/correlation-functions";
import { implementationGrade, successCriterion } from "../../src/functions/criterion-functions";
import { setFunctionLanguage } from "../../src/functions/current-language";
import { fidelity } from "../../src/functions/fidelity-functions";
import { functionTexts } from "../../src/language/function-texts";
import { problemOf } from "./problem";

interface Globals {
  Office?: { context?: { displayLanguage?: string } };
  CustomFunctions?: { Error: new (code: string, message: string) => object };
}
const globals = globalThis as Globals;

afterEach(() => {
  setFunctionLanguage(null);
  delete globals.Office;
  delete globals.CustomFunctions;
});

describe("the sentence behind an error cell", () => {
  it("is Danish where nothing else is known, with a decimal comma", () => {
    expect(problemOf(() => implementationGrade(1.5))).toEqual({
      code: "#VALUE!",
      message: "»andel« skal være en andel fra 0 til 1, men er 1,5. Skriv fx 0,69 eller 69 %.",
    });
  });

  it("is English where Office is shown in English", () => {
    globals.Office = { context: { displayLanguage: "en-GB" } };
    expect(problemOf(() => implementationGrade(1.5)).message).toBe(
      "“andel” must be a share from 0 to 1 but is 1.5. Write, say, 0.69 or 69%.",
    );
    globals.Office = { context: { displayLanguage: "da-DK" } };
    expect(problemOf(() => implementationGrade(1.5)).message).toContain("skal være");
  });

  it("is Danish before Office is ready to tell its language", () => {
    globals.Office = {};
    expect(problemOf(() => fidelity([[null]])).message).toContain("ingen gyldige svar");
  });

  it("follows a language that was set", () => {
    setFunctionLanguage("en");
    expect(problemOf(() => fidelity([["Ved ikke"]]))).toEqual({
      code: "#N/A",
      message:
        "There are no valid answers in “svar”. Choose cells with answers from “Slet ikke” to “I meget høj grad”, or the codes 1 to 5.",
    });
    expect(problemOf(() => fidelity([[5]], [[true]])).message).toContain("and TRUE is not");
  });

  it("repeats the value, and no more of a long text than is needed to find it", () => {
    expect(problemOf(() => successCriterion(56, 0.4)).message).toContain("(56) og »mål« (0,4)");
    const long = "x".repeat(500);
    const { message } = problemOf(() => correlationR([[1, 2, 3]], [[1, 2, 4]], long));
    expect(message).toContain(`»${"x".repeat(40)}…«`);
    expect(message.length).toBeLessThan(200);
  });

  it("is carried by Office's own error where there is one", () => {
    globals.CustomFunctions = {
      Error: class {
        readonly ours = true;
        constructor(
          readonly code: string,
          readonly message: string,
        ) {}
      },
    };
    let thrown: unknown;
    try {
      implementationGrade("x");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(globals.CustomFunctions.Error);
    expect(thrown).toMatchObject({ code: "#VALUE!" });
  });

  it("has both languages for every error, different from each other", () => {
    for (const [key, entry] of Object.entries(functionTexts)) {
      const details = ["a", "b", "c", "d"] as [never, never, never, never];
      const say = (text: (...words: never[]) => string) => text(...details);
      expect([key, say(entry.da)]).not.toEqual([key, say(entry.en)]);
      for (const text of [say(entry.da), say(entry.en)]) expect(text).not.toContain("undefined");
    }
  });
});
