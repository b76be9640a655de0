import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** React's components in the pane are named after what they show, and stand apart. */
const ROOMS = ["domain", "actions", "texts", "excel", "files"];

/** The names that a file gives to others, of what it makes itself: what it only passes on is another's. */
function exportedNames(text: string): Set<string> {
  const { statements } = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest);
  const imported = new Set(statements.filter(ts.isImportDeclaration).flatMap(importedNames));
  return new Set(statements.flatMap(namesOf).filter((name) => !imported.has(name)));
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) return namesInList(statement);
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function namesInList({ moduleSpecifier, exportClause }: ts.ExportDeclaration): string[] {
  const isOwn = moduleSpecifier === undefined && exportClause && ts.isNamedExports(exportClause);
  return isOwn ? exportClause.elements.map(({ name }) => name.text) : [];
}

function importedNames({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

/** The names that more than one file gives, each with the files. */
function alike(files: readonly (readonly [file: string, text: string])[]): Record<string, string[]> {
  const givers = new Map<string, string[]>();
  for (const [file, text] of files)
    for (const name of exportedNames(text)) givers.set(name, [...(givers.get(name) ?? []), file]);
  return Object.fromEntries([...givers].filter(([, by]) => by.length > 1));
}

function filesIn(room: string): string[] {
  const all = readdirSync(room, { recursive: true, encoding: "utf8" }).sort();
  return all.filter((file) => /\.tsx?$/.test(file)).map((file) => `${room}/${file}`);
}

/** The file that one is put in the place of by the pane's build, by the same names: fetchedParser.ts in that of parser.ts. */
function doorOf(file: string): string {
  return file.replace(
    /fetched([A-Z])([^/]*)$/,
    (_, first: string, rest: string) => first.toLowerCase() + rest,
  );
}

describe("the names that rooms give each other", () => {
  test("each stand for one thing, so that a search for one finds it and imports need no other name", () => {
    const all = ROOMS.flatMap((room) => filesIn(`src/${room}`));
    const files = all.filter((file) => doorOf(file) === file || !all.includes(doorOf(file)));
    expect(files.length).toBeGreaterThan(200);
    expect(alike(files.map((file) => [file, readFileSync(file, "utf8")]))).toEqual({});
  });

  test.each([
    ["a function", "export function verdict() {}"],
    ["an async function", "export async function verdict() {}"],
    ["a class", "export class verdict {}"],
    ["an interface", "export interface verdict {}"],
    ["a type", "export type verdict = string;"],
    ["a constant", "export const first = 1, verdict = 2;"],
    ["a part of a constant", "export const { a: verdict, b: [second] } = made;"],
    ["a list at the end of the file", "const verdict = 1;\nexport { verdict };"],
    ["a list with another name", "const own = 1;\nexport { own as verdict };"],
    ["something of another file by a new name", 'import { own } from "./own";\nexport { own as verdict };'],
  ])("are told alike when the other is %s", (_kind, text) => {
    expect(
      alike([
        ["a.ts", "export interface verdict {}"],
        ["b.ts", text],
      ]),
    ).toEqual({ verdict: ["a.ts", "b.ts"] });
  });

  test.each([
    ["passed on", 'export { verdict } from "./a";'],
    ["imported and passed on", 'import type { verdict } from "./a";\nexport type { verdict };'],
    ["kept to the file", "const verdict = 1;"],
    ["a field of something", "export const own = { verdict: 1 };"],
  ])("may be alike when the other is %s", (_how, text) => {
    expect(
      alike([
        ["a.ts", "export const verdict = 1;"],
        ["b.ts", text],
      ]),
    ).toEqual({});
  });

  test("may be overloaded, and be a type and a value, in one file", () => {
    const text =
      "export function of(a: string): void;\nexport function of(a: number): void;\nexport type of = 1;";
    expect(alike([["a.ts", text]])).toEqual({});
  });
});
