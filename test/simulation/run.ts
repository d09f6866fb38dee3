import { mulberry } from "./random-survey";
import { coverage, falseAlarms } from "./simulate";

export const PERSONS = [6, 11, 20];
export const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
export const RHOS = [0, 0.1, 0.3, 0.5];
export const OVERLAPS = [0, 0.4, 0.8];

export interface Row {
  persons: number;
  rho: number;
  /** Per share, in the order of `SHARES`. */
  covered: number[];
  /** Per overlap, in the order of `OVERLAPS`; the largest over the shares. */
  alarms: number[];
}

/**
 * Simulates surveys of 18 units and ten questions in every setting.
 * @param surveys per setting; the more, the less chance in the figures.
 */
export function run(surveys: number, seed = 1807): Row[] {
  const random = mulberry(seed);
  return PERSONS.flatMap((persons) =>
    RHOS.map((rho): Row => {
      const settings = SHARES.map((share) => ({ persons, share, rho, items: 10, missing: 0 }));
      return {
        persons,
        rho,
        covered: settings.map((setting) => coverage(setting, surveys, random)),
        alarms: OVERLAPS.map((overlap) =>
          Math.max(...settings.map((setting) => falseAlarms(setting, overlap, surveys, random))),
        ),
      };
    }),
  );
}
