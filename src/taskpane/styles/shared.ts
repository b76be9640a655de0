/** What every view is drawn with. A view that has more of its own adds it when its file is fetched. */
import buttons from "./buttons.css";
import cards from "./cards.css";
import folded from "./folded.css";
import frame from "./frame.css";
import tones from "./tones.css";
import verdict from "./verdict.css";

export const SHARED_STYLES = [frame, buttons, verdict, cards, folded, tones].join("\n");
