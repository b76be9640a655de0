/** The style of jobs, added once, however many of the views that need it are fetched. */
import { addStyles } from "./addStyles";
import css from "./jobs.css";

addStyles(css);
