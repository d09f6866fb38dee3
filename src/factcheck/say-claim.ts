import { claimTexts } from "../language/claim-texts";
import { speak, type Language } from "../language/language";
import { listed } from "../language/shown-words";
import { roundHalfAway } from "../stats/round-half-away";
import type { Claim, Computed } from "./claim";

/** So many rows are named. */
const NAMED = 8;

/** The verdict in words: "Stemmer ikke (14 procentpoint for lidt)". */
export function verdictIn({ verdict, by, computed }: Claim, language: Language): string {
  const say = speak(claimTexts, language);
  switch (verdict) {
    case "agrees":
      return say.agrees;
    case "rounding":
      return say.rounding;
    case "conclusion-changes":
      return say.changesConclusion;
    case "wrong-unit":
      return say.wrongUnit;
    case "not-found":
      return say.notFound;
    case "impossible":
      return computed.kind === "counts"
        ? say.impossibleForN(shownIn(computed.n, language))
        : say.impossible;
    case "disagrees":
      if (by === null || computed.kind === "p") return say.disagrees;
      return say.disagreesBy(distance(by, computed, language));
  }
}

function distance(by: number, computed: Computed, language: Language): string {
  const say = speak(claimTexts, language);
  const size = shownIn(Math.abs(by), language);
  const isCount = ["total", "grade-count", "limit-count"].includes(computed.kind);
  const shown = isCount ? size : say.points(size);
  return by > 0 ? say.tooMuch(shown) : say.tooLittle(shown);
}

/** What the claim was held against, in words; "" where the verdict says all. */
export function computedIn({ computed, source }: Claim, language: Language): string {
  const say = speak(claimTexts, language);
  const table = source?.title ?? say.theTable;
  const shown = (value: number) => shownIn(value, language);
  const percent = (value: number) => say.percent(shown(value));
  switch (computed.kind) {
    case "p":
      return (computed.from === "units" ? say.pOfUnits : say.p)(
        pIn(computed.p, language),
        shown(computed.n),
      );
    case "significance":
      if (computed.n === null) return say.ownP(shown(computed.p));
      return (computed.from === "units" ? say.pOfUnits : say.p)(
        pIn(computed.p, language),
        shown(computed.n),
      );
    case "fitting-n":
      return fittingIn(computed.fitting, computed.most, language);
    case "correlation-range":
      return say.correlationRange;
    case "share":
      return say.share(shown(computed.part), shown(computed.whole), percent(computed.percent));
    case "counts":
      return sharesIn(computed.n, computed.parts, language);
    case "difference": {
      const { from, to, points, relative } = computed;
      const said = say.difference(shown(from), shown(to), say.points(shown(points)));
      return relative === null ? said : `${said}, ${say.relatively(percent(relative))}`;
    }
    case "sum":
      return say.sum(percent(computed.sum));
    case "cell":
      return say.cell(table, computed.row, computed.column, shown(computed.value));
    case "cells":
      return say.cells(
        table,
        computed.row,
        computed.from,
        computed.to,
        say.points(shown(computed.points)),
      );
    case "span":
      return say.span(
        computed.column,
        shown(computed.low),
        shown(computed.high),
        shown(computed.value),
      );
    case "total":
      return say.total(computed.column, shown(computed.sum));
    case "grade-count":
      return say.gradeCount(
        table,
        computed.column,
        say[computed.grade],
        namesIn(computed.rows, language),
      );
    case "grade":
      return say.gradeOf(
        table,
        computed.row,
        computed.column,
        say[computed.grade],
        percent(computed.value),
      );
    case "limit-count":
      return say.limitCount(table, computed.column, namesIn(computed.rows, language));
    case "extreme": {
      const { rows, places, isHigh, column, of: own } = computed;
      const who = say.extreme(
        table,
        column,
        isHigh,
        listed(rows, language),
        percent(computed.value),
      );
      if (places === null || places.low === places.high || !rows.includes(own)) return who;
      return `${who}; ${say.places(own, String(places.low), String(places.high))}`;
    }
    case "not-in-facts":
      return say.notInFacts(computed.row);
    case "which-table":
      return say.whichTable;
    case "no-pair":
      return say.noPair;
    case "not-in-table":
      return say.notInTable(computed.row);
  }
}

/** "3 (Brøndby, Kerteminde og Vejen)"; the number alone where they are none or many. */
function namesIn(rows: readonly string[], language: Language): string {
  const count = String(rows.length);
  return rows.length === 0 || rows.length > NAMED ? count : `${count} (${listed(rows, language)})`;
}

/** "12 af 18 er 66,7 pct.; 13 af 18 er 72,2 pct.". */
function sharesIn(n: number, parts: readonly number[], language: Language): string {
  const say = speak(claimTexts, language);
  return parts
    .map((part) => {
      const percent = say.percent(shownIn((100 * part) / n, language));
      return say.share(shownIn(part, language), shownIn(n, language), percent);
    })
    .join("; ");
}

/** Every n that fits follows on the one before: r and p rounded leave a run of them. */
function fittingIn(fitting: readonly number[], most: number, language: Language): string {
  const say = speak(claimTexts, language);
  const [first, last] = [fitting.at(0), fitting.at(-1)];
  if (first === undefined || last === undefined) return say.noFittingN(String(most));
  if (last === most) return say.noN(say.andMore(String(first)));
  return say.noN(first === last ? String(first) : say.fromTo(String(first), String(last)));
}

/** A number at one decimal at most, with the language's decimal mark. */
function shownIn(value: number, language: Language): string {
  const decimals = Math.abs(value) < 1 ? 3 : 1;
  const text = String(roundHalfAway(value, decimals));
  return language === "da" ? text.replace(".", ",") : text;
}

/** "= 0,049", "= 0,0003", "< 0,0001". */
function pIn(p: number, language: Language): string {
  const text = p < 0.0001 ? "< 0.0001" : `= ${p.toFixed(p < 0.001 ? 4 : 3)}`;
  return language === "da" ? text.replace(".", ",") : text;
}
