import type { Area } from "./area";
import { intersection } from "./area";
import { ClientObject, type Loadable, type Readers } from "./client-object";
import { CollectionItems } from "./collection-items";
import type { LoadTree } from "./load-paths";
import type { Range } from "./range";
import type { RequestContext } from "./request-context";

/** Several areas of one sheet, found when the batch runs. */
export interface AreaList {
  areas: Area[];
}

type MakeRange = (area: Area) => Range;

/** The ranges of a `RangeAreas`. */
export class RangeCollection extends ClientObject<AreaList> {
  private readonly list = new CollectionItems<Range>("RangeCollection");

  readonly typeName = "RangeCollection";
  protected readonly readers: Readers<AreaList> = {};

  constructor(
    context: RequestContext,
    find: () => AreaList | null,
    private readonly makeRange: MakeRange,
  ) {
    super(context, find, true);
  }

  get items(): Range[] {
    return this.list.read();
  }

  override checkTree(tree: LoadTree): void {
    void tree;
  }

  override readTree(tree: LoadTree): void {
    const found = this.targetOrNull();
    if (found) this.list.fill(found.areas.map(this.makeRange), tree);
  }
}

/** The merged cells in a range, as `Range.getMergedAreasOrNullObject` gives them. */
export class RangeAreas extends ClientObject<AreaList> {
  readonly typeName = "RangeAreas";
  protected readonly readers: Readers<AreaList> = { areaCount: ({ areas }) => areas.length };
  private collection?: RangeCollection;

  constructor(
    context: RequestContext,
    private readonly find: () => AreaList | null,
    private readonly makeRange: MakeRange,
  ) {
    super(context, find, true);
  }

  protected override navigation(name: string): Loadable | undefined {
    return name === "areas" ? this.areas : undefined;
  }

  get areaCount(): number {
    return this.read("areaCount");
  }

  get areas(): RangeCollection {
    return (this.collection ??= new RangeCollection(this.context, this.find, this.makeRange));
  }
}

/** The merged cells that a range touches; null where there are none. */
export function mergedIn(area: Area): AreaList | null {
  const areas = area.sheet
    .getMergeData()
    .filter((merged) => intersection(merged, area))
    .map(({ startRow, endRow, startColumn, endColumn }) => ({
      sheet: area.sheet,
      startRow,
      endRow,
      startColumn,
      endColumn,
    }));
  return areas.length > 0 ? { areas } : null;
}
