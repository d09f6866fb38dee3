import process from "node:process";
import { overview } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { readSurveys } from "../../src/excel/read-surveys";
import { nodeWorkbookDefaults } from "../../src/workbench/host/node-workbook";
import { openWorkbook, type OpenedWorkbook } from "../excel/workbook";
import { microsoftClient, type Traffic } from "./client";

/** At most so many requests, and bytes there and back in all, for the sample survey. */
const BUDGET = {
  reading: { requests: 5, sent: 50_000, received: 450_000 },
  "first build": { requests: 5, sent: 200_000, received: 60_000 },
  rebuild: { requests: 5, sent: 300_000, received: 120_000 },
};
const LARGEST = 5 * 1024 * 1024;

let workbook: OpenedWorkbook;
let traffic: Traffic[] = [];

beforeAll(async () => {
  nodeWorkbookDefaults.client = microsoftClient((one) => traffic.push(one));
  workbook = await openWorkbook();
});

afterAll(() => workbook.close());

/** What work costs, told on stderr too. */
async function costOf<T>(stage: keyof typeof BUDGET, work: () => Promise<T>) {
  traffic = [];
  const result = await work();
  const sent = traffic.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  const received = traffic.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  const cost = { requests: traffic.length, sent, received };
  process.stderr.write(`${stage}: ${JSON.stringify(cost)}\n`);
  return { result, cost };
}

test("reading and building the sample keep to their budget of requests and bytes", async () => {
  const build = async () => {
    const evaluated = overview.evaluate(reading.result, DEFAULT_PROGRAMME, {});
    return buildAnalysis(evaluated, "da");
  };
  const reading = await costOf("reading", () => readSurveys());
  const first = await costOf("first build", build);
  const second = await costOf("rebuild", build);
  expect([first.result, second.result]).toMatchObject([{ created: true }, { created: false }]);
  for (const [stage, { cost }] of [
    ["reading", reading],
    ["first build", first],
    ["rebuild", second],
  ] as const) {
    const over = Object.entries(BUDGET[stage]).filter(
      ([what, most]) => cost[what as keyof typeof cost] > most,
    );
    expect({ stage, cost, over }).toMatchObject({ over: [] });
  }
});

test("no single request or answer comes near the 5 MB that Excel on the web takes", () => {
  const bytes = traffic.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
  expect(Math.max(...bytes)).toBeLessThan(LARGEST / 10);
});
