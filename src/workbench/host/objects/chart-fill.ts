import { cssColor } from "../book/color";
import { ClientResult } from "../client/client-result";
import { RecordObject } from "./record-object";

/** The ground of a chart's part: a colour, nothing, or what Excel gives it. */
export class ChartFill
  extends RecordObject
  implements Pick<Excel.ChartFill, "clear" | "getSolidColor" | "setSolidColor">
{
  setSolidColor(color: string): void {
    this.act((record) => void (record.color = cssColor(color)));
  }

  /** "" where no colour was given. */
  getSolidColor(): ClientResult<string> {
    return new ClientResult(this.context, () => String(this.target().color ?? ""));
  }

  clear(): void {
    this.act((record) => void (record.color = ""));
  }
}

/** A line or an edge, which can be taken away. */
export class ChartLine extends RecordObject implements Pick<Excel.ChartLineFormat, "clear"> {
  clear(): void {
    this.act((record) => void (record.lineStyle = "None"));
  }
}
