import type { IDisposable, Worksheet as UniverSheet } from "@univerjs/core";
import { requireReference } from "../book/a1-address";
import type { ChangeKind, SheetEvent } from "../book/change-events";
import type { RequestContext } from "../client/request-context";
import { strict } from "../client/strict-proxy";
import { Range } from "./range";

type Handler<Args> = (args: Args) => Promise<unknown>;

const TYPES: Record<ChangeKind, string> = {
  changed: "WorksheetChanged",
  added: "WorksheetAdded",
  deleted: "WorksheetDeleted",
  activated: "WorksheetActivated",
  selected: "WorksheetSelectionChanged",
};

/** An event of one sheet, or, without a sheet, of all. Handlers run after the change is made. */
export class EventHandlers<Args> {
  private readonly subscriptions = new Map<Handler<Args>, IDisposable>();

  constructor(
    private readonly context: RequestContext,
    private readonly kind: ChangeKind,
    private readonly sheet?: () => UniverSheet,
  ) {
    return strict(this, `on${TYPES[kind].replace("Worksheet", "")}`);
  }

  /** Takes effect at sync; so does `remove` of what it returns. */
  add(handler: Handler<Args>) {
    const { context } = this;
    context.enqueue(() => {
      const sheetId = this.sheet?.().getSheetId();
      const subscription = context.host.changes.listen((event) => {
        if (event.kind !== this.kind) return;
        if (sheetId !== undefined && event.sheetId !== sheetId) return;
        const args = this.argumentsOf(event) as Args;
        setTimeout(() => void handler(args), 0);
      });
      this.subscriptions.set(handler, subscription);
    });
    return strict({ context, remove: () => this.remove(handler) }, "EventHandlerResult");
  }

  remove(handler: Handler<Args>): void {
    this.context.enqueue(() => {
      this.subscriptions.get(handler)?.dispose();
      this.subscriptions.delete(handler);
    });
  }

  private argumentsOf({ sheetId, own, address, changeType }: SheetEvent): object {
    const common = { type: TYPES[this.kind], source: "Local", worksheetId: sheetId };
    if (this.kind === "selected") {
      return strict({ type: TYPES.selected, worksheetId: sheetId, address }, "event");
    }
    if (this.kind !== "changed") return strict(common, "event");
    const getRange = (context: RequestContext, orNull = false) =>
      new Range(
        context,
        () => {
          const sheet = context.book.sheetById(sheetId);
          return sheet && { ...requireReference(address ?? "A1"), sheet };
        },
        { orNull, fleeting: false },
      );
    return strict(
      {
        ...common,
        address,
        changeType,
        triggerSource: own ? "ThisLocalAddin" : "Unknown",
        getRange: (context: RequestContext) => getRange(context),
        getRangeOrNullObject: (context: RequestContext) => getRange(context, true),
      },
      "WorksheetChangedEventArgs",
    );
  }
}
