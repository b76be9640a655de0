/** The parser as the pane has it: in a file of its own. See parser.ts. */
import { here, type FormulaParts } from "./fetchedParts";

export const parse: FormulaParts["parse"] = (...given) => here().parse(...given);
export const parseA1Ref: FormulaParts["parseA1Ref"] = (...given) => here().parseA1Ref(...given);
export const tokenize: FormulaParts["tokenize"] = (...given) => here().tokenize(...given);

export { parserIsHere } from "./fetchedParts";
