import type { DataRecord } from "../book/sheet-extras";
import { RecordList } from "./record-list";
import { RecordObject, type RecordKind } from "./record-object";

const ENTRY: RecordKind = { typeName: "ChartLegendEntry", fields: { visible: true } };

/** The most series that a chart may have in Excel. */
const MOST = 255;

/** A chart's legend. It has an entry for each series; each can be left out. */
export class ChartLegend extends RecordObject {
  private entryList?: RecordList<RecordObject>;

  get legendEntries(): RecordList<RecordObject> {
    this.checkUsable();
    return (this.entryList ??= new RecordList(
      this.context,
      "ChartLegendEntryCollection",
      () => MOST,
      (index) =>
        new RecordObject(
          this.context,
          () => {
            const legend = this.targetOrNull();
            if (legend === null) return null;
            const entries = (legend.entries ??= {}) as Record<number, DataRecord>;
            return (entries[index()] ??= {});
          },
          ENTRY,
        ),
    ));
  }
}
