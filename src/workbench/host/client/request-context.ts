import type { Worksheet as UniverSheet } from "@univerjs/core";
import type { Book } from "../book/book";
import { RichApiError } from "../book/rich-api-error";
import type { Finding } from "./finding";
import type { HostState } from "./host-state";
import type { Loadable } from "./loadable";
import { PayloadSize } from "./payload-size";
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

interface Tracked {
  track(): unknown;
  untrack(): unknown;
}

/** Objects of one context mean nothing to another. */
export function requireSameContext(one: RequestContext, other: RequestContext): void {
  if (one === other) return;
  throw new RichApiError(
    "InvalidRequestContext",
    "Cannot use the object across different request contexts.",
  );
}

/** A sync that takes this long, in milliseconds, and the work on its answer are two tasks. */
const NOTICEABLE = 4;

/** The batch: what the add-in asks for is collected, and carried out in that order at sync. */
export class RequestContext implements Pick<Excel.RequestContext, "sync"> {
  readonly book: Book;
  readonly debugInfo = { code: "", message: "" };
  /** Whether ranges outlive their batch: so inside `Excel.run`. */
  tracksRanges = false;
  /** Whether a sync waits while the user writes in a cell. */
  delaysForCellEdit = false;
  /** What is written in the batch that is being made. */
  request = new PayloadSize("Request");
  /** Of the sync under way, or of the last one. */
  response = new PayloadSize("Response");
  private steps: Step[] = [];
  /** Lets go of what is of this batch only. */
  private fleeting: (() => void)[] = [];
  private isAnswering = false;
  private root: ReturnType<ExcelObjects["workbook"]> | undefined;
  /** Whose its changes are: it is itself met behind a proxy and without one. */
  private readonly run = {};
  private settings: Loadable | undefined;

  constructor(
    readonly host: HostState,
    readonly objects: ExcelObjects,
  ) {
    this.book = host.book;
    const context = strict(this, "RequestContext");
    // Office.js asks for the workbook in every context's first request, whatever else is in it.
    void context.workbook;
    return context;
  }

  get workbook() {
    return (this.root ??= this.objects.workbook(this));
  }

  get application() {
    return this.workbook.application;
  }

  readonly trackedObjects = strict(
    {
      add: (objects: Tracked | Tracked[]) => void [objects].flat().map((one) => one.track()),
      remove: (objects: Tracked | Tracked[]) => void [objects].flat().map((one) => one.untrack()),
    },
    "TrackedObjects",
  );

  get runtime() {
    return (this.settings ??= this.objects.runtime(this));
  }

  load(object: { load(option?: unknown): unknown }, option?: unknown): void {
    object.load(option);
  }

  /** Takes in a new object: how it is found, and what becomes of it when the batch is sent. */
  join(find: () => void, { byContent, fleeting }: Finding, forget: () => void): void {
    // What an answer consists of is there already, and can be found again.
    if (this.isAnswering) return;
    this.enqueue(find, byContent);
    if (fleeting) this.fleeting.push(forget);
  }

  /** The objects that are made meanwhile are part of an answer. */
  answering(work: () => void): void {
    this.isAnswering = true;
    try {
      work();
    } finally {
      this.isAnswering = false;
    }
  }

  enqueue(run: Step["run"], reads = false): void {
    this.steps.push({ run, reads });
  }

  /**
   * Carries out the batch. It stops at the first step that fails: what came before stays done,
   * what comes after is dropped, as in Excel. Where nothing was asked for, nothing is sent.
   */
  async sync<T>(passThroughValue?: T): Promise<T> {
    const { steps, fleeting, request, book, host } = this;
    [this.steps, this.fleeting, this.request] = [[], [], new PayloadSize("Request")];
    if (steps.length === 0) return passThroughValue as T;
    for (const forget of fleeting) forget();
    const { limitsPayload } = host.profile;
    if (limitsPayload) request.check();
    await host.user.admit(this.delaysForCellEdit);
    const response = (this.response = new PayloadSize("Response"));
    const began = performance.now();
    await book.batch(async () => {
      for (const step of steps) {
        if (step.reads) await book.calculation.settle();
        await step.run();
        if (limitsPayload) response.check();
      }
      await book.calculation.settle();
    }, this.run);
    for (const tell of host.syncListeners) {
      tell({ requestBytes: request.bytes, responseBytes: response.bytes });
    }
    // Excel's answers come from elsewhere: the page is free before the add-in works on them.
    if (performance.now() - began > NOTICEABLE) await new Promise((go) => setTimeout(go, 0));
    return passThroughValue as T;
  }
}
