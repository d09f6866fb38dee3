import { sentences } from "./current-language";
import { notAvailable } from "./function-error";

/**
 * What a function needs beside the first chunk, fetched when it is first called.
 *
 * @throws #N/A with a sentence where it cannot be fetched; the next calculation tries again.
 */
export async function fetched<Module>(fetch: () => Promise<Module>): Promise<Module> {
  try {
    return await fetch();
  } catch {
    throw notAvailable(sentences().notFetched());
  }
}
