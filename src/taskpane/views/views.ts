/**
 * The pane's views, in the order of their tabs: one entry is all that the frame needs to know of a view. What
 * "Kontroll" does without is fetched when its tab is chosen, as a file of its own.
 */
import { QuestionCircle20Regular, type FluentIcon } from "../icons";
import type { ComponentType } from "react";
import { paneTexts } from "../../texts/shared/pane";
import { fetched, type Fetched } from "../fetched";
import { FIRST_VIEW } from "../session/state";
import { Kontroll } from "./Kontroll";

export interface View {
  readonly id: string;
  /** The word on its tab; what is read aloud where an icon stands there. */
  readonly name: string;
  readonly icon?: FluentIcon;
  readonly content: Fetched<{ View: ComponentType }>;
}

const FIRST = { View: Kontroll };

export const VIEWS: readonly View[] = [
  {
    id: FIRST_VIEW,
    name: paneTexts.views.kontroll,
    content: fetched(async () => FIRST, FIRST),
  },
  {
    id: "berakna",
    name: paneTexts.views.berakna,
    content: fetched(() => import(/* webpackChunkName: "berakna" */ "./Berakna")),
  },
  {
    id: "mal",
    name: paneTexts.views.mal,
    content: fetched(() => import(/* webpackChunkName: "mal" */ "./Mal")),
  },
  {
    id: "skicka",
    name: paneTexts.views.skicka,
    content: fetched(() => import(/* webpackChunkName: "skicka" */ "./Skicka")),
  },
  {
    id: "hjalp",
    name: paneTexts.views.hjalp,
    icon: QuestionCircle20Regular,
    content: fetched(() => import(/* webpackChunkName: "hjalp" */ "./Hjalp")),
  },
];
