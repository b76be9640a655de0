/** Lets the pane draw and hear clicks in the middle of long work. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
