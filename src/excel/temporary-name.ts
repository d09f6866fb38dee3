/** What names of sheets under work begin with; nobody gives a sheet such a name. */
const BEGINNING = "Fidelitet ~";
const FORM = /^Fidelitet ~([0-9a-z]{8,})-[0-9a-z]+$/;
/** In milliseconds: nobody works on one sheet for so long. */
const A_DAY = 86_400_000;

/** Names that this session gave, and those among them that it is at work on. */
const [given, atWork] = [new Set<string>(), new Set<string>()];

/**
 * Makes a sheet under a name of its own. It stays hidden under this name until it is whole, so that
 * one that was interrupted is neither seen nor read, and can be told from all that is the user's.
 */
export async function underTemporaryName<T>(make: (name: string) => Promise<T>): Promise<T> {
  let name: string;
  do {
    const chance = Math.floor(Math.random() * 1e6).toString(36);
    name = `${BEGINNING}${Date.now().toString(36)}-${chance}`;
  } while (given.has(name));
  given.add(name);
  atWork.add(name);
  try {
    return await make(name);
  } finally {
    atWork.delete(name);
  }
}

/** Whether a sheet's name says that it was never finished. */
export function isTemporary(name: string): boolean {
  return FORM.test(name);
}

/**
 * Whether a sheet was left unfinished: one of this session's that nothing is at work on, or one so
 * old that no colleague in the same workbook can be.
 */
export function isLeftOver(name: string): boolean {
  const began = FORM.exec(name)?.[1];
  if (began === undefined) return false;
  return (given.has(name) && !atWork.has(name)) || Date.now() - parseInt(began, 36) > A_DAY;
}
