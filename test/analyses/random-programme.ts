type Cell = string | number | null;

const UNITS = [
  ..."Assens,Brøndby,Fredericia,Glostrup,Haderslev,Hedensted,Kbh. AMC,Kbh. JKU,Kerteminde".split(
    ",",
  ),
  ..."Langeland,Lyngby-Taarbæk,Nyborg,Odense,Silkeborg,Svendborg,Tårnby,Vallensbæk,Vejen".split(
    ",",
  ),
];
const ELEMENTS: readonly (readonly [string, number])[] = [
  ["Inddragende samtaleteknikker", 4],
  ["Arbejdsmarkedsviden", 3],
  ["Digitale værktøjer", 2],
];
const GROUPS = ["Jobparate kontanthjælpsmodtagere", "Forsikrede ledige"];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A programme's sheets drawn at random: rounds of a survey, the invited, criteria, register figures
 * of both arms, and drivers.
 */
export function randomProgramme(seed: number): Record<string, Cell[][]> {
  const random = numbers(seed);
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const units = UNITS.filter(() => random() < 0.6).slice(0, whole(2, 18));
  if (units.length < 2) units.push("Vejle", "Kolding");
  const header = [
    "Enhed",
    "Målgruppe",
    ...ELEMENTS.flatMap(([name, items]) =>
      Array.from({ length: items }, (_, i) => `${name}: spørgsmål ${String(i + 1)}`),
    ),
  ];
  const level = () => 0.3 + 0.65 * random();
  const round = (): Cell[][] => [
    header,
    ...units.flatMap((unit) => {
      const share = level();
      return Array.from({ length: whole(5, 14) }, (): Cell[] => [
        unit,
        GROUPS[whole(0, 1)],
        ...header.slice(2).map(() => {
          if (random() < 0.08) return "Ved ikke";
          return random() < share ? whole(4, 5) : whole(1, 3);
        }),
      ]);
    }),
  ];
  const rounds = Array.from({ length: whole(1, 4) }, (_, i) => [
    `Måling ${String(i + 1)}`,
    round(),
  ]);
  const share = () => whole(2, 98) / 100;
  return {
    ...(Object.fromEntries(rounds) as Record<string, Cell[][]>),
    Inviterede: [["Enhed", "Inviterede"], ...units.map((unit) => [unit, whole(14, 24)])],
    Kriterier: [
      ["Indikator", "Målgruppe", "Succeskriterie", "Baseline", "Landsgennemsnit", "Resultat"],
      ["Selvbooking", null, share(), share(), share(), share()],
      ["Joblog", GROUPS[1], share(), share(), share(), share()],
      ["Tilfredshed", GROUPS[0], share(), null, null, share()],
    ],
    Registertal: [
      ["Enhed", "Uge", "Indikator", "Gruppe", "Antal", "Total"],
      ...units.flatMap((unit) =>
        [1, 2].flatMap((week): Cell[][] => [
          [unit, week, "Jobsamtaler", "Deltagergruppe", whole(5, 40), 40],
          [unit, week, "Jobsamtaler", "Kontrolgruppe", whole(5, 40), 40],
        ]),
      ),
    ],
    Drivkræfter: [
      ["Enhed", "Ledelsesopbakning", "Motivation"],
      ...units.map((unit) => [unit, share(), share()]),
    ],
  };
}
