import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { parseAddress } from "../../src/domain/sheet/address";
import { TAKEN_NAMES } from "./takenNames";

const FOLDER = "src/functions/worksheet";

interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  result: { dimensionality?: string };
  parameters: { name: string; description?: string; dimensionality?: string }[];
}

/** What Excel is told, made from the source as the build makes it. */
async function metadata(): Promise<FunctionMetadata[]> {
  const files = readdirSync(FOLDER).map((file) => path.join(FOLDER, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  expect(errors).toEqual([]);
  return (JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions;
}

describe("the list of names that Excel has taken", () => {
  it("knows those that are easily hit upon, in Swedish and in English", () => {
    const taken = [
      "TREND",
      "PROGNOS.LINJÄR",
      "PREDIKTION",
      "KVOT",
      "VARIANS",
      "BELOPP",
      "SUMMA",
      "REST",
      "SAKNAS",
      "TEXTNUM",
      "SLUTMÅNAD",
      "XLETAUPP",
      "RECEIVED",
      "SUM",
    ];
    expect(taken.filter((name) => !TAKEN_NAMES.has(name))).toEqual([]);
  });
});

describe("every worksheet function", () => {
  it("has a name that neither Excel nor a cell has", async () => {
    for (const { id, name } of await metadata()) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      for (const word of [id, name]) {
        expect([word, TAKEN_NAMES.has(word)]).toEqual([word, false]);
        expect([word, parseAddress(word), /^[RC]\d*([RCK]\d*)?$/.test(word)]).toEqual([word, null, false]);
      }
    }
  });

  it("takes and returns ranges, so that a column is one call", async () => {
    for (const { result, parameters } of await metadata()) {
      expect([result, ...parameters].map(({ dimensionality }) => dimensionality)).toEqual(
        Array.from({ length: parameters.length + 1 }, () => "matrix"),
      );
    }
  });

  it("explains itself and each argument in Swedish", async () => {
    for (const { description, parameters } of await metadata()) {
      expect(description).toMatch(/^[A-ZÅÄÖ].*=[A-ZÅÄÖ_]+\(.*\)/s);
      for (const argument of parameters) {
        expect(argument.description).toMatch(/\.$/);
        expect(argument.name).toMatch(/^[a-zåäö]+$/i);
      }
    }
  });

  it("is part of the functions' bundle", () => {
    const bundle = readFileSync("src/functions/functions.ts", "utf8");
    const lines = readdirSync(FOLDER).map((file) => `import "./worksheet/${path.basename(file, ".ts")}";`);
    const missing = lines.filter((line) => !bundle.includes(line));
    expect(missing.map((line) => `${line} is missing in src/functions/functions.ts`)).toEqual([]);
  });
});
