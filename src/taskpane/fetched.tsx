import { Button } from "./components/Button";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { paneTexts } from "../texts/shared/pane";

/** Something that is fetched as a file of its own, once. */
export interface Fetched<T> {
  /** Here once it has come. */
  readonly now: T | undefined;
  /** It could not be had the last time it was asked for. */
  readonly hasFailed: boolean;
  /** @throws NotFetched where it cannot be had just now; calling it again tries again */
  load(): Promise<T>;
  /** Tells every place that draws it when it has come, or could not be had. */
  listen(listener: () => void): () => void;
}

/** A file of the add-in's own could not be fetched: the computer is offline, or a new version has taken its place. */
export class NotFetched extends Error {
  override readonly name = "NotFetched";
}

/** True where a file could not be had just now: one of the pane's parts, or one that its actions fetch themselves. */
export function isNotFetched(fault: unknown): boolean {
  // As the build's own loader names it.
  return fault instanceof NotFetched || (fault instanceof Error && fault.name === "ChunkLoadError");
}

/**
 * @param load an import() with a chunk name; it is called again when it has failed
 * @param now where it is here from the beginning
 */
export function fetched<T>(load: () => Promise<T>, now?: T): Fetched<T> {
  let hasFailed = false;
  const listeners = new Set<() => void>();
  return {
    get now() {
      return now;
    },
    get hasFailed() {
      return hasFailed;
    },
    async load() {
      try {
        return (now ??= await load());
      } catch (cause) {
        hasFailed = true;
        throw new NotFetched("A part of the add-in could not be fetched", { cause });
      } finally {
        listeners.forEach((listener) => listener());
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whoever listens is told how it went. */
function tryToLoad(thing: Fetched<unknown>): void {
  thing.load().catch(() => undefined);
}

interface FetchedPartProps<T> {
  thing: Fetched<T>;
  /** Nobody has asked for it: where it cannot be had nothing is said, and the click that needs it tells. */
  isUnasked?: boolean;
  children: (loaded: T) => ReactNode;
}

/**
 * Draws the thing once it is here; fetches it when the component is first drawn. Where it cannot be had that is said in
 * its place, and everything around it stays. Not React's lazy(): it draws nothing first and waits up to 0.3 s even for
 * what is there already, so a click on "Rätta" would flash.
 */
export function FetchedPart<T>({ thing, isUnasked = false, children }: FetchedPartProps<T>) {
  const loaded = useSyncExternalStore(thing.listen, () => thing.now);
  const hasFailed = useSyncExternalStore(thing.listen, () => thing.hasFailed);
  useEffect(() => tryToLoad(thing), [thing]);
  if (loaded !== undefined) return children(loaded);
  if (!hasFailed || isUnasked) return null;
  return (
    <p role="alert" className="notice">
      {paneTexts.notFetched}{" "}
      <Button size="small" onClick={() => tryToLoad(thing)}>
        {paneTexts.tryAgain}
      </Button>
    </p>
  );
}
