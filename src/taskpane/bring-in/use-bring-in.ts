import { useCallback, useMemo, useRef, useState } from "react";
import { addTextSheet } from "../../excel/add-sheets";
import { Cancelled } from "../../excel/cancelled";
import { sheetPresence, showCell } from "../../excel/sheet-presence";
import { bringIn } from "./bring-in";
import { lookAtFiles, type Failure, type PickedFile, type ReadyFile } from "./look-at-files";
import type { PastedTable } from "./pasted-table";
import { doubtfulOf, isBusy, textsOf, workbooksOf, type BringInState } from "./bring-in-state";
import { problemOf, type Problem } from "../state/problem";

export interface BringInActions {
  take(files: readonly PickedFile[]): void;
  /** The answer about files without answers: bring them too, leave them out, or nothing at all. */
  decide(word: "all" | "without" | "none"): void;
  /** The answer about workbooks: insert them too, leave them out, or nothing at all. */
  answer(word: "all" | "texts" | "none"): void;
  /** Makes a sheet of a pasted table. */
  paste(name: string, table: PastedTable): void;
  cancel(): void;
  /** Takes away what is told of the last lot. */
  dismiss(): void;
  /** Looks whether the sheets that are told of are still there. */
  look(): void;
}

interface Ends {
  /** Told when the user has something brought in. */
  onBegin(): void;
  /** Told when new sheets may have come. */
  onEnd(): void;
  onProblem(problem: Problem): void;
}

const IDLE: BringInState = { kind: "idle" };

/** Brings files and pasted text into the workbook. One lot at a time. */
export function useBringIn({ onBegin, onEnd, onProblem }: Ends): [BringInState, BringInActions] {
  const [state, setState] = useState(IDLE);
  const latest = useRef(state);
  const running = useRef<AbortController | null>(null);

  const show = useCallback((next: BringInState) => {
    latest.current = next;
    setState(next);
  }, []);

  const run = useCallback(
    async (work: (signal: AbortSignal) => Promise<BringInState>) => {
      onBegin();
      const mine = (running.current = new AbortController());
      try {
        show(await work(mine.signal));
      } catch (thrown) {
        show(IDLE);
        if (!(thrown instanceof Cancelled)) onProblem(problemOf("bringing", thrown));
      }
    },
    [show, onBegin, onProblem],
  );

  const bring = useCallback(
    (ready: readonly ReadyFile[], failures: readonly Failure[]) =>
      run(async (signal) => {
        const total = ready.length;
        const onProgress = (done: number, name: string) =>
          show({ kind: "bringing", done, total, name });
        const brought = await bringIn(ready, { signal, onProgress });
        if (brought.sheets.length > 0) await showFirst(brought.sheets);
        if (brought.sheets.length > 0) onEnd();
        return { kind: "done", ...brought, failures: [...failures, ...brought.failures] };
      }),
    [run, show, onEnd],
  );

  /** Asks about workbooks where there are any, else brings all in. */
  const goOn = useCallback(
    (ready: ReadyFile[], failures: Failure[]) => {
      if (workbooksOf(ready).length > 0) return show({ kind: "asking", ready, failures });
      void bring(ready, failures);
    },
    [show, bring],
  );

  const take = useCallback(
    (files: readonly PickedFile[]) => {
      if (files.length === 0 || isBusy(latest.current)) return;
      void run(async (signal) => {
        const total = files.length;
        const onProgress = (done: number) => show({ kind: "looking", done, total });
        return { kind: "doubting", ...(await lookAtFiles(files, { signal, onProgress })) };
      }).then(() => {
        const now = latest.current;
        if (now.kind === "doubting" && doubtfulOf(now.ready).length === 0)
          goOn(now.ready, now.failures);
      });
    },
    [run, show, goOn],
  );

  const decide = useCallback(
    (word: "all" | "without" | "none") => {
      const now = latest.current;
      if (now.kind !== "doubting") return;
      const others = now.ready.filter(({ nothing }) => nothing === null);
      if (word === "none" || (word === "without" && others.length === 0)) return show(IDLE);
      goOn(word === "all" ? now.ready : others, now.failures);
    },
    [goOn, show],
  );

  const answer = useCallback(
    (word: "all" | "texts" | "none") => {
      const now = latest.current;
      if (now.kind !== "asking") return;
      if (word === "none") return show(IDLE);
      void bring(word === "all" ? now.ready : textsOf(now.ready), now.failures);
    },
    [bring, show],
  );

  const paste = useCallback(
    (name: string, { rows, findings }: PastedTable) => {
      if (isBusy(latest.current)) return;
      void run(async (signal) => {
        const onProgress = (done: number, total: number) =>
          show({ kind: "bringing", done: done / total, total: 1, name });
        onProgress(0, 1);
        const sheet = await addTextSheet(name, rows, { signal, onProgress });
        await showFirst([sheet]);
        onEnd();
        return { kind: "done", sheets: [sheet], failures: [], left: 0, findings };
      });
    },
    [run, show, onEnd],
  );

  const cancel = useCallback(() => running.current?.abort(), []);
  const dismiss = useCallback(() => {
    if (latest.current.kind === "done") show(IDLE);
  }, [show]);
  const look = useCallback(async () => {
    const told = latest.current;
    if (told.kind !== "done" || told.sheets.length === 0) return;
    const presence = await sheetPresence(told.sheets).catch(() => null);
    // Something else may be told by now, and what Excel does not answer stays as it was told.
    if (presence === null || latest.current !== told) return;
    const sheets = told.sheets.filter((name) => presence.get(name) === "visible");
    if (sheets.length === told.sheets.length) return;
    const isOver = sheets.length + told.failures.length + told.left === 0;
    show(isOver ? IDLE : { ...told, sheets });
  }, [show]);
  const actions = useMemo(
    () => ({ take, decide, answer, paste, cancel, dismiss, look: () => void look() }),
    [take, decide, answer, paste, cancel, dismiss, look],
  );
  return [state, actions];
}

/** Shows a new sheet of data. Where Excel does not, it is there all the same. */
async function showFirst([first]: readonly string[]): Promise<void> {
  await showCell(first, null).catch(() => undefined);
}
