/** The style of what is found before a file is sent, and of its stamp, added once. */
import { addStyles } from "./addStyles";
import css from "./send.css";
import "./told";

addStyles(css);
