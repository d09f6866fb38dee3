import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { languageFor } from "../../src/language/language";
import { developmentManifest, root } from "./read-manifest";

const manifest = developmentManifest();
const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
  manifest.named(name).filter((element) => "id" in element.attributes),
);
const references = manifest.all.filter((element) => "resid" in element.attributes);

/** The address behind an element's resid. */
function addressOf(element: { attributes: Record<string, string> } | undefined) {
  const resource = resources.find(({ attributes }) => attributes.id === element?.attributes.resid);
  return resource?.attributes.DefaultValue;
}

describe("what the manifest refers to", () => {
  test("every resource that is referred to is defined once", () => {
    const ids = resources.map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(references.length).toBeGreaterThan(10);
    for (const { attributes } of references) expect(ids).toContain(attributes.resid);
  });

  test("every resource is used", () => {
    const used = references.map(({ attributes }) => attributes.resid);
    for (const { attributes } of resources) expect(used).toContain(attributes.id);
  });

  test("no resource id is longer than the 32 characters that Office takes", () => {
    for (const { attributes } of resources) expect(attributes.id?.length).toBeLessThanOrEqual(32);
  });

  test("every address lies under the one development address", () => {
    const addresses = [...manifest.xml.matchAll(/"(https?:[^"]*)"/g)].map(([, address]) => address);
    const schemas = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
    const ours = addresses.filter((address) => !schemas.test(address ?? ""));
    expect(ours.length).toBeGreaterThan(10);
    for (const address of ours) expect(address).toMatch(/^https:\/\/localhost:3000\/[\w./-]+$/);
  });

  test("the files under assets that it names exist", () => {
    const files = [...manifest.xml.matchAll(/localhost:3000\/(assets\/[^"]+)/g)];
    expect(files.length).toBeGreaterThan(5);
    for (const [, file = ""] of files) expect(existsSync(path.join(root, file))).toBe(true);
  });
});

describe("icons", () => {
  const drawn = [16, 32, 64, 80, 128];
  test.each(drawn)("icon-%i.png is a PNG of exactly that many pixels each way", (size) => {
    const header = readFileSync(path.join(root, `assets/icon-${size}.png`));
    expect(header.toString("latin1", 1, 4)).toBe("PNG");
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
  });

  test("an icon of each size that Office asks for is the file of that size", () => {
    const images = manifest.named("bt:Image").filter(({ attributes }) => "size" in attributes);
    expect(new Set(images.map(({ attributes }) => attributes.size))).toEqual(
      new Set(["16", "32", "64", "80"]),
    );
    for (const image of images)
      expect(addressOf(image)).toMatch(new RegExp(`/assets/icon-${image.attributes.size}\\.png$`));
  });
});

describe("the one runtime", () => {
  test("the pane, the functions, the commands and the runtime are one page", () => {
    const page = manifest.named("Runtime")[0]?.attributes;
    expect(page).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
    const [functionsPage] = manifest.named("Page").flatMap(({ children }) => children);
    const [command] = manifest.named("Action").flatMap(({ children }) => children);
    const [functionFile] = manifest.named("FunctionFile");
    for (const element of [functionsPage, command, functionFile])
      expect(element?.attributes.resid).toBe("Taskpane.Url");
    const [defaults] = manifest.named("DefaultSettings").flatMap(({ children }) => children);
    expect(defaults?.attributes.DefaultValue).toBe(addressOf(functionFile));
  });

  test("the runtime is the first thing that the host reads", () => {
    const host = manifest.named("Host").find(({ children }) => children.length > 0);
    expect(host?.children[0]?.name).toBe("Runtimes");
  });

  test("there is one pane, so it has no pane id", () => {
    expect(manifest.named("Action")).toHaveLength(1);
    expect(manifest.named("TaskpaneId")).toHaveLength(0);
  });

  test("Excel must offer the shared runtime, errors with messages and the Excel API 1.13", () => {
    const sets = manifest.named("Set").map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
      { Name: "CustomFunctionsRuntime", MinVersion: "1.2" },
      { Name: "ExcelApi", MinVersion: "1.13" },
    ]);
  });

  test("the functions have no prefix", () => {
    expect(manifest.named("Namespace")).toHaveLength(0);
  });
});

describe("version", () => {
  const version = manifest.named("Version")[0]?.text ?? "";

  test("it is the product's version with a fourth number, which Excel on the web wants", () => {
    const product = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(version).toBe(`${product.version}.0`);
  });

  test("it is at least 1.0, the least that Microsoft's validator takes", () => {
    expect(version).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
  });
});

describe("languages", () => {
  const translated = manifest.all.filter(
    ({ name, attributes }) =>
      ["DisplayName", "Description", "bt:String"].includes(name) && "DefaultValue" in attributes,
  );
  const metadata = resources.find(({ attributes }) => attributes.id === "Functions.Metadata.Url");

  // Office looks for its own language among the overrides and else takes the default: whoever is
  // neither Danish nor English must not get a ribbon in Danish beside a pane in English.
  test("English is the default, so that every language but Danish gets it, as the pane does", () => {
    expect(manifest.named("DefaultLocale")[0]?.text).toBe("en-US");
    expect(["sv-SE", "de-DE", "en-GB", "da-DK"].map(languageFor)).toEqual(["en", "en", "en", "da"]);
  });

  test("every text has a Danish one beside it, and no other", () => {
    expect(translated.length).toBeGreaterThanOrEqual(7);
    for (const { name, attributes, children } of translated) {
      const prefix = name.startsWith("bt:") ? "bt:" : "";
      expect(children.map((child) => [child.name, child.attributes.Locale])).toEqual([
        [`${prefix}Override`, "da-DK"],
      ]);
      expect(children[0]?.attributes.Value).not.toBe(attributes.DefaultValue);
    }
  });

  test("texts keep to Office's lengths: 125 for a name or button, 250 for a description", () => {
    const short = manifest.named("bt:ShortStrings").flatMap(({ children }) => children);
    for (const text of translated) {
      const all = [text.attributes.DefaultValue, ...text.children.map((c) => c.attributes.Value)];
      const limit = text.name === "DisplayName" || short.includes(text) ? 125 : 250;
      for (const one of all) expect(one?.length).toBeLessThanOrEqual(limit);
    }
  });

  test("the functions are described in English, and in Danish beside", () => {
    expect(metadata?.attributes.DefaultValue).toMatch(/\/functions-en\.json$/);
    expect(metadata?.children.map(({ name, attributes }) => [name, attributes.Locale])).toEqual([
      ["bt:Override", "da-DK"],
    ]);
    expect(metadata?.children[0]?.attributes.Value).toMatch(/\/functions\.json$/);
  });
});
