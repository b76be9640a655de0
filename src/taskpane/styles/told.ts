/** The style of lists of what is told, added once. */
import { addStyles } from "./addStyles";
import css from "./told.css";

addStyles(css);
