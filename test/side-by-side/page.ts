import { arms, type ArmsJson } from "../../src/analyses/arms/arms";
import { criteria, type CriterionJson } from "../../src/analyses/criteria/criteria";
import { groups } from "../../src/analyses/groups/groups";
import { overview } from "../../src/analyses/overview/overview";
import { checkText } from "../../src/factcheck/check-text";
import { computedIn, verdictIn } from "../../src/factcheck/say-claim";
import { correlationConsistency } from "../../src/stats/correlation-consistency";
import { correlationTest } from "../../src/stats/correlation-test";
import { knownCorrelation } from "../../src/stats/correlation";
import { roundHalfAway } from "../../src/stats/round-half-away";
import { made, readSample } from "../analyses/evaluated";
import { FIGUR_1, FIGUR_1_ELEMENTS, FIGUR_1_TOTAL, FIGUR_4 } from "../figures/figur-1";
import { FIGUR_2, FIGUR_2_SHEET } from "../figures/figur-2";
import { KORRELATIONER } from "../figures/korrelationer";
import { ARMS } from "../figures/paa-rette-vej";
import { readSheets } from "../read-sheets";
import { markdownTable } from "./markdown-table";
import { STATEMENTS } from "./statements";

const sample = readSample();

interface OverviewJson {
  units: { unit: string; elements: Record<string, { share: number; change: number }> }[];
  total: { pooled: Record<string, { share: number; change: number }> };
}

const percent = (share: number | null) =>
  share === null ? "–" : String(roundHalfAway(share * 100, 0));
const exact = (share: number | null) =>
  share === null ? "–" : roundHalfAway(share * 100, 1).toFixed(1);
const signed = (points: number) => (points > 0 ? `+${String(points)}` : String(points));

/** "42 · 42.0", and how far off where the published figure is another than the computed one shows. */
function beside(published: number, computed: number): string {
  const told = `${String(published)} · ${exact(computed)}`;
  return Number(percent(computed)) === published ? told : `${told} **differs**`;
}

function figure1(): string {
  const json = made(overview, sample).json() as OverviewJson;
  const cells = (
    row: (typeof FIGUR_1)[number][1],
    own: Record<string, { share: number; change: number }>,
  ) =>
    FIGUR_1_ELEMENTS.flatMap((element, i) => {
      const [result, change] = row[i];
      const { share, change: points } = own[element];
      return [
        beside(result, share),
        `${signed(change)} · ${exact(points)}${Number(percent(points)) === change ? "" : " **differs**"}`,
      ];
    });
  const rows = FIGUR_1.map(([unit, row]) => {
    const own = json.units.find((each) => each.unit === unit);
    if (own === undefined) throw new Error(`${unit} is not in the sample.`);
    return [unit, ...cells(row, own.elements)];
  });
  const head = ["Unit", ...FIGUR_1_ELEMENTS.flatMap((element) => [element, "change"])];
  return markdownTable([head, ...rows, ["Samlet", ...cells(FIGUR_1_TOTAL, json.total.pooled)]]);
}

function figure4(): string {
  const json = made(groups, sample).json() as {
    elements: Record<string, Record<string, { share: number }>>;
  };
  const rows = FIGUR_1_ELEMENTS.map((element, i) => [
    element,
    ...Object.keys(FIGUR_4).map((group) =>
      beside(FIGUR_4[group][i], json.elements[element][group].share),
    ),
  ]);
  return markdownTable([["Core element", ...Object.keys(FIGUR_4)], ...rows]);
}

function figure2(): string {
  const results = made(
    criteria,
    readSheets({ Succeskriterier: FIGUR_2_SHEET }),
  ).json() as CriterionJson[];
  const rows = FIGUR_2.map(([indicator, group, criterion, , , result, isMet], i) => {
    const { change, distance, national, met, result: own } = results[i];
    return [
      `${indicator}, ${group}`,
      `${String(criterion)} · ${String(result)} · ${isMet ? "met" : "not met"}`,
      met === isMet ? "the same" : "**differs**",
      signed(Number(percent(change))),
      signed(Number(percent(distance))),
      national === null || own === null ? "–" : signed(Number(percent(own - national))),
    ];
  });
  const head = [
    "Criterion",
    "Published: target · result",
    "Verdict here",
    "From the start",
    "From the target",
    "From the country",
  ];
  return markdownTable([head, ...rows]);
}

/** At which n, from 4 to 60, r and p as published can stand together. */
function fitting(r: number, p: number, decimals: number): string {
  const all = Array.from({ length: 57 }, (_, i) => i + 4).filter(
    (n) =>
      correlationConsistency({ value: r, decimals: 2 }, n, {
        value: p,
        decimals,
        relation: "=",
      }) === "agree",
  );
  if (all.length === 0) return "none";
  return all.length === 1 ? String(all[0]) : `${String(all[0])}–${String(all[all.length - 1])}`;
}

function correlations(): string {
  const rows = KORRELATIONER.map(([driver, r, , published]) => {
    const decimals = (String(published).split(".")[1] ?? "").length;
    const p = correlationTest(knownCorrelation(r, 18)).p;
    const isSame = roundHalfAway(p, decimals) === published;
    const fits = fitting(r, published, decimals);
    const why = isSame
      ? "the same"
      : fits === "none"
        ? "**differs**: fits no n; at 18 r is significant at 5 %"
        : `**differs**: fits only n = ${fits}`;
    return [driver, String(r), String(published), p.toPrecision(2), why];
  });
  return markdownTable([
    ["Driver", "r", "p published", "p at n = 18", "Beside each other"],
    ...rows,
  ]);
}

function participants(): string {
  const sheet = [
    ["Indikator", "Gruppe", "Antal", "Total"],
    ...ARMS.flatMap(({ outcome, counts: [k1, n1, k2, n2] }) => [
      [outcome, "Deltagergruppe", k1, n1],
      [outcome, "Kontrolgruppe", k2, n2],
    ]),
  ];
  const results = made(arms, readSheets({ Registertal: sheet })).json() as ArmsJson[];
  const rows = ARMS.map(({ outcome, percents: [first, second], isSignificant }, i) => {
    const { p, difference, low, high } = results[i];
    const isSame = (p ?? 1) < 0.05 === isSignificant;
    return [
      outcome,
      `${first.toFixed(1)} against ${second.toFixed(1)}, ${isSignificant ? "significant" : "not significant"}`,
      `${exact(difference)} (${exact(low)} to ${exact(high)}), p = ${(p ?? 1).toPrecision(2)}`,
      isSame ? "the same" : "**differs**",
    ];
  });
  return markdownTable([["Outcome", "Published", "Computed, points", "Verdict"], ...rows]);
}

function statements(): string {
  const rows = STATEMENTS.map(([text, why]) => {
    const found = checkText(text, { table: FIGUR_2_SHEET }).filter(
      ({ place, verdict }) =>
        place !== null && !["agrees", "rounding", "not-found"].includes(verdict),
    );
    if (found.length === 0) throw new Error(`Nothing is found in: ${text}`);
    const told = found.map(
      (claim) => `${claim.quote}: ${verdictIn(claim, "en")}. ${computedIn(claim, "en")}`,
    );
    return [text, told.join("; "), why];
  });
  return markdownTable([["What a text says", "What the check finds", "Why"], ...rows]);
}

/** The page "Det offentliggjorte og det beregnede". */
export function sideBySidePage(): string {
  return (
    [
      "# Det offentliggjorte og det beregnede",
      "Every published figure beside what the add-in gives, and each difference explained. In a cell the\npublished figure stands first, then the computed one with a decimal. `node .scripts/side-by-side.mjs`\nwrites this page; a test holds it to what is computed now.",
      "## Units and core elements",
      "_Projekt Jobrettet Samtale II_, Delanalyse 1, Figur 1: result in per cent and change in percentage\npoints, computed from the sample survey. Its counts are not the survey's own, which are not published,\nbut one possible set that gives every cell of the figure: _Samlet_ is the share of all answers.",
      figure1(),
      "No cell differs. The mean of the units' published changes in Arbejdsmarkedsviden is 15.7, while 14\nwas published: with _Samlet_ as the mean of units that cell would differ.",
      "Beside what was published the add-in says how sure it is: with about 11 employees a unit most units\ncannot be told apart for certain, and most changes of single units can be chance\n([what an interval means](uncertainty.md)).",
      "## Target groups",
      "Delanalyse 1, Figur 4: the latest round by target group, staff with both left out.",
      figure4(),
      "## Success criteria",
      "Delanalyse 3, Figur 2, typed into a sheet: per cent. What it is from start, target and country is\ncomputed.",
      figure2(),
      "## Drivers and fidelity",
      "Delanalyse 1, Figur 6 to 10. n is published for none of them; 18 is the number of units.",
      correlations(),
      "## Participants and controls",
      "_På rette vej i job_, Tabel 3 and 4, per cent. How the persons fall on the two arms is not published:\nthe counts are those nearest to halves that give the published per cents. Centres are pooled, since\ncounts by centre are not published either.",
      participants(),
      "## What the texts say",
      "Where a text says otherwise than its own figure, the place _Kontrol_ finds it. The wording is ours, the\nfigures are theirs.",
      statements(),
      "Notes, not mistakes: 76 pct. of the project leaders is impossible for 18 or 19 leaders; their number\nis not published, and 38 fits all such figures. Joblog is +13 and +3 in one report, +11 and +2 in the\nother; Figur 2 gives 13 and 3.",
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}
