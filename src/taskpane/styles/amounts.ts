/** The style of amounts, added once, however many of the components that need it are fetched. */
import { addStyles } from "./addStyles";
import css from "./amounts.css";

addStyles(css);
