import type { Table } from "../tables/table";
import { committeeIn } from "../words/committeeName";
import { FOLLOW_UP_OF } from "../words/committees";
import { comparable } from "../words/comparable";
import { readPeriod } from "../words/periods";
import { findUnit } from "../words/units";
import type { CommitteeSource } from "./committeeFigures";

/** "Ekonomisk uppföljning över vård och stöd (tkr)": vård och stöd. Otherwise the title, where it is more than a name. */
export function headingOfSource({
  labelHeading,
  title,
  titles,
}: Table): Pick<CommitteeSource, "heading" | "isHeadingSaid"> {
  for (const text of [labelHeading, title, ...titles]) {
    const found = FOLLOW_UP_OF.pattern.exec(comparable(text))?.[1];
    if (!found) continue;
    const at = comparable(text).indexOf(found);
    const plain = text.replace(/\s+/g, " ").trim();
    const heading = plain.length === comparable(text).length ? plain.slice(at, at + found.length) : found;
    return { heading, isHeadingSaid: true };
  }
  // "Belopp i tusentals kronor" is no heading of anything.
  const isMore = committeeIn(title) === null && readPeriod(title) === null && findUnit([title]) === "";
  return { heading: isMore ? title : "", isHeadingSaid: false };
}
