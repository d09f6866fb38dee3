import type { AreaList } from "../book/merged-areas";
import { ClientObject, type Readers } from "../client/client-object";
import { ClientResult } from "../client/client-result";
import { CollectionObject } from "../client/collection-object";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";
import type { MakeRange, RangeReach } from "./range-reach";

/** The ranges of a `RangeAreas`. */
export class RangeCollection extends CollectionObject<AreaList, RangeReach> {
  readonly typeName = "RangeCollection";
  protected readonly readers: Readers<AreaList> = {};

  constructor(
    context: RequestContext,
    find: () => AreaList | null,
    private readonly makeRange: MakeRange,
  ) {
    super(context, find, { orNull: true });
  }

  getCount(): ClientResult<number> {
    return new ClientResult(this.context, () => this.target().areas.length);
  }

  getItemAt(index: number): RangeReach {
    return this.makeRange(() => this.target().areas[index] ?? null);
  }

  protected override listed({ areas }: AreaList): RangeReach[] {
    return areas.map((area) => this.makeRange(() => area));
  }
}

/** Several areas of a sheet: merged cells in a range, what is printed, or what is selected. */
export class RangeAreas extends ClientObject<AreaList> {
  readonly typeName = "RangeAreas";
  protected readonly readers: Readers<AreaList> = { areaCount: ({ areas }) => areas.length };
  private collection?: RangeCollection;

  constructor(
    context: RequestContext,
    private readonly find: () => AreaList | null,
    private readonly makeRange: MakeRange,
  ) {
    super(context, find, { orNull: true });
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
