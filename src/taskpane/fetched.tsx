import { Button } from "./components/Button";
import { useEffect, useState, type ReactNode } from "react";
import { paneTexts } from "../texts/shared/pane";

/** Something that is fetched as a file of its own, once. */
export interface Fetched<T> {
  /** Here once it has come. */
  readonly now: T | undefined;
  /** @throws NotFetched where it cannot be had just now; calling it again tries again */
  load(): Promise<T>;
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

/** @param load an import() with a chunk name; it is called again when it has failed */
export function fetched<T>(load: () => Promise<T>): Fetched<T> {
  let now: T | undefined;
  return {
    get now() {
      return now;
    },
    async load() {
      try {
        return (now ??= await load());
      } catch (cause) {
        throw new NotFetched("A part of the add-in could not be fetched", { cause });
      }
    },
  };
}

interface FetchedPartProps<T> {
  thing: Fetched<T>;
  children: (loaded: T) => ReactNode;
}

/** What could not be had, at which time of asking. */
interface Failed {
  readonly thing: unknown;
  readonly attempt: number;
}

/**
 * Draws the thing once it is here; fetches it when the component is first drawn. Where it cannot be had that is said in
 * its place, and everything around it stays. Not React's lazy(): it draws nothing first and waits up to 0.3 s even for
 * what is there already, so a click on "Rätta" would flash.
 */
export function FetchedPart<T>({ thing, children }: FetchedPartProps<T>) {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [, setHere] = useState(0);
  const loaded = thing.now;
  const isHere = loaded !== undefined;
  useEffect(() => {
    if (isHere) return;
    thing.load().then(
      () => setHere((times) => times + 1),
      () => setFailed({ thing, attempt }),
    );
  }, [thing, isHere, attempt]);
  if (loaded !== undefined) return children(loaded);
  if (failed?.thing !== thing || failed.attempt !== attempt) return null;
  return (
    <p role="alert" className="notice">
      {paneTexts.notFetched}{" "}
      <Button size="small" onClick={() => setAttempt(attempt + 1)}>
        {paneTexts.tryAgain}
      </Button>
    </p>
  );
}
