/** What became of one of several pieces of work: its result, or what hindered it. */
export type Ended<T> = { kind: "done"; result: T } | { kind: "failed"; error: unknown };

/**
 * Does several pieces of work in one context in step: what each of them asks for up to its next sync
 * goes into one request with what the others ask for. A request that fails fails for all that waited
 * for it; whoever is told so does the rest one by one.
 *
 * While it runs, `context.sync` is the common one.
 */
export async function inStep<T>(
  context: Excel.RequestContext,
  works: readonly (() => Promise<T>)[],
): Promise<Ended<T>[]> {
  const send = context.sync.bind(context) as () => Promise<void>;
  let [atWork, waiting]: [number, Waiting[]] = [works.length, []];
  const goOn = async () => {
    if (waiting.length === 0 || waiting.length < atWork) return;
    const these = waiting;
    waiting = [];
    try {
      await send();
      for (const { resolve } of these) resolve();
    } catch (error) {
      for (const { reject } of these) reject(error);
    }
  };
  context.sync = <V>(passed?: V): Promise<V> => {
    const sent = new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
    void goOn();
    return sent.then(() => passed as V);
  };
  const ended = works.map(async (work): Promise<Ended<T>> => {
    try {
      return { kind: "done", result: await work() };
    } catch (error) {
      return { kind: "failed", error };
    } finally {
      atWork--;
      void goOn();
    }
  });
  const all = await Promise.all(ended);
  context.sync = (async <V>(passed?: V) => {
    await send();
    return passed as V;
  }) as typeof context.sync;
  return all;
}

interface Waiting {
  resolve(): void;
  reject(error: unknown): void;
}
