import type { Programme } from "../evaluation/programme";
import { speak, type Language, type Section } from "../language/language";
import { text } from "../report/plan-cell";
import type { SheetPlan } from "../report/sheet-plan";
import { onlyGroup } from "../survey/reading/only-group";
import type { SurveyReading } from "../survey/reading/survey-reader";
import { named, valueOf, type Choice, type Chosen, type Text } from "./choice";
import { pageTexts } from "./page-texts";

/** The value of a choice of groups where all respondents are counted. */
const EVERYONE = "";
const KEY = "group";

const texts = {
  group: { da: "Målgruppe", en: "Target group" },
  only: {
    da: (group: string) => `kun målgruppen ${group}`,
    en: (group: string) => `only the target group ${group}`,
  },
  holds: {
    da: (group: string) => `Tallene gælder kun målgruppen ${group}.`,
    en: (group: string) => `The figures hold for the target group ${group} only.`,
  },
} as const satisfies Section;

/** What an analysis says of what can be chosen, and when it is impossible. */
interface Asking {
  impossible(reading: SurveyReading, programme: Programme): Text | null;
  choices(reading: SurveyReading, programme: Programme, chosen: Chosen): Choice[];
}

function groupChoice({ tally }: SurveyReading): Choice | null {
  const present = new Set(
    tally.strata.filter(({ responses }) => responses > 0).map(({ group }) => group),
  );
  const groups = tally.groups.all.filter((_, i) => present.has(i));
  // Who names no group is another group: one name beside them can be told from all.
  if (groups.length + (present.has(-1) ? 1 : 0) < 2) return null;
  return {
    key: KEY,
    label: texts.group,
    look: "list",
    options: [
      { value: EVERYONE, label: pageTexts.all },
      ...groups.map((name) => ({ value: name, label: named(name) })),
    ],
    preset: EVERYONE,
  };
}

/** The group that was chosen, and the reading of its respondents; null where all are counted. */
export function chosenGroup(
  reading: SurveyReading,
  chosen: Chosen,
): { group: string; reading: SurveyReading } | null {
  const choice = groupChoice(reading);
  const group = choice === null ? EVERYONE : valueOf(choice, chosen);
  return group === EVERYONE ? null : { group, reading: onlyGroup(reading, group) };
}

/** An analysis's choices with that of a group: it stops where the group's answers do not suffice. */
export function withGroupChoice(
  asking: Asking,
  reading: SurveyReading,
  programme: Programme,
  chosen: Chosen,
): Choice[] {
  const choice = groupChoice(reading);
  if (choice === null) return asking.choices(reading, programme, chosen);
  const only = chosenGroup(reading, chosen);
  const why = only === null ? null : asking.impossible(only.reading, programme);
  if (only === null) return [...asking.choices(reading, programme, chosen), choice];
  if (why === null) return [...asking.choices(only.reading, programme, chosen), choice];
  const complaint = { text: why, stops: true };
  return [...asking.choices(reading, programme, chosen), { ...choice, complaint }];
}

/** A plan that names its group beside what it rests on, on the page and in the report's contents. */
export function namingGroup(plan: SheetPlan, group: string | null, language: Language): SheetPlan {
  const { summary } = plan;
  if (group === null || summary === undefined) return plan;
  const measured = `${summary.measured}, ${speak(texts, language).only(group)}`;
  return {
    ...plan,
    cells: plan.cells.map((row, r) =>
      r > 2
        ? row
        : row.map((cell) =>
            cell?.kind === "text" && cell.text === summary.measured ? text(measured) : cell,
          ),
    ),
    summary: { ...summary, measured },
  };
}

/** The sentence that says whom an analysis is about. */
export function groupSentence(group: string, language: Language): string {
  return speak(texts, language).holds(group);
}
