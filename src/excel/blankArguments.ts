/**
 * Does this Excel hand a blank cell on to worksheet functions as 0? It was mended after CustomFunctionsRuntime 1.3, which
 * is where LTSC 2021 ends. Without Office (the command line) the stand-in is asked, which does not.
 */
export function areBlanksHandedOnAsZero(): boolean {
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  return requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") === false;
}
