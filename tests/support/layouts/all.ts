import { ACCOUNTS } from "./accounts";
import { ACTIVITY } from "./activity";
import { AVERAGES } from "./averages";
import { COMMITTEES } from "./committees";
import { INVESTMENTS } from "./investments";
import { EXPORTED } from "./exported";
import type { Layout } from "./layout";
import { PECULIAR } from "./peculiar";
import { STAFF } from "./staff";

/** Every made-up layout, none of which any published table of the collection has. */
export const LAYOUTS: readonly Layout[] = [
  ...COMMITTEES,
  ...ACCOUNTS,
  ...INVESTMENTS,
  ...STAFF,
  ...ACTIVITY,
  ...AVERAGES,
  ...PECULIAR,
  ...EXPORTED,
];
