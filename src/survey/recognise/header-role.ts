import { normalForm } from "../normal-form";

/** What a column that is no item can be for. */
export type HeaderRole = "unit" | "round" | "group" | "respondent" | "status" | "invited" | "other";

const UNIT_WORD = "enhed|kommune|jobcenter|jobcentret|job cent(?:er|re)|municipality|unit";

/** Whole headers, in normal form. The first that fits decides. */
const WHOLE: readonly (readonly [HeaderRole, RegExp])[] = [
  ["invited", /^(?:antal )?(?:inviterede|inviteret|udsendte|invited)$/],
  [
    "unit",
    new RegExp(`^(?:(?:navn på )?(?:${UNIT_WORD})(?:er|s?navn)?|center|arbejdssted|arbejdsplads)$`),
  ],
  ["round", /^(?:måling|målinger|målerunde|måletidspunkt|målingsnr\.?|runde|round|bølge|wave)$/],
  ["group", /^(?:målgrupper?|borgergruppe|target groups?)$/],
  [
    "respondent",
    /^(?:respondent|respondent[ _-]?(?:id|nr\.?|nummer)|svar-?id|response ?id|e-?mail(?:adresse)?|mail|email address|recipientemail|løbenr\.?|løbenummer|medarbejder(?:nr\.?|nummer|-id)?)$/,
  ],
  [
    "status",
    /^(?:statoverall_\d|status|besvarelsesstatus|finished|gennemført|afsluttet|completed|progress)$/,
  ],
  [
    "other",
    /^(?:id|nr\.?|#|navn|name|kommunekode|kode|start(?:ed)?|start(?:tidspunkt| ?time| ?date)?|slut(?:tidspunkt)?|end ?date|completion time|fuldførelsestidspunkt|tidsstempel|timestamp|dato|date|created|modified|closed|duration.*|recorded ?date|ip ?address|recipient(?:last|first)name|external(?:data)?reference|location(?:latitude|longitude)|distributionchannel|userlanguage|seneste ændringstidspunkt|last modified time|language|sprog|bemærkning(?:er)?|kommentar(?:er)?|alder|køn|anciennitet|stilling)$/,
  ],
];

/** Questions as people write them, in normal form. */
const ASKED: readonly (readonly [HeaderRole, RegExp])[] = [
  ["group", /målgruppe|hvilke borgere|target group/],
  ["round", /hvilken (?:måling|runde|målerunde)/],
  ["unit", new RegExp(`(?:hvilke[nt]|hvor|which|vælg|angiv|dit|din)\\b.*\\b(?:${UNIT_WORD})`)],
];

/** What a header says that its column is for; null where it says nothing known. */
export function headerRole(header: string): HeaderRole | null {
  // Variables are often named without Danish letters: "maaling", "maalgruppe".
  const form = normalForm(header)
    .replace(/aa/g, "å")
    .replace(/[?:*]+$/, "")
    .trim();
  if (form === "") return null;
  for (const [role, words] of WHOLE) if (words.test(form)) return role;
  for (const [role, words] of ASKED) if (words.test(form)) return role;
  return null;
}
