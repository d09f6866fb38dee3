import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { ClientObject, type Readers } from "../client/client-object";
import { EXCEL_ENUMS } from "../client/excel-enums";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";
import { requireEnum } from "../client/require-enum";
import { CultureInfo, mark } from "./culture-info";

const READERS: Readers<object> = {
  calculationMode: () => "Automatic",
  decimalSeparator: (_target, { host }) => mark(host.displayLanguage, "decimal"),
  thousandsSeparator: (_target, { host }) => mark(host.displayLanguage, "group"),
  useSystemSeparators: () => true,
};

type ApplicationMembers = Pick<
  Excel.Application,
  | "calculate"
  | "calculationMode"
  | "decimalSeparator"
  | "suspendApiCalculationUntilNextSync"
  | "suspendScreenUpdatingUntilNextSync"
  | "thousandsSeparator"
  | "useSystemSeparators"
>;

export class Application extends ClientObject<object> implements ApplicationMembers {
  readonly cultureInfo: CultureInfo;

  constructor(context: RequestContext) {
    super(context, () => context.book);
    this.cultureInfo = new CultureInfo(context, () => context.book);
  }

  readonly typeName = "Application";
  protected readonly readers = READERS;

  protected override navigation(name: string): Loadable | undefined {
    return name === "cultureInfo" ? this.cultureInfo : undefined;
  }

  get calculationMode(): Excel.Application["calculationMode"] {
    return this.read("calculationMode");
  }

  get decimalSeparator(): string {
    return this.read("decimalSeparator");
  }

  get thousandsSeparator(): string {
    return this.read("thousandsSeparator");
  }

  get useSystemSeparators(): boolean {
    return this.read("useSystemSeparators");
  }

  /** Calculates every formula anew, whichever way is asked for. */
  calculate(type: Parameters<Excel.Application["calculate"]>[0]): void {
    requireEnum(EXCEL_ENUMS.CalculationType, type);
    this.context.enqueue(() =>
      this.context.book.change(SetTriggerFormulaCalculationStartMutation.id, {
        forceCalculation: true,
      }),
    );
  }

  /** The workbench draws and calculates at sync anyway. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }

  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
