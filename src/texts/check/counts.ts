/** "kontrollen", "båda kontrollerna", "alla 10 kontroller" */
export function allChecks(total: number): string {
  return total === 1 ? "kontrollen" : total === 2 ? "båda kontrollerna" : `alla ${total} kontroller`;
}

/** "9 av 10 kontroller" */
export function someChecks(hold: number, total: number): string {
  return `${hold} av ${total} ${total === 1 ? "kontroll" : "kontroller"}`;
}
