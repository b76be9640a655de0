import type { KindOfSheet } from "../../support/kinds/kind";

export const ERRORS: readonly KindOfSheet[] = [];
