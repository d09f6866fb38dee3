/**
 * What the published texts say otherwise than their own figures: Projekt Jobrettet Samtale II,
 * Delanalyse 1 (correlations, Figur 6 to 10) and Delanalyse 3 (success criteria, Figur 2). The
 * wording is ours, the figures theirs.
 */
export const STATEMENTS: readonly (readonly [text: string, why: string])[] = [
  [
    "Selvbooking er steget 39 procentpoint.",
    "The text says 39 where its Figur 2 goes from 3 to 56.",
  ],
  [
    "Selvbooking ligger 34 procentpoint over landsgennemsnittet på 22 pct.",
    "The figure has a national average of 21.",
  ],
  [
    "Joblog for forsikrede ledige ligger på 89 pct., og landsgennemsnittet er 89 pct.",
    "“Both 89” in the text; the figure has 88 for the country.",
  ],
  [
    "Joblog for jobparate kontanthjælpsmodtagere ligger syv procentpoint over landsgennemsnittet.",
    "74 less 65 is nine.",
  ],
  [
    "Samlet ligger vurderingen af samtalen på 57 pct., to procentpoint over starten.",
    "A start of 55 lies outside those of the two groups, 57 and 68.",
  ],
  [
    "Selvbooking er steget fra 3 pct. til 56 pct., altså 53 pct.",
    "“pct.” for procentpoint, as in several places of the texts.",
  ],
];
