import { builtManifest, developmentManifest } from "./read-manifest";

describe("the manifest that a build writes", () => {
  test("all addresses follow the one variable, a folder and a closing slash included", () => {
    const { xml } = builtManifest("--url", "https://excel.example.dk/fidelitet/");
    expect(xml).not.toContain("localhost");
    expect(xml).toContain('"https://excel.example.dk/fidelitet/taskpane.html"');
    expect(xml).not.toContain("fidelitet//");
    expect(xml.replaceAll("https://excel.example.dk/fidelitet", "https://localhost:3000")).toBe(
      developmentManifest().xml,
    );
  });

  test("without a prefix the functions keep their bare names", () => {
    expect(builtManifest("--url", "https://example.dk").named("Namespace")).toHaveLength(0);
  });

  test("with a prefix the functions' namespace is that text, in the place that Office wants", () => {
    const manifest = builtManifest("--url", "https://example.dk", "--prefix", "FID");
    const point = manifest.named("ExtensionPoint")[0];
    expect(point?.children.map(({ name }) => name)).toEqual([
      "Script",
      "Page",
      "Metadata",
      "Namespace",
    ]);
    const [namespace] = manifest.named("Namespace");
    const text = manifest
      .named("bt:ShortStrings")[0]
      ?.children.find(({ attributes }) => attributes.id === namespace?.attributes.resid);
    expect(text?.attributes.DefaultValue).toBe("FID");
  });

  test.each(["http://example.dk", "example.dk", "https://example.dk/?a=1", ""])(
    "an address that Office would refuse is refused: %j",
    (url) => {
      expect(() => builtManifest("--url", url)).toThrow(/must be an https address/);
    },
  );

  test.each(["1FID", "FI D", 'F"'])("a prefix that Excel would refuse is refused: %j", (prefix) => {
    expect(() => builtManifest("--url", "https://example.dk", "--prefix", prefix)).toThrow(
      /prefix must start with a letter/,
    );
  });
});
