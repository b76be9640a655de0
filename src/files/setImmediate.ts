/**
 * What the zip reader waits by between its steps, and browsers lack. Its own package for that can make code of text,
 * which the pane's policy refuses; the build puts this in its place.
 */
const scope = globalThis as { setImmediate?: unknown };

if (scope.setImmediate === undefined) {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  scope.setImmediate = (task: () => void) => {
    waiting.push(task);
    port2.postMessage(null);
  };
}

export {};
