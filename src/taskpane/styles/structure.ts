/** The style of brackets beside rows, added once, however many of the components that need it are fetched. */
import { addStyles } from "./addStyles";
import css from "./structure.css";

addStyles(css);
