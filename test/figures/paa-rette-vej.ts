/**
 * As published: Evaluering af På rette vej i job, 2013. Figur 2: in each of 18 job centres the per
 * cent of weekly conversations that were held, and in all of them; 80 are required.
 */
export const CONVERSATIONS = [
  83, 86, 91, 89, 93, 87, 69, 71, 77, 80, 86, 94, 91, 91, 89, 80, 74, 69,
] as const;
export const ALL_CONVERSATIONS = 82;
export const REQUIRED_CONVERSATIONS = 80;

/**
 * Tabel 3 and 4: per cent of participants and of controls, all persons, and whether the difference
 * was found significant. How the persons fall on the two arms is not published: the counts are those
 * nearest to halves that give the published per cents.
 */
export const ARMS: readonly {
  outcome: string;
  percents: readonly [number, number];
  n: number;
  isSignificant: boolean;
  counts: readonly [k1: number, n1: number, k2: number, n2: number];
}[] = [
  {
    outcome: "Arbejde er vigtigt for at kunne forsørge sig selv og sin familie",
    percents: [89.0, 97.5],
    n: 420,
    isSignificant: true,
    counts: [194, 218, 197, 202],
  },
  {
    outcome: "Foretrække at arbejde frem for kontanthjælp",
    percents: [93.3, 96.4],
    n: 406,
    isSignificant: false,
    counts: [195, 209, 190, 197],
  },
  {
    outcome: "Arbejdsevne",
    percents: [29.3, 29.5],
    n: 364,
    isSignificant: false,
    counts: [53, 181, 54, 183],
  },
  {
    outcome: "Jobmulighed",
    percents: [14.8, 14.0],
    n: 340,
    isSignificant: false,
    counts: [25, 169, 24, 171],
  },
  {
    outcome: "Fremtidig jobsituation",
    percents: [44.7, 44.9],
    n: 286,
    isSignificant: false,
    counts: [67, 150, 61, 136],
  },
];
