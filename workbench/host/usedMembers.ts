import path from "node:path";
import ts from "typescript";

/** A member of one of Excel's classes that some source file uses: "Range", "values". */
export interface UsedMember {
  readonly type: string;
  readonly member: string;
  /** The requirement set it came with: "1.13"; null where the documentation says none. */
  readonly since: string | null;
  /** Where it is used first: "src/excel/readSheet.ts:12". */
  readonly place: string;
}

/**
 * The members of Excel's client classes that the files of a folder use, told by the types the compiler gives
 * each expression: property accesses, destructured parts, and the names in load("values,format/fill/color").
 * Limits: names that are only known when the program runs cannot be seen, nor members reached through `any`.
 * @param root the project's folder, where tsconfig.json stands
 * @param folder the folder to look through, "src"
 */
export function usedMembers(root: string, folder: string): UsedMember[] {
  const program = programOf(root, folder);
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const inside = path.join(root, folder) + path.sep;

  const note = (member: ts.Symbol | undefined, node: ts.Node) => {
    const owner = member && excelClassOf(member);
    if (!member || !owner) return;
    const file = node.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const place = `${path.relative(root, file.fileName)}:${line}`;
    const key = `${owner}.${member.name}`;
    if (!found.has(key)) found.set(key, { type: owner, member: member.name, since: sinceOf(member), place });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
    }
    if (ts.isCallExpression(node)) {
      for (const member of loadedMembers(node, checker)) note(member, node);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (path.normalize(file.fileName).startsWith(inside)) visit(file);
  }
  return [...found.values()];
}

function programOf(root: string, folder: string): ts.Program {
  const config = path.join(root, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const files = ts.sys.readDirectory(path.join(root, folder), [".ts", ".tsx"]);
  return ts.createProgram(files, { ...options, types: ["office-js"] });
}

/** "[Api set: ExcelApi 1.13]" in the documentation of a member. */
function sinceOf(member: ts.Symbol): string | null {
  const text = ts.displayPartsToString(member.getDocumentationComment(undefined));
  const tags = member.getJsDocTags().map(({ text: parts }) => ts.displayPartsToString(parts));
  return /Api set: ExcelApi (\d+\.\d+)/.exec([text, ...tags].join(" "))?.[1] ?? null;
}

/** "Range" for a member declared in class Excel.Range; null for everything else, plain data included. */
function excelClassOf(member: ts.Symbol): string | null {
  for (const { parent } of member.declarations ?? []) {
    if (!ts.isClassDeclaration(parent) || !parent.name) continue;
    const space = parent.parent.parent as ts.Node | undefined;
    if (space && ts.isModuleDeclaration(space) && space.name.text === "Excel") return parent.name.text;
  }
  return null;
}

/** The members named in object.load("a,b/c"), .load(["a", "b/c"]): each part of each path. */
function loadedMembers(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const type = checker.getTypeAtLocation(expression.expression);
  return call.arguments
    .flatMap((argument) => (ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument]))
    .filter(ts.isStringLiteralLike)
    .flatMap(({ text }) => text.split(","))
    .flatMap((names) => membersAlong(names.trim().split("/"), type, checker));
}

function membersAlong(names: readonly string[], from: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  const members: ts.Symbol[] = [];
  let type = from;
  for (const name of names) {
    const member = type.getProperty(name) ?? itemType(type, checker)?.getProperty(name);
    if (!member) break;
    members.push(member);
    const next = checker.getTypeOfSymbol(member);
    type = name === "items" ? (itemType(type, checker) ?? next) : next;
  }
  return members;
}

/** What a collection's items are, since their properties may be loaded through the collection. */
function itemType(collection: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const items = collection.getProperty("items");
  return items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
}
