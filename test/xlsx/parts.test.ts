import { reportBook } from "../../src/report/report-book";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { analysisPlans, EXAMPLES } from "./all-plans";
import { all, readParts, type Element } from "./read-parts";

/** The order in which ECMA-376 part 1 has the children of an element; others than these may not be there. */
const ORDER: Readonly<Record<string, string>> = {
  // 18.3.1.99
  worksheet:
    "dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter rowBreaks drawing",
  // 18.2.27
  workbook: "workbookPr bookViews sheets definedNames calcPr",
  // 18.8.39, 18.8.22, 18.8.14
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs",
  font: "b i u sz color name family",
  dxf: "font numFmt fill",
  // 21.2.2.29, 21.2.2.27, 21.2.2.145
  "c:chartSpace": "c:roundedCorners c:chart c:spPr c:txPr",
  "c:chart": "c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
  "c:plotArea": "c:layout c:barChart c:scatterChart c:catAx c:valAx c:spPr",
  "c:title": "c:tx c:layout c:overlay",
  "c:legend": "c:legendPos c:legendEntry c:overlay c:txPr",
  // 21.2.2.16, 21.2.2.161
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:gapWidth c:overlap c:axId",
  "c:scatterChart": "c:scatterStyle c:varyColors c:ser c:axId",
  // 21.2.2.170 of both kinds of chart
  "c:ser":
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:marker c:dLbls c:cat c:val c:xVal c:yVal c:smooth",
  "c:dLbls":
    "c:dLbl c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize",
  "c:dLbl":
    "c:idx c:delete c:tx c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize",
  "c:marker": "c:symbol c:size c:spPr",
  // 21.2.2.226, 21.2.2.25, 21.2.2.160
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:noMultiLvlLbl",
  "c:scaling": "c:orientation c:max c:min",
  "c:manualLayout": "c:layoutTarget c:xMode c:yMode c:x c:y c:w c:h",
  // 20.1.2.2.24
  "a:ln": "a:noFill a:solidFill a:prstDash a:round",
  // 20.5.2.24, 20.5.2.12
  "xdr:oneCellAnchor": "xdr:from xdr:ext xdr:graphicFrame xdr:clientData",
  "xdr:graphicFrame": "xdr:nvGraphicFramePr xdr:xfrm a:graphic",
};

const frame = { language: "da" as const, builtAt: new Date(2024, 4, 3), files: ["a.csv"] };
const plans = [...EXAMPLES, ...analysisPlans()];
const parts = readParts(
  writeWorkbook(
    reportBook(
      plans.map((plan) => ({ plan, entry: { finding: "Fund", measured: "", responses: 7 } })),
      frame,
    ),
    { title: "Prøve", builtAt: frame.builtAt },
  ),
);
const paths = [...parts.keys()];

function every(element: Element): Element[] {
  return [element, ...element.children.flatMap(every)];
}

const elements = [...parts.values()].flatMap(every);

test("every part has a content type, and no type is of a part that is not there", () => {
  const types = parts.get("[Content_Types].xml");
  const named = all(types, "Override").map(({ attributes }) => attributes.PartName.slice(1));
  const others = paths.filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
  expect(named.sort()).toEqual(others.sort());
  for (const { attributes } of all(types, "Override")) {
    expect(attributes.ContentType).toMatch(/^application\/vnd\.openxmlformats-.+\+xml$/);
  }
});

test("relations lead to parts that are there, have ids of their own, and each is used", () => {
  for (const path of paths.filter((each) => each.endsWith(".rels"))) {
    const relations = all(parts.get(path), "Relationship").map(({ attributes }) => attributes);
    const ids = relations.map(({ Id }) => Id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { Target } of relations) expect(paths).toContain(Target.slice(1));
    const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
    const part = parts.get(owner);
    if (part === undefined) continue;
    const used = every(part).flatMap(({ attributes }) => attributes["r:id"] ?? []);
    const besides = relations.filter(({ Id }) => !used.includes(Id)).map(({ Type }) => Type);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    // The workbook names these two by their kind alone.
    expect(besides.map((type) => type.split("/").at(-1))).toEqual(
      owner === "xl/workbook.xml" ? ["styles", "sharedStrings"] : [],
    );
  }
});

test("every part but relations and types is led to", () => {
  const targets = paths
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) => all(parts.get(path), "Relationship"))
    .map(({ attributes }) => attributes.Target.slice(1));
  const others = paths.filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
  expect([...new Set(targets)].sort()).toEqual(others.sort());
});

test.each(Object.entries(ORDER))(
  "the children of %s stand in the order of the format",
  (tag, order) => {
    const places = order.split(" ");
    const wrong = elements
      .filter((element) => element.tag === tag)
      .map(({ children }) => children.map((child) => child.tag))
      .filter((tags) => {
        const at = tags.map((each) => places.indexOf(each));
        return at.some((place, i) => place < 0 || (i > 0 && place < at[i - 1]));
      });
    expect(wrong).toEqual([]);
    expect(elements.some((element) => element.tag === tag)).toBe(true);
  },
);

test("sheets, drawings and axes have ids of their own, and axes cross each other", () => {
  const sheets = all(parts.get("xl/workbook.xml"), "sheet").map(({ attributes }) => attributes);
  expect(sheets.map(({ sheetId }) => sheetId)).toEqual(sheets.map((_, i) => String(i + 1)));
  for (const path of paths.filter((each) => /drawings\/drawing\d+\.xml$/.test(each))) {
    const ids = all(parts.get(path), "xdr:cNvPr").map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain("1");
  }
  for (const path of paths.filter((each) => /charts\/chart\d+\.xml$/.test(each))) {
    const axes = elementsOf(path).filter(({ tag }) => tag === "c:valAx" || tag === "c:catAx");
    const own = axes.map(({ children }) => children[0].attributes.val);
    const crossed = axes.map(({ children }) => {
      return children.find(({ tag }) => tag === "c:crossAx")?.attributes.val;
    });
    expect([own.length, new Set(own).size]).toEqual([2, 2]);
    expect(crossed).toEqual([...own].reverse());
  }
});

function elementsOf(path: string): Element[] {
  const part = parts.get(path);
  return part === undefined ? [] : every(part);
}

test("cells, rules and texts name looks and strings that are there", () => {
  const styles = parts.get("xl/styles.xml");
  const count = (list: string) =>
    styles?.children.find(({ tag }) => tag === list)?.children.length ?? 0;
  const strings = all(parts.get("xl/sharedStrings.xml"), "si").length;
  for (const xf of styles?.children.find(({ tag }) => tag === "cellXfs")?.children ?? []) {
    expect(Number(xf.attributes.fontId)).toBeLessThan(count("fonts"));
    expect(Number(xf.attributes.fillId)).toBeLessThan(count("fills"));
    expect(Number(xf.attributes.borderId)).toBeLessThan(count("borders"));
  }
  const sheets = paths.filter((path) => path.startsWith("xl/worksheets/sheet"));
  const cells = sheets.flatMap((path) => all(parts.get(path), "c"));
  const highest = (values: (string | undefined)[]) =>
    Math.max(...values.map((each) => Number(each ?? 0)));
  expect(highest(cells.map(({ attributes }) => attributes.s))).toBeLessThan(count("cellXfs"));
  const texts = cells.filter(({ attributes }) => attributes.t === "s");
  expect(highest(texts.map(({ children }) => children[0].text))).toBeLessThan(strings);
  const rules = sheets.flatMap((path) => all(parts.get(path), "cfRule"));
  expect(rules.length).toBeGreaterThan(0);
  expect(highest(rules.map(({ attributes }) => attributes.dxfId))).toBeLessThan(count("dxfs"));
});

test("the same sheets on the same date give the same bytes", () => {
  const write = () =>
    writeWorkbook(
      EXAMPLES.map((plan) => ({ plan, links: [] })),
      { title: "Prøve", builtAt: frame.builtAt },
    );
  expect(Buffer.from(write()).equals(Buffer.from(write()))).toBe(true);
});
