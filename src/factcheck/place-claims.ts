import { roundHalfAway } from "../stats/round-half-away";
import type { Claim } from "./claim";
import { isCount, partsOf } from "./counts";
import { claimOfFacts, type Judged } from "./fact-claim";
import type { KnownTable } from "./facts";
import { rowsIn } from "./fact-lookups";
import { contextsOf } from "./find-in-table";
import { UNITS } from "./grade-claims";
import { placeOf, wordOf, wordsOf, type Sentence } from "./sentence";
import type { Token } from "./token";
import { moveOf, roleOf } from "./words";

const HIGHEST = /^(?:højest|højeste|bedst|bedste|highest|best)$/;
const LOWEST = /^(?:lavest|laveste|dårligst|dårligste|lowest|worst)$/;
/** Of a change alone: the largest unit need not have the largest share. */
const LARGEST = /^(?:størst|største|largest|greatest|biggest)$/;
const AMONG = /^(?:blandt|among|af|of)$/;
const ORDINAL = /^(?:næst|second|third|anden|andet|tredje)$/;
const COMMA = /^[,;]$/;
const CUT = /^(?:;|mens|while|whereas|hvorimod|og|and)$/;

/** "Haderslev ligger højest", "Vejen har den største stigning", "laveste i Tårnby". */
export function placeClaims(sentence: Sentence, known: readonly KnownTable[]): Claim[] {
  const { tokens } = sentence;
  const words = tokens.map(wordOf);
  // The distance between the two ends, which is a claim of its own.
  if (words.some((word) => HIGHEST.test(word)) && words.some((word) => LOWEST.test(word))) {
    if (words.some((word) => /^(?:mellem|between|forskel|difference)/.test(word))) return [];
  }
  return tokens.flatMap((token, at) => {
    const word = words[at];
    const isOfChange = [...words.slice(at + 1, at + 4), ...words.slice(at - 2, at)].some(
      (other) => roleOf(other) === "change" || moveOf(other) !== null,
    );
    const isHigh = HIGHEST.test(word) || (isOfChange && LARGEST.test(word));
    if (!isHigh && !LOWEST.test(word)) return [];
    if (words.slice(Math.max(0, at - 3), at).some((w) => AMONG.test(w) || ORDINAL.test(w)))
      return [];
    if (words.slice(at + 1, at + 3).some((w) => w === "grad")) return [];
    const namesIn = (cut: RegExp) => {
      const own = wordsOf(clauseAt(tokens, at, cut));
      return { own, names: [...new Set(known.flatMap((table) => rowsIn(table, own)))] };
    };
    // "Højest ligger Haderslev, lavest ligger Tårnby": first what stands within the commas.
    const nearest = namesIn(new RegExp(`${COMMA.source}|${CUT.source}`));
    const { own, names } = nearest.names.length === 1 ? nearest : namesIn(CUT);
    if (names.length !== 1) return [];
    const contexts = contextsOf(sentence, own);
    const graded = known.filter(({ facts }) => facts.subject !== null);
    return claimOfFacts(sentence, placeOf([token]), graded, contexts, (table) =>
      judgeExtreme(table, names[0], isHigh, isOfChange ? "change" : "result"),
    );
  });
}

function clauseAt(tokens: readonly Token[], at: number, cut: RegExp): readonly Token[] {
  let [first, last] = [at, at + 1];
  while (first > 0 && !cut.test(wordOf(tokens[first - 1]))) first--;
  while (last < tokens.length && !cut.test(wordOf(tokens[last]))) last++;
  return tokens.slice(first, last);
}

function judgeExtreme(
  { facts }: KnownTable,
  name: string,
  isHigh: boolean,
  of: "result" | "change",
): Judged | null {
  const rows = facts.rows.flatMap((row) => {
    const share = row[of];
    return row.isTotal || share === null ? [] : [{ row, shown: roundHalfAway(share, 2) }];
  });
  const own = rows.find(({ row }) => row.name === name);
  if (own === undefined || rows.length < 2) return null;
  const shown = rows.map((each) => each.shown);
  const extreme = isHigh ? Math.max(...shown) : Math.min(...shown);
  const computed = {
    kind: "extreme",
    isHigh,
    isChange: of === "change",
    column: facts.subject ?? facts.title,
    rows: rows.filter((each) => each.shown === extreme).map(({ row }) => row.name),
    value: Number((100 * extreme).toFixed(9)),
    of: name,
    places: of === "result" ? (own.row.places ?? null) : null,
  } as const;
  return { verdict: own.shown === extreme ? "agrees" : "disagrees", by: null, computed };
}

const LIMITS: readonly (readonly [RegExp, (shown: number, limit: number) => boolean])[] = [
  [/^(?:under|below)$/, (shown, limit) => shown < limit],
  [/^(?:over|above)$/, (shown, limit) => shown > limit],
  [/^(?:mindst|minimum|least)$/, (shown, limit) => shown >= limit],
  [/^(?:højst|maksimalt|most)$/, (shown, limit) => shown <= limit],
];

/** "af de 18 enheder", "among the 18 units". */
function isOutOf(tokens: readonly Token[], at: number): boolean {
  const [of, the] = [tokens[at - 2], tokens[at - 1]].map(wordOf);
  return /^(?:de|the|alle|all)$/.test(the) && /^(?:af|blandt|of|among)$/.test(of);
}

/** "Tre enheder ligger under 80 pct." */
export function limitClaims(sentence: Sentence, known: readonly KnownTable[]): Claim[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (!isCount(token) || !UNITS.test(wordOf(tokens[at + 1]))) return [];
    // "Tre af de 18 enheder": three are counted. "Blandt de 18 enheder": none are.
    const part = partsOf(tokens).find(({ whole }) => whole === token)?.part;
    if (part === undefined && isOutOf(tokens, at)) return [];
    const counted = part ?? token;
    const end = tokens.findIndex(
      (other, next) => next > at && (other.kind === "figure" || CUT.test(wordOf(other))),
    );
    const limit = tokens.at(end);
    if (end < 0 || limit?.kind !== "figure" || limit.unit !== "percent") return [];
    const within = LIMITS.find(([form]) => form.test(wordOf(tokens[end - 1])))?.[1];
    if (within === undefined) return [];
    const contexts = contextsOf(sentence, wordsOf(tokens.slice(0, end + 1)));
    const subjects = known.filter(({ facts }) => facts.subject !== null);
    return claimOfFacts(sentence, placeOf([counted, limit]), subjects, contexts, ({ facts }) => {
      const rows = facts.rows.filter(
        ({ isTotal, result }) =>
          !isTotal && result !== null && within(roundHalfAway(100 * result, 0), limit.value),
      );
      const computed = {
        kind: "limit-count",
        column: facts.subject ?? facts.title,
        count: rows.length,
        rows: rows.map(({ name }) => name),
      } as const;
      const agrees = rows.length === counted.value;
      return {
        verdict: agrees ? "agrees" : "disagrees",
        by: agrees ? null : counted.value - rows.length,
        computed,
      };
    });
  });
}
