/** The style of files that are chosen, added once. */
import { addStyles } from "./addStyles";
import css from "./files.css";

addStyles(css);
