/** The style of forms and previews, added once, however many of the components that need it are fetched. */
import { addStyles } from "./addStyles";
import forms from "./forms.css";
import tasks from "./tasks.css";

addStyles(forms + tasks);
