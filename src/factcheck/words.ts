import type { Language } from "../language/language";

/** A number that names: "Figur 3", "måling 6", "uge 48". */
export const NAMES_A_NUMBER =
  /^(?:figur|figure|fig|tabel|table|måling|målenr|runde|bølge|side|kapitel|afsnit|bilag|uge|ugerne|nr|nummer|fase|trin|kl|version|delanalyse|note|spørgsmål|round|wave|page|chapter|section|appendix|week|weeks|no|number|phase|step|question|item|år|year|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|level)$/;

/** What follows a per cent that is no share of anybody: the level of an interval or a test. */
export const LEVEL_OF_A_TEST =
  /^(?:konfidens|sikkerheds|confidence|interval|signifikans|significance|niveau|level|ki$|ci$)/;

/** Upwards, downwards, or only apart. */
export type Direction = "up" | "down" | "apart";

const MOVES: readonly (readonly [Direction, RegExp])[] = [
  [
    "up",
    /^(?:stig|steg|fremgang|fremskridt|vækst|øge|øget|forøg|løft|vokse|forbedr|increas|rise|rises|rising|rose|risen|grow|grew|improv|gain|climb|op$|up$)/,
  ],
  [
    "down",
    /^(?:fald|faldt|tilbagegang|nedgang|reducer|reduktion|mindsk|forværr|dyk|decreas|drop|fall|fell|declin|reduc|lost|loss|ned$|down$)/,
  ],
  ["apart", /^(?:ændr|udvikling|chang|moved|rykk|flytt)/],
];

const COMPARES: readonly (readonly [Direction, RegExp])[] = [
  [
    "up",
    /^(?:højere|bedre|over|flere|mere|større|foran|higher|better|above|more|greater|larger|ahead)$/,
  ],
  [
    "down",
    /^(?:lavere|dårligere|under|færre|mindre|bagefter|efter|bag|lower|worse|below|fewer|less|behind|smaller)$/,
  ],
  [
    "apart",
    /^(?:forskel|afstand|spænd|kløft|skille|adskil|differen|gap|apart|spread|distance|between|mellem)/,
  ],
];

/** The way in which something moved over time, by one word; null where it does not say. */
export function moveOf(word: string): Direction | null {
  return MOVES.find(([, form]) => form.test(word))?.[0] ?? null;
}

/** The way in which two things lie to each other, by one word; null where it does not say. */
export function comparisonOf(word: string): Direction | null {
  return COMPARES.find(([, form]) => form.test(word))?.[0] ?? null;
}

/** What a figure is the figure of, in a heading or beside it in the text. */
export type Role = "start" | "result" | "national" | "target" | "change" | "count";

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["national", /^(?:landsgennemsnit|landsplan|landsresultat|landstal|national|nationwide|landet)/],
  [
    "start",
    /^(?:start|baseline|før$|førmåling|første|udgangspunkt|oprindelig|begyndels|before$|initial|first$|outset|beginning)/,
  ],
  [
    "target",
    /^(?:succeskriteri|mål$|målet$|måltal|målsæt|krav|kravet|grænse|target|goal|criteri|requirement|threshold)/,
  ],
  [
    "change",
    /^(?:udvikling|ændring|stigning|fremgang|forskel|procentpoint|change|difference|increase|development)/,
  ],
  ["count", /^(?:antal|gyldige|valid|n$|number|count|besvarelser|personer|persons|respondents)/],
  [
    "result",
    /^(?:resultat|senest|slutmåling|nu$|aktuel|nuværende|result|latest|now$|final|current)/,
  ],
];

/** The role that a word gives a figure; null where it gives none. */
export function roleOf(word: string): Role | null {
  return ROLES.find(([, form]) => form.test(word))?.[0] ?? null;
}

/** All together, as a row of a table is named. */
export const TOTAL = /^(?:samlet|samlede|total|totalt|sum|tilsammen|overall|alle|all|ialt)$/;

/** What makes a sentence speak of all together; "alle" often only says of how many. */
export const OF_ALL = /^(?:samlet|samlede|tilsammen|overall|total)$/;

export const FROM = /^(?:fra|from)$/;
export const TO = /^(?:til|to)$/;
export const THAN = /^(?:end|than)$/;
/** The second of two levels is what the first is held against. */
export const AGAINST = /^(?:mod|imod|against|versus|vs|sammenlignet|compared|kontra)$/;

/** Words that carry no subject, so that two phrases that share them need not speak of the same. */
const SMALL =
  /^(?:ligger|hvilket|svarende|dermed|altså|andel|andele|andelen|procent|procentpoint|point|points|pct|percentage|percent|share|shares|which|with|that|this|from|have|been|were|there|their|also|blev|bliver|været|efter|over|under|mellem|mens|eller|både|begge|both|henholdsvis|steget|stigning|faldet|higher|lower|above|below|than|hvor|være|have|have|have|projektets|projektet|project|for|med|the|and|den|det|der|som|men|var|har|fra|til|ved|end|was|has|are|its|her|his)$/;

/** The words of a phrase that say what it speaks of. */
export function subjectWords(words: readonly string[]): string[] {
  return words.filter((word) => word.length >= 3 && !SMALL.test(word) && !/^\d/.test(word));
}

/** Two forms of one word: the same beginning, with endings of a few letters. */
export function sameWord(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4) return short === long;
  const shared = short.length <= 5 ? short.length : Math.max(5, short.length - 3);
  return long.startsWith(short.slice(0, shared)) && long.length - short.length <= 6;
}

const NUMBER_WORDS: Readonly<Record<Language, readonly string[]>> = {
  da: "ét,to,tre,fire,fem,seks,syv,otte,ni,ti,elleve,tolv,tretten,fjorten,femten,seksten,sytten,atten,nitten,tyve".split(
    ",",
  ),
  en: "one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty".split(
    ",",
  ),
};

/** The whole number that a word is; null for other words, articles too. */
export function numberOfWord(word: string, language: Language): number | null {
  const known = language === "da" && word === "én" ? "ét" : word;
  const at = NUMBER_WORDS[language].indexOf(known);
  return at < 0 ? null : at + 1;
}
