/** The style of what is previewed, added once, however many of the components that need it are fetched. */
import { addStyles } from "./addStyles";
import css from "./tasks.css";

addStyles(css);
