import { outcomeSentence } from "../../../src/taskpane/frame/outcome-sentence";
import { spokenIn } from "../../../src/taskpane/frame/spoken";

test("a sheet that was built says what of its plan Excel did not draw", () => {
  const built = { kind: "built", sheet: "Oversigt", created: true } as const;
  const words = (notDrawn: Parameters<typeof outcomeSentence>[0] & { kind: "built" }) =>
    outcomeSentence(notDrawn, spokenIn("da"));
  const whole = words({ ...built, notDrawn: [] });
  expect(whole).toBe("Analysen er bygget i det nye ark »Oversigt«.");
  const partly = words({ ...built, notDrawn: ["charts"] });
  expect(partly.startsWith(whole)).toBe(true);
  expect(partly.length).toBeGreaterThan(whole.length);
});
