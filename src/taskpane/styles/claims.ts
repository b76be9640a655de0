/** The style of claims, added once with the job that shows them. */
import { addStyles } from "./addStyles";
import css from "./claims.css";

addStyles(css);
