import { withBreaks } from "../../../src/taskpane/analysis/word-breaks";

describe("long names of core elements in narrow columns", () => {
  test("may be broken between the parts of a compound", () => {
    expect(withBreaks("Arbejdsmarkedsviden")).toBe("Arbejds\u00ADmarkeds\u00ADviden");
    expect(withBreaks("Inddragende samtaleteknikker")).toMatch(/samtale\u00ADteknikker$/);
  });

  test("read the same with the break marks taken away", () => {
    for (const name of ["Arbejdsmarkedsviden", "Digitale værktøjer", "Virksomhedsrettet indsats"])
      expect(withBreaks(name).replaceAll("\u00AD", "")).toBe(name);
  });

  test("short words and words that only begin alike stay whole", () => {
    expect(withBreaks("Samtaler")).toBe("Samtaler");
    expect(withBreaks("Digitale værktøjer")).toBe("Digitale værktøjer");
  });
});
