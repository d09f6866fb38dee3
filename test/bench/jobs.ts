import { evaluateOverview } from "../../src/analyses/overview/evaluate";
import { fidelity } from "../../src/functions/fidelity-functions";
import { overviewTable } from "../../src/functions/overview-table";
import { readSheets } from "../read-sheets";
import type { Job } from "./measure";

function read(rows: string[][]) {
  return readSheets({ data: rows });
}

/** What the add-in does with a survey, from the bare count to the whole overview. */
export const JOBS: readonly Job<string[][]>[] = [
  {
    name: "FIDELITET over all answers",
    prepare: (rows) => rows.slice(1).map((row) => row.slice(3)),
    run: (rows) => fidelity(rows),
  },
  { name: "reading and counting", run: (rows) => read(rows).rounds.length },
  { name: "the overview", run: (rows) => evaluateOverview(read(rows)).units.length },
  { name: "FIDELITET.OVERSIGT", run: (rows) => overviewTable(rows, undefined, undefined).length },
];
