/** @example counted(2, "cell", "celler") // "2 celler", 1200 with a space: "1 200 celler" */
export function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString("sv-SE")} ${count === 1 ? one : several}`;
}
