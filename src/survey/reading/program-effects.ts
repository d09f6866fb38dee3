import { normalForm } from "../ground/normal-form";
import type { CriterionInput } from "../inputs/inputs";
import type { ProgramInput } from "../inputs/program";
import { finding, type Finding } from "../mapping/finding";
import type { SurveyMapping } from "../mapping/survey-mapping";
import type { SourceRole } from "../recognise/recognise-sources";
import { sheetParts } from "./sheet-parts";

/** What was decided, with the programme's own spellings of units before all others. */
export function withAliases(mapping: SurveyMapping, { units }: ProgramInput): SurveyMapping {
  const own = units.flatMap(({ name, aliases }) =>
    aliases.map((alias) => [normalForm(alias), name] as const),
  );
  return { ...mapping, units: { ...mapping.units, ...Object.fromEntries(own) } };
}

/** The core elements that any sheet asks about, in normal form. */
export function elementsAsked(roles: readonly SourceRole[]): ReadonlySet<string> {
  const parts = roles.flatMap((role) => sheetParts(role, ""));
  return new Set(
    parts.flatMap(({ role }) =>
      role.kind === "survey"
        ? role.sheet.layout.items.map(({ element }) => normalForm(element))
        : [],
    ),
  );
}

/** Core elements that the programme names and no sheet asks about. */
export function elementsMissing({ elements }: ProgramInput, asked: ReadonlySet<string>): Finding[] {
  return elements
    .filter(({ name }) => !asked.has(normalForm(name)))
    .map(({ name, place: { source, cell } }) =>
      finding("input-cell", source, cell, { what: "no-element", found: name }),
    );
}

/** The programme's targets as success criteria of whole core elements. */
export function targetsOf({ elements }: ProgramInput): CriterionInput[] {
  return elements.flatMap(({ name, target, place }) =>
    target === null
      ? []
      : [
          {
            indicator: name,
            group: null,
            measuredBy: null,
            criterion: target,
            baseline: null,
            national: null,
            result: null,
            place,
          },
        ],
  );
}
