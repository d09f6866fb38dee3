/**
 * The part of saxen that is used: it publishes no types.
 *
 * Why saxen: MIT, no dependencies, published every few months (bpmn.io reads with it), 2.6 kB, reads
 * XML as a stream and knows no entities but XML's five, so that no document can swell in reading.
 * The libraries that read whole workbooks hold every cell as an object, unpack before they look,
 * or are no longer maintained.
 */
declare module "saxen" {
  type Attributes = Record<string, string | undefined>;

  export class Parser {
    on(name: "openTag", handler: (name: string, attributes: () => Attributes) => void): this;
    on(name: "closeTag", handler: (name: string) => void): this;
    on(name: "text" | "cdata", handler: (text: string) => void): this;
    on(name: "error", handler: (error: Error) => void): this;
    write(xml: string): this;
    /** @returns what was wrong, where no handler of errors throws. */
    end(): Error | null;
  }
}
