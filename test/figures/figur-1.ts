/**
 * Figur 1 as published: Projekt Jobrettet Samtale II, Delanalyse 1, Figur 1. Per unit and core
 * element the result in per cent and the change from the first round in percentage points.
 */
export const FIGUR_1_ELEMENTS = [
  "Inddragende samtaleteknikker",
  "Arbejdsmarkedsviden",
  "Digitale værktøjer",
] as const;

/** Result, change; once per core element. */
type PublishedRow = readonly [
  readonly [number, number],
  readonly [number, number],
  readonly [number, number],
];

export const FIGUR_1: readonly (readonly [unit: string, row: PublishedRow])[] = [
  [
    "Assens",
    [
      [42, 2],
      [54, 0],
      [100, 10],
    ],
  ],
  [
    "Brøndby",
    [
      [87, 18],
      [85, 12],
      [95, 10],
    ],
  ],
  [
    "Fredericia",
    [
      [73, 25],
      [84, 29],
      [80, 11],
    ],
  ],
  [
    "Glostrup",
    [
      [79, 22],
      [46, -4],
      [93, 26],
    ],
  ],
  [
    "Haderslev",
    [
      [74, 12],
      [93, 37],
      [87, 6],
    ],
  ],
  [
    "Hedensted",
    [
      [65, -1],
      [66, 15],
      [91, 23],
    ],
  ],
  [
    "Kerteminde",
    [
      [80, 37],
      [75, 25],
      [80, 8],
    ],
  ],
  [
    "Kbh. AMC",
    [
      [75, 30],
      [69, 21],
      [93, 39],
    ],
  ],
  [
    "Kbh. JKU",
    [
      [61, 6],
      [58, 8],
      [67, 4],
    ],
  ],
  [
    "Langeland",
    [
      [48, 14],
      [63, 7],
      [81, 14],
    ],
  ],
  [
    "Lyngby-Taarbæk",
    [
      [75, 16],
      [75, 31],
      [89, 19],
    ],
  ],
  [
    "Nyborg",
    [
      [66, 27],
      [54, 26],
      [96, 25],
    ],
  ],
  [
    "Odense",
    [
      [73, 19],
      [68, 20],
      [90, 21],
    ],
  ],
  [
    "Silkeborg",
    [
      [78, 18],
      [54, 12],
      [86, 8],
    ],
  ],
  [
    "Svendborg",
    [
      [74, 23],
      [58, 7],
      [86, -5],
    ],
  ],
  [
    "Tårnby",
    [
      [56, -11],
      [32, 7],
      [79, 18],
    ],
  ],
  [
    "Vallensbæk",
    [
      [52, 1],
      [58, 17],
      [79, 0],
    ],
  ],
  [
    "Vejen",
    [
      [88, 44],
      [80, 13],
      [90, 12],
    ],
  ],
];

/** The row Samlet: the share of all valid answers. */
export const FIGUR_1_TOTAL: PublishedRow = [
  [69, 17],
  [65, 14],
  [87, 14],
];

/** Responses of the first and the latest round. */
export const FIGUR_1_RESPONSES = { first: 200, latest: 196 } as const;

/** Delanalyse 1, Figur 4: the latest round by target group; staff with both are left out. */
export const FIGUR_4: Readonly<Record<string, readonly [number, number, number]>> = {
  "Jobparate kontanthjælpsmodtagere": [70, 63, 91],
  "Forsikrede ledige": [65, 67, 87],
};
