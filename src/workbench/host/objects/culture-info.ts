import { ClientObject, type Readers } from "../client/client-object";
import type { Loadable } from "../client/loadable";

const CULTURE: Readers<object> = { name: (_target, { host }) => host.displayLanguage };

/** How numbers and dates are written in the display language. */
export class CultureInfo extends ClientObject<object> implements Pick<Excel.CultureInfo, "name"> {
  private format?: NumberFormatInfo;

  readonly typeName = "CultureInfo";
  protected readonly readers = CULTURE;

  protected override navigation(name: string): Loadable | undefined {
    return name === "numberFormat" ? this.numberFormat : undefined;
  }

  get name(): string {
    return this.read("name");
  }

  get numberFormat(): NumberFormatInfo {
    return (this.format ??= new NumberFormatInfo(this.context, () => this.targetOrNull()));
  }
}

/** The mark of a number in a language: between units and tenths, or between thousands. */
export function mark(language: string, type: "decimal" | "group"): string {
  const parts = new Intl.NumberFormat(language).formatToParts(12_345.6);
  return parts.find((part) => part.type === type)?.value ?? "";
}

const MARKS: Readers<object> = {
  numberDecimalSeparator: (_target, { host }) => mark(host.displayLanguage, "decimal"),
  numberGroupSeparator: (_target, { host }) => mark(host.displayLanguage, "group"),
};

type NumberFormatMembers = Pick<
  Excel.NumberFormatInfo,
  "numberDecimalSeparator" | "numberGroupSeparator"
>;

class NumberFormatInfo extends ClientObject<object> implements NumberFormatMembers {
  readonly typeName = "NumberFormatInfo";
  protected readonly readers = MARKS;

  get numberDecimalSeparator(): string {
    return this.read("numberDecimalSeparator");
  }

  get numberGroupSeparator(): string {
    return this.read("numberGroupSeparator");
  }
}
