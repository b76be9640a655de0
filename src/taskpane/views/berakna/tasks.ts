/** What "Beräkna" offers, the most useful first. A task is a component that draws a TaskCard. */
import type { ComponentType } from "react";
import { ReplaceFunctions } from "./ReplaceFunctions";

export const TASKS: readonly ComponentType[] = [ReplaceFunctions];
