import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { STEPS } from "../../src/pilot/all-steps";
import type { Trace } from "../../src/pilot/trace";
import { differences } from "./differences";
import { EXPECTED_DIFFERENCES } from "./expected-differences";
import { hostTrace } from "./host-trace";

const TRACES = path.join(__dirname, "traces");
const EXAMPLE = path.join(__dirname, "example-trace.json");

const recorded = readdirSync(TRACES).filter((file) => file.endsWith(".json"));
const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Trace;

describe.each(["web", "desktop"] as const)("on our host as %s", (profile) => {
  let trace: Awaited<ReturnType<typeof hostTrace>>;
  beforeAll(async () => {
    trace = await hostTrace(profile);
  });
  const came = (id: string) => trace.steps.find((step) => step.id === id)?.came;

  test("every question is asked and answered, and nothing of the pilot's is left", () => {
    expect(trace.steps.map(({ id, error }) => [id, error])).toEqual(
      STEPS.map(({ id }) => [id, null]),
    );
    expect(trace.left).toEqual({ sheets: ["Ark1"], kept: null });
  });

  test("error cells, blanks and texts reach the functions as the steps expect", () => {
    expect(came("error-arguments")).toMatchObject({
      "=PILOT.RANGE(A1:D1)": '[["string Ja","error #N/A","error #DIV/0!","number 2"]]',
    });
    expect(came("blank-arguments")).toMatchObject({
      "=PILOT.RANGE(A1:D1)": '[["string Ja","null","string ","number 0"]]',
    });
    expect(came("text-arguments")).toMatchObject({ '=PILOT.CELL("1-2")': '"string 1-2"' });
  });

  test("what is above 5 MB is refused on the web only", () => {
    const refused = profile === "web";
    expect(came("payload")).toEqual({
      written: {
        light: "done",
        heavy: refused ? "RequestPayloadSizeLimitExceeded" : "done",
      },
      read: { light: "done", heavy: refused ? "ResponsePayloadSizeLimitExceeded" : "done" },
    });
  });

  if (profile === "web") {
    test("the example shows the format as it is now, and says that no Excel answered", () => {
      const { left, ...shown } = trace;
      expect(left.kept).toBeNull();
      const text = `${JSON.stringify(shown, undefined, 2)}\n`;
      if (process.env.UPDATE_PILOT_EXAMPLE) writeFileSync(EXAMPLE, text);
      expect(read(EXAMPLE)).toEqual(JSON.parse(text));
      expect(shown.answeredBy).toBe("the project's own host");
    });
  }
});

test("a difference is told by step and field, and a step that was never asked is one", () => {
  const example = read(EXAMPLE);
  const [first, second, ...rest] = example.steps;
  const changed = { ...second, came: { ...second.came, extra: 1 } };
  expect(differences({ steps: [changed, ...rest] }, example)).toEqual([
    { step: second.id, field: "extra", excel: 1, host: undefined },
    ...["step", ...Object.keys(first.came ?? {}), "error"].map((field) =>
      expect.objectContaining({ step: first.id, field }),
    ),
  ]);
});

describe("what was recorded in Excel", () => {
  test("is told apart from what our host answers, and every expected difference has its trace", () => {
    for (const file of recorded) {
      expect({ file, by: read(path.join(TRACES, file)).answeredBy }).toEqual({ file, by: "Excel" });
    }
    expect(EXPECTED_DIFFERENCES.filter(({ trace }) => !recorded.includes(trace))).toEqual([]);
  });

  // A difference that is not listed fails, and so does one that is listed and is none.
  if (recorded.length > 0) {
    test.each(recorded)("%s is what our host answers, but for what is listed", async (file) => {
      const trace = read(path.join(TRACES, file));
      const profile = trace.platform === "OfficeOnline" ? "web" : "desktop";
      const found = differences(trace, await hostTrace(profile, trace.displayLanguage));
      const listed = EXPECTED_DIFFERENCES.filter((each) => each.trace === file);
      const isListed = ({ step, field }: { step: string; field: string }) =>
        listed.some((each) => each.step === step && each.field === field);
      const isFound = ({ step, field }: { step: string; field: string }) =>
        found.some((each) => each.step === step && each.field === field);
      expect(found.filter((each) => !isListed(each))).toEqual([]);
      expect(listed.filter((each) => !isFound(each))).toEqual([]);
    });
  }
});
