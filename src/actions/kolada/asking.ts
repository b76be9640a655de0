import { failureOf, type KoladaClient } from "../../kolada/client";
import { koladaFailures, koladaFailureText } from "../../texts/kolada/failures";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { koladaService } from "./consent";

/** Asks Kolada where it may be asked; what it does not answer is told in a sentence. */
export function asking<T>(
  work: (client: KoladaClient) => Promise<T | SheetProblem>,
): Promise<T | SheetProblem> {
  return orProblem(async () => {
    const service = await koladaService();
    if (typeof service === "string") return said(koladaFailures[service]);
    try {
      return await work(service);
    } catch (error) {
      return said(koladaFailureText(failureOf(error)));
    }
  });
}

/** A sentence in place of an answer. */
export function said(text: string): SheetProblem {
  return { kind: "problem", sheet: "", text, what: "kolada" };
}
