import { readdirSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { completeMetadata } from "../../scripts/functionsMetadata";
import { DEFAULT_ADDRESS } from "../../scripts/settings";
import { readDeclaredFunctions, type DeclaredFunction } from "../../workbench/calculation";

const FOLDER = path.join(__dirname, "../../src/functions/worksheet");

/**
 * Ties the add-in's worksheet functions to their ids, as the build does, and answers what functions.json says
 * of them. To be called when CustomFunctions is there.
 */
export async function associateFunctions(): Promise<DeclaredFunction[]> {
  const files = readdirSync(FOLDER).map((file) => path.join(FOLDER, file));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  for (const { id, functionName, sourceFileName } of associate) {
    const file = files.find((one) => one === sourceFileName) ?? sourceFileName;
    const module = (await import(file)) as Record<string, (...args: never[]) => unknown>;
    CustomFunctions.associate(id, module[functionName] as (...args: unknown[]) => unknown);
  }
  return readDeclaredFunctions(completeMetadata(metadataJson, DEFAULT_ADDRESS));
}
