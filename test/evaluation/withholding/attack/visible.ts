import { ANALYSES } from "../../../../src/analyses/analyses";
import type { Evaluated } from "../../../../src/analyses/analysis";
import type { Chosen } from "../../../../src/analyses/choice";
import type { DevelopmentJson } from "../../../../src/analyses/development/json";
import type { DistributionsJson } from "../../../../src/analyses/distributions/distributions";
import type { GroupsJson } from "../../../../src/analyses/groups/groups";
import type { ElementJson, OverviewFigures } from "../../../../src/analyses/overview/json";
import type { RankJson } from "../../../../src/analyses/ranking/ranking";
import type { TraitsJson } from "../../../../src/analyses/traits/traits";
import type { FigureJson } from "../../../../src/evaluation/figure-json";
import { DEFAULT_PROGRAMME } from "../../../../src/evaluation/programme";
import type { SurveyReading } from "../../../../src/survey/reading/survey-reader";
import type { Fact, Who } from "./fact";
import type { Survey } from "./random-survey";
import { overviewCells, traitCells } from "./sheet-facts";

/** Everything that the analyses tell of a survey, under every choice of rounds, units and groups. */
export class Visible {
  readonly facts: Fact[] = [];

  /** @param leastPersons what fewer persons answered is withheld. */
  constructor(
    private readonly survey: Survey,
    private readonly reading: SurveyReading,
    private readonly leastPersons: number,
  ) {
    const { rounds, units, groups } = survey;
    for (const latest of rounds) this.overview({ first: "", latest });
    for (const [first, latest] of rounds.length < 2 ? [] : [rounds, [...rounds].reverse()]) {
      for (const questions of ["common", "all"]) {
        this.overview({ first, latest, questions });
        this.overview({ first, latest, questions, total: "mean" });
      }
    }
    this.development();
    for (const latest of rounds) {
      this.groups(latest);
      this.ranking(latest);
      for (const element of ["", ...survey.elements.map(({ name }) => name)]) {
        this.traits({ latest, element });
      }
      for (const unit of ["", ...units]) {
        for (const group of ["", ...groups.filter((name) => name !== "")]) {
          this.distributions(latest, unit, group);
        }
      }
    }
  }

  private made(id: string, chosen: Chosen): Evaluated | null {
    const programme = { ...DEFAULT_PROGRAMME, leastPersons: this.leastPersons };
    const analysis = ANALYSES.find((each) => each.id === id);
    const isPossible =
      analysis !== undefined && analysis.impossible(this.reading, programme) === null;
    return isPossible ? analysis.evaluate(this.reading, programme, chosen) : null;
  }

  private json<Json>(id: string, chosen: Chosen): Json | null {
    const evaluated = this.made(id, chosen);
    return evaluated && (JSON.parse(JSON.stringify(evaluated.json())) as Json);
  }

  private figure(
    figure: FigureJson | null | undefined,
    who: Who,
    round: string,
    element: string,
    items: number[] | null = null,
  ): void {
    if (figure?.positive == null) return;
    this.facts.push({ kind: "positive", who, round, element, items, positive: figure.positive });
  }

  private overview(chosen: Chosen): void {
    const json = this.json<OverviewFigures>("overview", chosen);
    if (json === null) return;
    const { first, latest, units, total } = json;
    for (const { unit, elements } of units) this.row({ units: [unit] }, elements, first, latest);
    this.row({}, total.pooled, first, latest);
    for (const [element, { share, start }] of Object.entries(total.mean)) {
      if (share !== null) {
        this.facts.push({ kind: "mean", round: latest, other: first, element, share });
      }
      if (first !== null && start?.share != null) {
        const mean = { round: first, other: latest, share: start.share };
        this.facts.push({ kind: "mean", element, ...mean });
      }
    }
    this.facts.push(...overviewCells(this.made("overview", chosen), this.survey, json, chosen));
  }

  private row(
    who: Who,
    elements: Record<string, ElementJson>,
    other: string | null,
    round: string,
  ): void {
    for (const [element, figure] of Object.entries(elements)) {
      this.figure(figure, who, round, element);
      if (other === null) continue;
      this.figure(figure.start, who, other, element);
      const { change, commonChange: common } = figure;
      const items = common && common.items.map(numberOf);
      if (change !== null) {
        this.facts.push({ kind: "change", who, other, round, element, items, change });
      }
      this.figure(common?.start, who, other, element, items);
      this.figure(common?.latest, who, round, element, items);
    }
  }

  private development(): void {
    const json = this.json<DevelopmentJson>("development", {});
    for (const [element, { units, total }] of Object.entries(json?.elements ?? {})) {
      json?.rounds.forEach((round, i) => {
        for (const { unit, figures } of units) {
          this.figure(figures[i], { units: [unit] }, round, element);
        }
        this.figure(total[i], {}, round, element);
      });
    }
  }

  private groups(latest: string): void {
    const json = this.json<GroupsJson>("groups", { latest, severalGroups: "count" });
    for (const [element, figures] of Object.entries(json?.elements ?? {})) {
      for (const group of json?.groups ?? []) {
        this.figure(figures[group] as FigureJson, { group }, latest, element);
      }
    }
  }

  private ranking(latest: string): void {
    const json = this.json<Record<string, RankJson[]>>("ranking", { latest });
    for (const [element, units] of Object.entries(json ?? {})) {
      for (const { unit, share } of units) {
        if (share === null) continue;
        const who = { units: [unit] };
        this.facts.push({ kind: "share", who, round: latest, element, items: null, share });
      }
    }
  }

  private traits(chosen: { latest: string; element: string }): void {
    const json = this.json<TraitsJson>("traits", chosen);
    if (json === null || json.best.length === 0) return;
    const who = { units: json.best };
    for (const [element, { best, all }] of Object.entries(json.elements)) {
      this.figure(best, who, chosen.latest, element);
      this.figure(all, {}, chosen.latest, element);
    }
    this.facts.push(...traitCells(this.made("traits", chosen), this.survey, who, chosen.latest));
  }

  private distributions(latest: string, unit: string, group: string): void {
    const json = this.json<DistributionsJson>("distributions", { latest, unit, group });
    const who: Who = {
      ...(unit === "" ? {} : { units: [unit] }),
      ...(group === "" ? {} : { group }),
    };
    for (const [element, { items: own, counts: all }] of Object.entries(json?.elements ?? {})) {
      const told = own.map(({ item, counts }) => ({ items: [numberOf(item)], counts }));
      for (const { items, counts } of [...told, { items: null, counts: all }]) {
        if (counts === null) continue;
        const positive = counts[3] + counts[4];
        this.facts.push({ kind: "positive", who, round: latest, element, items, positive });
      }
    }
  }
}

/** The place of "Spørgsmål 2" is 1. */
function numberOf(item: string): number {
  return Number(item.replace(/\D/g, "")) - 1;
}
