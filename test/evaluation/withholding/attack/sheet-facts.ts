import type { Evaluated } from "../../../../src/analyses/analysis";
import type { Chosen } from "../../../../src/analyses/choice";
import type { PlanCell } from "../../../../src/report/plan-cell";
import type { Fact, Who } from "./fact";
import type { Survey } from "./random-survey";

const textOf = (cell: PlanCell) => (cell?.kind === "text" ? cell.text : "");
const numberIn = (cell: PlanCell) => (cell?.kind === "number" ? cell.number : null);

function cellsOf(evaluated: Evaluated | null): PlanCell[][] {
  return evaluated?.plan({ language: "da", builtAt: new Date(0) }).cells ?? [];
}

/** The results and changes in the first table of the overview's sheet. */
export function overviewCells(
  evaluated: Evaluated | null,
  { elements, units }: Survey,
  { first, latest }: { first: string | null; latest: string },
  { total, questions }: Chosen,
): Fact[] {
  const perElement = first === null ? 2 : 3;
  const rows = cellsOf(evaluated);
  const end = rows.findIndex((row) => textOf(row[0]).startsWith("Samlet"));
  return rows.slice(0, end + 1).flatMap((row, at) => {
    const name = textOf(row[0]);
    if (at < end && !units.includes(name)) return [];
    const who = at < end ? { units: [name] } : {};
    return elements.flatMap(({ name: element }, i): Fact[] => {
      const [share, , points] = row.slice(2 + perElement * i).map(numberIn);
      const place = { round: latest, element };
      if (at === end && total === "mean") {
        return share === null ? [] : [{ ...place, kind: "mean", other: first, share }];
      }
      const isOnAll = questions === "all" && first !== null && typeof points === "number";
      return [
        ...(share === null ? [] : [{ ...place, kind: "share", who, items: null, share } as const]),
        ...(isOnAll
          ? [
              {
                ...place,
                kind: "change",
                who,
                items: null,
                other: first,
                change: points / 100,
              } as const,
            ]
          : []),
      ];
    });
  });
}

/** The shares of the best units and of all, question by question. */
export function traitCells(
  evaluated: Evaluated | null,
  { elements }: Survey,
  best: Who,
  round: string,
): Fact[] {
  const facts: Fact[] = [];
  let element = "";
  for (const row of cellsOf(evaluated)) {
    const name = textOf(row[0]);
    if (elements.some((each) => each.name === name)) element = name;
    const item = /^Spørgsmål (\d)$/.exec(name);
    if (element === "" || item === null) continue;
    const items = [Number(item[1]) - 1];
    for (const [who, share] of [
      [best, numberIn(row[1])],
      [{}, numberIn(row[2])],
    ] as const) {
      if (share !== null) facts.push({ kind: "share", who, round, element, items, share });
    }
  }
  return facts;
}
