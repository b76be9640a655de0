/**
 * The name that a workbook goes by in its memory, made up when Kolada is turned on. It says nothing: the yes itself lies
 * on the user's computer under this name, so that it does not travel with the file.
 */
export const KOLADA_WORKBOOK_KEY = "koladaWorkbook";

/** The name of the yes, among what the browser keeps for the add-in's site. */
export const KOLADA_YES = "driftkoll.kolada.";
/** The name of the own municipality there. */
export const KOLADA_OWN_AREA = "driftkoll.kommun";

/** A name as it is made: nothing else in a file that anybody may have written is taken for one. */
export function isWorkbookId(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
