import { normalForm } from "../ground/normal-form";

/** What a column that is no item can be for. */
export type HeaderRole = "unit" | "round" | "group" | "respondent" | "status" | "invited" | "other";

/** What a heading says its column is for, and whether it is that word alone or asks for it. */
export interface HeadingSign {
  role: HeaderRole;
  /**
   * "whole": the heading is a word for it; "loose": a word that is used for other things too;
   * "asked": a question for it. The last two need the cells to agree.
   */
  strength: "whole" | "loose" | "asked";
}

const UNIT_WORD =
  "enhed|kommune|jobcenter|jobcentret|job cent(?:er|re)|afdeling|institution|skole|team|municipality|unit|site|department";

/** Whole headings, in normal form. The first that fits decides. */
const WHOLE: readonly (readonly [HeaderRole, RegExp])[] = [
  ["invited", /^(?:antal )?(?:inviterede|inviteret|udsendte|invited)$/],
  [
    "unit",
    new RegExp(
      `^(?:(?:navn på )?(?:${UNIT_WORD})(?:er|ens|ens navn|s?[ _-]?(?:navn|nr\\.?|nummer|kode|id))?|center|arbejdssted|arbejdsplads)$`,
    ),
  ],
  [
    "round",
    /^(?:(?:måling|målerunde|måle?|runde|bølge|round|wave)(?:er|en|n|s|ings?)?[ -]?(?:punkt|tidspunkt|dato|måned|år|navn|nr\.?|nummer|no\.?|number|name|date)?|(?:dato|tidspunkt|nr\.?|nummer) (?:for|på) (?:måling|målerunde|runde)(?:en|n)?|time ?point)$/,
  ],
  ["group", /^(?:målgrupper?|borgergruppe|target groups?)$/],
  [
    "respondent",
    /^(?:respondent|respondent[ _-]?(?:id|nr\.?|nummer)|svar-?id|response ?id|e-?mail(?:adresse)?|mail|email address|recipientemail|løbenr\.?|løbenummer|medarbejder(?:nr\.?|nummer|-id)?)$/,
  ],
  [
    "status",
    /^(?:statoverall_\d|(?:samlet |svar|besvarelses)?status|finished|gennemført|afsluttet|completed|progress)$/,
  ],
  [
    "other",
    /^(?:id|nr\.?|#|navn|name|kommunekode|kode|start(?:ed)?|start(?:tidspunkt| ?time| ?date)?|slut(?:tidspunkt)?|end ?date|completion time|fuldførelsestidspunkt|tidsstempel|timestamp|created|modified|closed|duration.*|recorded ?date|ip ?address|recipient(?:last|first)name|external(?:data)?reference|location(?:latitude|longitude)|distributionchannel|userlanguage|seneste ændringstidspunkt|last modified time|language|sprog|bemærkning(?:er)?|kommentar(?:er)?|alder|køn|anciennitet|stilling)$/,
  ],
];

/** Headings that the cells must confirm. */
const LOOSE: readonly (readonly [HeaderRole, RegExp])[] = [
  [
    "round",
    /^(?:periode|tidspunkt|undersøgelse(?:s(?:dato|tidspunkt|år|nr\.?))?|survey|år|årstal|skoleår|year|dato|date|tid|time|kvartal|halvår|måned|month|quarter|period|uge|sæson|fase|phase)$/,
  ],
];

/** Questions as people write them, in normal form. */
const ASKED: readonly (readonly [HeaderRole, RegExp])[] = [
  ["group", /^(?:hvilken målgruppe|hvilke borgere|which target group)\b/],
  ["round", /^hvilken (?:måling|runde|målerunde)\b/],
  [
    "unit",
    new RegExp(
      `^(?:hvilke[nt]?|hvor|which|vælg|angiv|dit|din|i hvilke[nt]?|på hvilke[nt]?)\\b.*\\b(?:${UNIT_WORD}|center|arbejdsplads)(?:er|en|et)?\\b`,
    ),
  ],
  ["unit", /^(?:hvor (?:arbejder|er) du\b|where do you work)/],
];

function formOf(header: string): string {
  // Variables are often named without Danish letters: "maaling", "maalgruppe".
  return normalForm(header)
    .replace(/aa/g, "å")
    .replace(/[?:*]+$/, "")
    .trim();
}

/** What a heading says of its column; null where it says nothing known. */
export function headingSign(header: string): HeadingSign | null {
  const form = formOf(header);
  if (form === "") return null;
  for (const [role, words] of WHOLE) if (words.test(form)) return { role, strength: "whole" };
  for (const [role, words] of LOOSE) if (words.test(form)) return { role, strength: "loose" };
  for (const [role, words] of ASKED) if (words.test(form)) return { role, strength: "asked" };
  return null;
}

/** The role that a heading names; null where it says nothing known. */
export function headerRole(header: string): HeaderRole | null {
  return headingSign(header)?.role ?? null;
}
