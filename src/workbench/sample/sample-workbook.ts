import { BOTH, INSURED, JOB_READY, type Draft, type DraftResponse } from "./draft-response";
import { seededRandom, shuffled, type Random } from "./random";
import {
  sampleCounts,
  ROUND_RESPONSES,
  type ElementCounts,
  type UnitCounts,
} from "./sample-counts";
import { SAMPLE_ITEMS } from "./sample-items";
import { settleTargetGroups } from "./target-groups";

/** One sheet: its name and its cells, the header row first. */
export interface SampleSheet {
  name: string;
  rows: (string | number | null)[][];
}

const SEED = 20_260;
const LABELS = {
  positive: ["I høj grad", "I høj grad", "I meget høj grad"],
  negative: ["I nogen grad", "I nogen grad", "I mindre grad", "Slet ikke"],
  none: ["Ved ikke", "Ved ikke", null],
} as const;

/** Spreads an element's drafts over the employees: some of them are keener than others. */
function draftElement(
  counts: ElementCounts,
  items: number,
  keenness: readonly number[],
  random: Random,
): Draft[][] {
  const cells = shuffled(
    keenness.flatMap((keen, person) => Array.from({ length: items }, () => ({ person, keen }))),
    random,
  );
  const valid = cells
    .slice(0, counts.valid)
    .map((cell) => ({ ...cell, weight: cell.keen + random() }))
    .sort((a, b) => b.weight - a.weight);
  const drafts = keenness.map((): Draft[] => []);
  valid.forEach(({ person }, i) => {
    drafts[person].push(i < counts.positive ? "positive" : "negative");
  });
  return drafts.map((ofPerson) =>
    shuffled([...ofPerson, ...new Array<Draft>(items - ofPerson.length).fill("none")], random),
  );
}

function draftUnit(counts: UnitCounts, random: Random): DraftResponse[] {
  const people = Array.from({ length: counts.responses }, () => random());
  const drafts = counts.elements.map((element, i) =>
    draftElement(element, SAMPLE_ITEMS[i][1].length, people, random),
  );
  return people.map((_, person) => {
    const draw = random();
    return {
      unit: counts.unit,
      group: draw < 0.44 ? JOB_READY : draw < 0.82 ? INSURED : BOTH,
      elements: drafts.map((element) => element[person]),
    };
  });
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  return values[Math.floor(random() * values.length)];
}

function rowOf(response: DraftResponse, round: string, random: Random): (string | null)[] {
  const answers = response.elements.flat().map((draft) => pick(LABELS[draft], random));
  return [response.unit, round, response.group, ...answers];
}

/**
 * The six rounds of the sample survey, the same at every call. The first and the latest round
 * give Figur 1 cell by cell, the latest also Figur 4.
 */
export function sampleWorkbook(): SampleSheet[] {
  const header = [
    "Enhed",
    "Måling",
    "Målgruppe",
    ...SAMPLE_ITEMS.flatMap(([element, questions]) =>
      questions.map((question) => `${element}: ${question}`),
    ),
  ];
  return ROUND_RESPONSES.map((_, round) => {
    const random = seededRandom(SEED + round);
    const name = `Måling ${round + 1}`;
    const responses = sampleCounts(round).flatMap((unit) => draftUnit(unit, random));
    if (round === ROUND_RESPONSES.length - 1) settleTargetGroups(responses);
    return { name, rows: [header, ...responses.map((response) => rowOf(response, name, random))] };
  });
}
