import { lstat, realpath, stat } from "node:fs/promises";
import path from "node:path";

/** Where the changed workbook of a file goes, or why it goes nowhere. */
export type Output = { readonly target: string } | { readonly refused: string };

const ORIGINAL = "Originalet skrivs aldrig över. Ange en annan mapp med --out.";

/**
 * Decides where each file's changed workbook is written, before anything is done: under its own name in the folder of
 * --out. Nothing that was named on the command line is written over, by whatever way it is reached, and no two files
 * get the same place.
 * @param read every file that is read, the workbooks among them
 */
export async function planOutputs(
  files: readonly string[],
  out: string,
  read: readonly string[] = files,
): Promise<Output[]> {
  const folder = await realFolder(path.resolve(out));
  const originals = new Set((await Promise.all(read.map(identities))).flat());
  const counts = new Map<string, number>();
  for (const file of files) counts.set(nameKey(file), (counts.get(nameKey(file)) ?? 0) + 1);
  return Promise.all(
    files.map(async (file) => {
      const name = path.basename(file);
      const isOriginal = (await identities(path.join(folder, name))).some((one) => originals.has(one));
      if (isOriginal) return { refused: ORIGINAL };
      if (counts.get(nameKey(file))! > 1) return { refused: sameName(name) };
      const target = path.join(out, name);
      return (await isLink(target)) ? { refused: link(target) } : { target };
    }),
  );
}

function sameName(name: string): string {
  return `Flera av filerna heter ${name} och skulle skriva över varandra. Ta dem var för sig, med olika --out.`;
}

function link(target: string): string {
  return `${target} är en länk till en annan fil och skrivs inte över. Ange en annan mapp med --out.`;
}

/** Some file systems tell no capitals apart, and some write å as two characters. */
function nameKey(file: string): string {
  return path.basename(file).normalize("NFC").toLowerCase();
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
