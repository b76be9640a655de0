import { lstat, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { namesFile } from "./commandLine";

/** Where the changed workbook of a file goes, or why it goes nowhere. */
export type Output = { readonly target: string } | { readonly refused: string };

const ORIGINAL = "Originalet skrivs aldrig över. Ange en annan mapp med --out.";

/**
 * Decides where each file's changed workbook is written, before anything is done: under its own name in the folder of
 * --out, or, of one file alone, at the .xlsx that --out names. Nothing that was named on the command line is written
 * over, by whatever way it is reached, and no two files get the same place.
 * @param read every file that is read, the workbooks among them
 */
export async function planOutputs(
  files: readonly string[],
  out: string,
  read: readonly string[] = files,
): Promise<Output[]> {
  const isFile = files.length === 1 && namesFile(out) && !(await isFolder(out));
  return safeTargets(
    files.map((file) => (isFile ? out : path.join(out, path.basename(file)))),
    read,
  );
}

/** The same without --out: beside the original, with a word behind its name. */
export function planBeside(
  files: readonly string[],
  word: string,
  read: readonly string[] = files,
): Promise<Output[]> {
  return safeTargets(
    files.map((file) => {
      const { dir, name, ext } = path.parse(file);
      return path.join(dir, `${name}${word}${ext}`);
    }),
    read,
  );
}

async function safeTargets(targets: readonly string[], read: readonly string[]): Promise<Output[]> {
  const originals = new Set((await Promise.all(read.map(identities))).flat());
  const places = await Promise.all(
    targets.map(async (target) =>
      path.join(await realFolder(path.resolve(path.dirname(target))), path.basename(target)),
    ),
  );
  const counts = new Map<string, number>();
  for (const place of places) counts.set(nameKey(place), (counts.get(nameKey(place)) ?? 0) + 1);
  return Promise.all(
    targets.map(async (target, at) => {
      const place = places[at]!;
      const isOriginal = (await identities(place)).some((one) => originals.has(one));
      if (isOriginal) return { refused: ORIGINAL };
      if (counts.get(nameKey(place))! > 1) return { refused: sameName(path.basename(target)) };
      return (await isLink(target)) ? { refused: link(target) } : { target };
    }),
  );
}

async function isFolder(out: string): Promise<boolean> {
  try {
    return (await stat(out)).isDirectory();
  } catch {
    return false;
  }
}

function sameName(name: string): string {
  return `Flera av filerna heter ${name} och skulle skriva över varandra. Ta dem var för sig, med olika --out.`;
}

function link(target: string): string {
  return `${target} är en länk till en annan fil och skrivs inte över. Ange en annan mapp med --out.`;
}

/** Some file systems tell no capitals apart, and some write å as two characters. */
function nameKey(file: string): string {
  return file.normalize("NFC").toLowerCase();
}

/** A file by its real path, and by its number where it exists, which links share. */
async function identities(file: string): Promise<string[]> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return [await realpath(file), `${dev}:${ino}`];
  } catch {
    return [path.resolve(file)];
  }
}

/** The folder's real path, as far as it exists. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(await realFolder(parent), path.basename(folder));
  }
}

async function isLink(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isSymbolicLink();
  } catch {
    return false;
  }
}
