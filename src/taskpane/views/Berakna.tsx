import { TASKS } from "./berakna/tasks";
import { addStyles } from "../styles/addStyles";
import css from "../styles/amounts.css";

addStyles(css);

/** The view "Beräkna": what can be computed in the sheet, the most useful first. Each shows what it would write. */
export function View() {
  return TASKS.map((Task, index) => <Task key={index} />);
}
