import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { Language } from "../../src/language/language";
import { root } from "../scripts/run-script";

/** A language, or both of them in one text: documents in English name what is Danish on the screen. */
export type Spoken = Language | "both";

/** A text that a user may see, and where it stands. */
export interface SpokenText {
  language: Spoken;
  /** "src/language/pane-texts.ts:12". */
  place: string;
  text: string;
}

/** Files of which every text is Danish, whatever names it. */
const DANISH = ["src/workbench/sheet/univer-danish.ts", "src/workbench/sheet/survey-sheet.ts"];

/** All words of an expression: of templates those between what is filled in. */
function wordsOf(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map(({ literal }) => literal.text);
    const within = node.templateSpans.flatMap(({ expression }) => wordsOf(expression));
    return [[node.head.text, ...parts].join(" … "), ...within];
  }
  // What is compared is no text, nor what a property of something is called.
  if (ts.isBinaryExpression(node) && node.operatorToken.getText().includes("==")) return [];
  if (ts.isElementAccessExpression(node)) return wordsOf(node.expression);
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    if (!ts.isTypeNode(child)) found.push(...wordsOf(child));
  });
  return found;
}

function inFile(file: string): SpokenText[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: SpokenText[] = [];
  const placeOf = (node: ts.Node) =>
    `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const take = (language: Language, node: ts.Node) => {
    for (const text of wordsOf(node)) found.push({ language, place: placeOf(node), text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText();
      if (name === "da" || name === "en") return take(name, node.initializer);
      if (DANISH.includes(file)) take("da", node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every text of the source that stands under `da` or `en`. */
export function textsOfSource(): SpokenText[] {
  return readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll(path.sep, "/")}`)
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap(inFile);
}

interface Described {
  description: string;
  parameters: { name: string; description: string }[];
}

/** What Danish Excel shows of the functions; the English stands in the source. */
export function textsOfFunctions(): SpokenText[] {
  const file = "test/functions/golden/functions.json";
  const { functions } = JSON.parse(readFileSync(path.join(root, file), "utf8")) as {
    functions: Described[];
  };
  return functions
    .flatMap(({ description, parameters }) => [
      description,
      ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
    ])
    .map((text) => ({ language: "da", place: file, text }));
}

/** What the ribbon says: English, with Danish beside it. */
export function textsOfManifest(): SpokenText[] {
  const file = "manifest.xml";
  const manifest = readFileSync(path.join(root, file), "utf8");
  return [...manifest.matchAll(/(DefaultValue|Value)="([^"]*)"/g)]
    .filter(([, , text]) => /\s/.test(text) && !text.includes("://"))
    .map(([, kind, text]) => ({ language: kind === "Value" ? "da" : "en", place: file, text }));
}

const DOCUMENTS = ["README.md", "CHANGELOG.md", "docs"];

/** What the project's documents say in words: code, names in italics and addresses are left out. */
export function textsOfDocuments(): SpokenText[] {
  const files = DOCUMENTS.flatMap((each) =>
    each.endsWith(".md")
      ? [each]
      : readdirSync(path.join(root, each))
          .filter((file) => file.endsWith(".md"))
          .map((file) => `${each}/${file}`),
  );
  return files.flatMap((file) => {
    const bare = readFileSync(path.join(root, file), "utf8")
      .replace(/```[\s\S]*?```/g, (code) => code.replace(/[^\n]/g, ""))
      .replace(/`[^`]*`/g, " ")
      .replace(/\]\([^)]*\)/g, "] ")
      .replace(/<[^>]*>|https?:\S+/g, " ")
      .replace(/\*\*[^*]*\*\*|\b_[^_]+_\b/g, " ");
    return bare
      .split("\n")
      .map((text, i) => ({ language: "both" as const, place: `${file}:${i + 1}`, text }));
  });
}
