/** "kontrollen", "båda kontrollerna", "alla 10 kontroller" */
export function allChecks(total: number): string {
  return total === 1 ? "kontrollen" : total === 2 ? "båda kontrollerna" : `alla ${total} kontroller`;
}

/** "9 av 10 kontroller", of two or more */
export function someChecks(hold: number, total: number): string {
  return hold === 0 ? `ingen av ${total} kontroller` : `${hold} av ${total} kontroller`;
}

/** "Båda kontrollerna stämmer", "9 av 10 kontroller stämmer", "Kontrollen stämmer inte" */
export function howManyHold(hold: number, total: number): string {
  if (total === 1) return hold === 1 ? "Kontrollen stämmer" : "Kontrollen stämmer inte";
  const which = hold === total ? allChecks(total) : someChecks(hold, total);
  return `${which.charAt(0).toUpperCase()}${which.slice(1)} stämmer`;
}
