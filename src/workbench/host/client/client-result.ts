import { RichApiError } from "../book/rich-api-error";
import type { RequestContext } from "./request-context";

/** A value that is known only after the next sync. */
export class ClientResult<T> implements OfficeExtension.ClientResult<T> {
  private result: { value: T } | undefined;

  constructor(context: RequestContext, find: () => T | Promise<T>) {
    context.enqueue(async () => {
      this.result = { value: await find() };
    }, true);
  }

  get value(): T {
    if (!this.result) {
      throw new RichApiError(
        "ValueNotLoaded",
        "The value of the result is not available: await context.sync() before reading it.",
      );
    }
    return this.result.value;
  }
}
