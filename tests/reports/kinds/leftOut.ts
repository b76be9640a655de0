import type { KindOfSheet } from "../../support/kinds/kind";

export const LEFT_OUT: readonly KindOfSheet[] = [];
