import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { customFunctions, registerFunctions } from "../../src/functions/register";
import * as comparison from "../../src/functions/comparison-functions";
import * as correlation from "../../src/functions/correlation-functions";
import * as criterion from "../../src/functions/criterion-functions";
import * as fidelity from "../../src/functions/fidelity-functions";
import * as person from "../../src/functions/person-functions";
import * as share from "../../src/functions/share-functions";
import * as text from "../../src/functions/text-functions";

interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: {
      name: string;
      description: string;
      type: string;
      dimensionality?: string;
      optional?: boolean;
    }[];
  }[];
}

const SCRIPT = path.join(__dirname, "../../.scripts/function-metadata.mjs");

function generated(options: { sources?: string[] } = {}): { da: Metadata; en: Metadata } {
  const program = `import { generateFunctionMetadata } from ${JSON.stringify(pathToFileURL(SCRIPT).href)};
    process.stdout.write(JSON.stringify(await generateFunctionMetadata(${JSON.stringify(options)})));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return JSON.parse(output.toString("utf8")) as { da: Metadata; en: Metadata };
}

function golden(file: string): Metadata {
  return JSON.parse(readFileSync(path.join(__dirname, "golden", file), "utf8")) as Metadata;
}

describe("the functions' metadata", () => {
  const { da, en } = generated();

  it("is the public interface that was agreed, in Danish and in English", () => {
    expect(da).toEqual(golden("functions.json"));
    expect(en).toEqual(golden("functions-en.json"));
  });

  it("differs between the languages in descriptions only", () => {
    const bare = ({ functions }: Metadata) =>
      functions.map(({ parameters, ...rest }) => ({
        ...rest,
        description: "",
        parameters: parameters.map((parameter) => ({ ...parameter, description: "" })),
      }));
    expect(bare(en)).toEqual(bare(da));
    const texts = ({ functions }: Metadata) =>
      functions.flatMap((f) => [f.description, ...f.parameters.map((p) => p.description)]);
    texts(en).forEach((text, i) => {
      expect(text).not.toBe("");
      expect(text).not.toBe(texts(da)[i]);
    });
  });

  it("names each function by its id, in letters and points that Excel accepts", () => {
    for (const { id, name } of da.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9]*(\.[A-Z0-9]+)*$/);
      expect(id.length).toBeGreaterThanOrEqual(3);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
    const withoutMarks = da.functions.map(({ id }) => id.replace(/[._]/g, ""));
    expect(new Set(withoutMarks).size).toBe(da.functions.length);
  });

  // The key beside "functions" is the one that Microsoft documents; inside a function it does
  // nothing: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
  it("lets error cells through where Excel looks for it: beside the functions, for all of them", () => {
    for (const file of [da, en]) {
      expect(file.allowErrorForDataTypeAny).toBe(true);
      for (const entry of file.functions) {
        expect(entry).not.toHaveProperty("allowErrorForDataTypeAny");
      }
    }
  });

  it("is refused with the reason where a signature cannot be described", () => {
    const sources = [path.join(__dirname, "undescribable-function.ts")];
    expect(() => generated({ sources })).toThrow(/does not support type "Grid"/);
  });

  it("is refused where a function has code but no description", () => {
    const sources = [path.join(__dirname, "../../src/functions/share-functions.ts")];
    expect(() => generated({ sources })).toThrow("function FIDELITET: only in register.ts");
  });

  it("takes every argument as it is, so that our own sentence answers a wrong one", () => {
    for (const { parameters } of da.functions) {
      expect(parameters.every(({ type }) => type === "any")).toBe(true);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([...optional].sort()).toEqual(optional);
    }
  });
});

describe("registering the functions", () => {
  it("ties every id in the metadata to its code, and nothing else", () => {
    const associated = new Map<string, unknown>();
    const runtime = { associate: (id: string, code: unknown) => associated.set(id, code) };
    Object.assign(globalThis, { CustomFunctions: runtime });
    registerFunctions();
    Reflect.deleteProperty(globalThis, "CustomFunctions");
    expect([...associated.keys()].sort()).toEqual(
      golden("functions.json")
        .functions.map(({ id }) => id)
        .sort(),
    );
    expect(Object.fromEntries(associated)).toEqual(customFunctions);
  });

  it("ties each id to the function that is documented under it", () => {
    const parameters = Object.fromEntries(
      golden("functions.json").functions.map(({ id, parameters }) => [id, parameters.length]),
    );
    for (const [id, code] of Object.entries(customFunctions))
      expect(code).toHaveLength(parameters[id]);
  });

  it("leaves no exported custom function out", () => {
    const exported = [fidelity, person, criterion, correlation, share, comparison, text].flatMap(
      (m) => Object.values(m),
    );
    expect(new Set(Object.values(customFunctions))).toEqual(new Set(exported));
  });
});
