/** @example counted(2, "cell", "celler") // "2 celler" */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
