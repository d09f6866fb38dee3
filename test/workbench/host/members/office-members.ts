import path from "node:path";
import ts from "typescript";

/** A member of Office.js that code names, as Microsoft's typings describe it. */
export interface OfficeMember {
  /** "Excel.Range.values". */
  name: string;
  /** "ExcelApi 1.1"; "" where the typings name none. */
  apiSet: string;
}

const TYPINGS = /@types\/(?:office-js|custom-functions-runtime)\/index\.d\.ts$/;

/** The members of Office.js that these files name, found by the compiler, in alphabetical order. */
export function officeMembers(root: string, files: readonly string[]): OfficeMember[] {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
    ts.sys.readFile(file),
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const types = ["office-js", "custom-functions-runtime"];
  const program = ts.createProgram(files, { ...options, types });
  const checker = program.getTypeChecker();
  const members = new Map<string, OfficeMember>();
  const look = (node: ts.Node): void => {
    for (const name of namesIn(node)) {
      const symbol = symbolOf(checker, name);
      const member = symbol && memberOf(symbol);
      if (member) members.set(member.name, member);
    }
    ts.forEachChild(node, look);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) look(source);
  }
  return [...members.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a piece of code says the name of a member with: a.b, { b: … } given to Office, { b } = a. */
function namesIn(node: ts.Node): ts.Node[] {
  if (ts.isPropertyAccessExpression(node)) return [node.name];
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return [node.name];
  if (ts.isBindingElement(node)) return [node.propertyName ?? node.name];
  return [];
}

function symbolOf(checker: ts.TypeChecker, name: ts.Node): ts.Symbol | undefined {
  const { parent } = name;
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    return checker.getTypeAtLocation(parent.parent).getProperty(name.getText());
  }
  const isGiven = ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent);
  if (isGiven && ts.isObjectLiteralExpression(parent.parent)) {
    return checker.getContextualType(parent.parent)?.getProperty(name.getText());
  }
  return checker.getSymbolAtLocation(name);
}

function memberOf(symbol: ts.Symbol): OfficeMember | undefined {
  const declaration = symbol.declarations?.find((one) =>
    TYPINGS.test(one.getSourceFile().fileName),
  );
  if (!declaration) return undefined;
  const owners: string[] = [];
  for (let owner = declaration.parent; !ts.isSourceFile(owner); owner = owner.parent) {
    const named = owner as Partial<ts.NamedDeclaration>;
    if (named.name && ts.isIdentifier(named.name)) owners.unshift(named.name.text);
  }
  const apiSet = /\[Api set: (\w+ [\d.]+)/.exec(declaration.getFullText())?.[1] ?? "";
  return { name: [...owners, symbol.name].join("."), apiSet };
}
