import { forgetWorkbook } from "../../../src/actions/kolada/consent";
import { startStandIn, type StandIn } from "../../../workbench/kolada/standIn";

/** Kolada's stand-in at the address that the build would have put in. */
export async function openKolada(): Promise<StandIn> {
  const standIn = await startStandIn();
  setAddress(standIn.base);
  forgetWorkbook();
  return standIn;
}

/** @param address null as in a build without Kolada */
export function setAddress(address: string | null): void {
  Object.assign(globalThis, { DRIFTKOLL_KOLADA: address });
}

/** A browser's store, which Node has none of. */
export function openStore(): Map<string, string> {
  const kept = new Map<string, string>();
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    value: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
    },
  });
  return kept;
}
