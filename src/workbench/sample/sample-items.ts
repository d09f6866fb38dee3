/** The sample survey's items: per core element, what its questions say. */
export const SAMPLE_ITEMS: readonly (readonly [element: string, questions: readonly string[]])[] = [
  [
    "Inddragende samtaleteknikker",
    [
      "Jeg lader borgeren sætte ord på sine egne mål",
      "Jeg stiller åbne spørgsmål",
      "Jeg lytter mere, end jeg taler",
      "Jeg spørger til borgerens egne ideer til næste skridt",
      "Jeg opsummerer, hvad vi er blevet enige om",
      "Jeg tilpasser samtalen til den enkelte",
      "Jeg taler om det, borgeren er god til",
      "Jeg bruger dagsordenen sammen med borgeren",
      "Jeg følger op på aftaler fra sidste samtale",
      "Jeg slutter med en aftale, som borgeren selv har formuleret",
    ],
  ],
  [
    "Arbejdsmarkedsviden",
    [
      "Jeg bruger viden om ledige job i samtalen",
      "Jeg kender de brancher, der mangler folk lokalt",
      "Jeg kan vise borgeren veje ind i et nyt fag",
      "Jeg taler om konkrete virksomheder",
    ],
  ],
  [
    "Digitale værktøjer",
    [
      "Jeg bruger joblog i samtalen",
      "Jeg hjælper borgeren med selv at booke samtaler",
      "Jeg viser borgeren min plan på skærmen",
      "Jeg bruger jobforslag fra Jobnet",
    ],
  ],
];
