import type { Locator } from "playwright-core";

/** Tasks of the pane's page over 50 ms, the longest first; those of the page around it, which stands in for Excel, are told apart. */
export interface HeldTasks {
  readonly own: readonly number[];
  readonly host: readonly number[];
}

/**
 * Begins to note long tasks anew.
 * @returns how many times slower than the machine where the limits were set this one does a piece of work of 10 ms; at
 * least 1
 */
export function noteTasks(page: Locator): Promise<number> {
  return page.evaluate(() => {
    const held: [number, string][] = [];
    Object.assign(window, { held });
    new PerformanceObserver((list) =>
      held.push(...list.getEntries().map(({ duration, name }): [number, string] => [duration, name])),
    ).observe({ entryTypes: ["longtask"] });
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 6_000_000; i++) sum += Math.sqrt(i);
    return sum > 0 ? Math.max(1, (performance.now() - start) / 10) : 1;
  });
}

/** What has been noted since. */
export async function heldTasks(page: Locator): Promise<HeldTasks> {
  const held = await page.evaluate(() => (window as unknown as { held: [number, string][] }).held);
  const of = (isHost: boolean) =>
    held
      .filter(([, name]) => (name === "same-origin-ancestor") === isHost)
      .map(([duration]) => duration)
      .sort((a, b) => b - a);
  return { own: of(false), host: of(true) };
}

/** "74, 58", "none" */
export function listedTasks(tasks: readonly number[], most: number): string {
  return tasks.slice(0, most).map(Math.round).join(", ") || "none";
}
