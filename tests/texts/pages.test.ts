import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { accessibilityStatement } from "../../src/texts/pages/accessibility";
import { ANSWERS_SAID, privacyText } from "../../src/texts/pages/privacy";

const nobody = { organisation: null, support: null, kolada: "kolada/", version: "1.2.3" };
const municipality = {
  organisation: "Exempelköpings kommun",
  support: "it@kommunen.example",
  kolada: "kolada/",
  version: "1.2.3",
};
const papers = [accessibilityStatement, privacyText];

test.each(papers)("%p names who answers for Driftkoll, whom to ask, and the version", (paper) => {
  const text = paper(municipality);
  expect(text).toContain("Exempelköpings kommun");
  expect(text).toContain("Kontakta <it@kommunen.example>.");
  expect(text).toContain("ersion 1.2.3");
});

test.each(papers)("%p is whole also where IT has named nobody", (paper) => {
  const text = paper(nobody);
  expect(text).toMatch(/[Dd]en organisation som har installerat Driftkoll åt dig/);
  expect(text).toContain("Kontakta din organisations it-support.");
  expect(text).not.toMatch(/undefined|null|\[object/);
});

test("the accessibility statement has what the law asks for", () => {
  const text = accessibilityStatement(municipality);
  for (const part of [
    "(2018:1937)",
    "delvis förenligt",
    "Kända brister",
    "tillsynsmyndigheten",
    "har Driftkoll prövats",
  ])
    expect(text).toContain(part);
});

test("the privacy text says every answer that the workbook keeps under a name", () => {
  const files = execFileSync("git", ["ls-files", "src/domain"], { encoding: "utf8" })
    .split("\n")
    .filter(Boolean);
  const keys = files.flatMap((file) => {
    const source = readFileSync(file, "utf8");
    const single = [...source.matchAll(/export const [A-Z_]+_KEY = "(\w+)"/g)].map(([, key]) => key!);
    const group = /export const [A-Z_]+_KEYS = \{([^}]*)\}/.exec(source)?.[1] ?? "";
    return [...single, ...[...group.matchAll(/: "([^"]+)"/g)].map(([, key]) => key!)];
  });
  expect(keys.length).toBeGreaterThan(6);
  expect(keys.filter((key) => !(key in ANSWERS_SAID))).toEqual([]);
  for (const said of Object.values(ANSWERS_SAID)) expect(privacyText(nobody)).toContain(said);
});

test("the privacy text says truly what is asked of Kolada, and where the questions go", () => {
  const here = privacyText(nobody);
  expect(here).toContain("Arbetsbokens siffror skickas aldrig");
  expect(here).toContain("webbplatsen där Driftkoll ligger, som frågar vidare hos api.kolada.se");
  const elsewhere = privacyText({ ...nobody, kolada: "https://proxy.kommunen.example/v3/" });
  expect(elsewhere).toContain("proxy.kommunen.example (https://proxy.kommunen.example/v3/)");
  expect(elsewhere).not.toContain("webbplatsen där Driftkoll ligger, som frågar");
  const without = privacyText({ ...nobody, kolada: null });
  expect(without).toContain("byggt utan Kolada");
  expect(without).not.toContain("slagit på den");
});

test("the privacy text warns of old figures and of names", () => {
  expect(privacyText(nobody)).toContain("Gamla siffror kan alltså finnas kvar");
  expect(privacyText(nobody)).toContain("Skriv inga namn");
});
