import { useEffect, useState } from "react";

/** Something that is fetched as a file of its own, once. */
export interface Fetched<T> {
  /** Here once it has come. */
  readonly now: T | undefined;
  load(): Promise<T>;
}

/** @param load an import() with a chunk name; it is called again when it has failed */
export function fetched<T>(load: () => Promise<T>): Fetched<T> {
  let now: T | undefined;
  return {
    get now() {
      return now;
    },
    load: async () => (now ??= await load()),
  };
}

/**
 * The thing, once it is here; fetches it when the component is first drawn. Not React's lazy(): it draws nothing
 * first and waits up to 0.3 s even for what is there already, so a click on "Rätta" would flash.
 */
export function useFetched<T>(thing: Fetched<T>): T | undefined {
  const [loaded, setLoaded] = useState(() => thing.now);
  useEffect(() => {
    if (loaded !== undefined) return;
    thing.load().then(
      (now) => setLoaded(() => now),
      (fault: unknown) =>
        // Thrown while drawing, so that the FaultBoundary shows it.
        setLoaded(() => {
          throw fault;
        }),
    );
  }, [thing, loaded]);
  return loaded;
}
