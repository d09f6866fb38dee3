import { JOBS } from "./jobs";
import { readSheets } from "../read-sheets";
import { digestOf } from "./digest";
import { measure, type Job } from "./measure";
import { run } from "./run";
import { surveyRows } from "./survey-rows";

describe("the benchmark", () => {
  const rows = surveyRows(2000);

  it("measures the survey that it says: 98 units, six rounds, 18 answers, some blank or misspelt", () => {
    const column = (index: number) => new Set(rows.slice(1).map((row) => row[index]));
    expect([column(0).size, column(1).size, column(2).size]).toEqual([98, 6, 3]);
    const answers = rows.slice(1).flatMap((row) => row.slice(3));
    expect(answers).toHaveLength(2000 * 18);
    const share = (test: (answer: string) => boolean) =>
      answers.filter(test).length / answers.length;
    expect(share((answer) => answer === "")).toBeCloseTo(0.05, 1);
    const stray = share((answer) => answer !== "" && !/^(I|Slet|Ved) ?[a-zæøå ]*$/.test(answer));
    expect(stray).toBeGreaterThan(0.005);
    expect(stray).toBeLessThan(0.02);
  });

  it("measures the same rows every time", () => {
    expect(surveyRows(50)).toEqual(surveyRows(50));
  });

  it("runs every job on all of the rows", async () => {
    expect(JOBS[0].run((await JOBS[0].prepare?.(rows)) ?? [])).toBeCloseTo(3 / 6, 1);
    expect(JOBS.slice(1).map(({ run }) => run(rows))).toEqual([6, 98, 100]);
    const timings = await measure(JSON.stringify(rows.slice(0, 20)), JOBS as Job[], 1);
    expect(timings.slice(2).map(({ name }) => name)).toEqual(JOBS.map(({ name }) => name));
  });

  it("leaves out a peer whose figures are others, and says which", async () => {
    const own = digestOf(readSheets({ data: surveyRows(50) }));
    const peer = (name: string, digest: string[]) => ({
      name,
      load: () => null,
      query: () => digest,
    });
    const { timings, differing } = await run(50, 1, [peer("right", own), peer("wrong", [])]);
    expect(differing).toEqual(["wrong"]);
    expect(timings.slice(-2).map(({ name }) => name)).toEqual([
      "right, with loading",
      "right, query alone",
    ]);
  });
});
