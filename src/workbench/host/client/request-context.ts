import type { Worksheet as UniverSheet } from "@univerjs/core";
import type { Book } from "../book/book";
import type { HostState } from "./host-state";
import type { Loadable } from "./loadable";
import { ResponseSize } from "./response-size";
import { strict } from "./strict-proxy";

/** How the objects of Office.js come about that are reached without a collection of their own. */
export interface ExcelObjects {
  workbook(context: RequestContext): Loadable & { readonly application: Loadable };
  runtime(context: RequestContext): Loadable;
  /** The sheet of a range: a null object where the range is one. */
  worksheet(context: RequestContext, find: () => UniverSheet | null): Loadable;
}

interface Step {
  run: () => void | Promise<void>;
  /** Whether it reads what formulas give, so that they must have been calculated. */
  reads: boolean;
}

/** A sync that takes this long, in milliseconds, and the work on its answer are two tasks. */
const NOTICEABLE = 4;

/** The batch: what the add-in asks for is collected, and carried out in that order at sync. */
export class RequestContext implements Pick<Excel.RequestContext, "sync"> {
  readonly book: Book;
  readonly debugInfo = { code: "", message: "" };
  /** Of the sync under way, or of the last one. */
  response = new ResponseSize();
  private steps: Step[] = [];
  private root: ReturnType<ExcelObjects["workbook"]> | undefined;
  private settings: Loadable | undefined;

  constructor(
    readonly host: HostState,
    readonly objects: ExcelObjects,
  ) {
    this.book = host.book;
    return strict(this, "RequestContext");
  }

  get workbook() {
    return (this.root ??= this.objects.workbook(this));
  }

  get application() {
    return this.workbook.application;
  }

  /** Ranges follow inserted and deleted rows by themselves here, so there is nothing to track. */
  readonly trackedObjects = strict(
    { add: () => undefined, remove: () => undefined },
    "TrackedObjects",
  );

  get runtime() {
    return (this.settings ??= this.objects.runtime(this));
  }

  load(object: { load(option?: unknown): unknown }, option?: unknown): void {
    object.load(option);
  }

  enqueue(run: Step["run"], reads = false): void {
    this.steps.push({ run, reads });
  }

  /**
   * Carries out the batch. It stops at the first step that fails: what came before stays done,
   * what comes after is dropped, as in Excel.
   */
  async sync<T>(passThroughValue?: T): Promise<T> {
    const steps = this.steps;
    this.steps = [];
    const { book } = this;
    const response = (this.response = new ResponseSize());
    const began = performance.now();
    await book.batch(async () => {
      for (const step of steps) {
        if (step.reads) await book.calculation.settle();
        await step.run();
      }
      await book.calculation.settle();
    });
    for (const tell of this.host.syncListeners) tell({ responseBytes: response.bytes });
    // Excel's answers come from elsewhere: the page is free before the add-in works on them.
    if (performance.now() - began > NOTICEABLE) await new Promise((go) => setTimeout(go, 0));
    return passThroughValue as T;
  }
}
