/** What a finding says to its reader. */
export interface FindingText {
  title: string;
  message: string;
  hint: string;
  proof: string[];
  alternatives: string[];
}
