/**
 * Names as keys that tell rows apart: those that come again have a number after them.
 * @example rowKeys(["Park", "Övrigt", "Övrigt"]) // ["Park", "Övrigt", "Övrigt (2)"]
 */
export function rowKeys(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let key = name;
    for (let number = 2; taken.has(key); number++) key = `${name} (${number})`;
    taken.add(key);
    return key;
  });
}
