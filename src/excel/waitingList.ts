/** What has been sent to Excel and not answered, until it is known what became of it. */
export interface WaitingList<Sent, Late> {
  /** Remembers what was sent and not answered. */
  remember(sent: Sent): void;
  /**
   * What Excel has carried out since, each told once. What has not been carried out is asked for again the next time,
   * as long as the pane is open.
   */
  find(): Promise<readonly Late[]>;
}

/**
 * @param lookFor what became of it: "waiting" where Excel has not carried it out, null where nobody can say any more
 */
export function waitingList<Sent, Late>(
  lookFor: (sent: Sent) => Promise<Late | "waiting" | null>,
): WaitingList<Sent, Late> {
  let unanswered: readonly Sent[] = [];
  // Kept until it has been told: Excel may fail before all have been looked for.
  let untold: readonly Late[] = [];
  return {
    remember(sent) {
      unanswered = [...unanswered, sent];
    },
    async find() {
      for (const one of unanswered) {
        const late = await lookFor(one);
        if (late === "waiting") continue;
        unanswered = unanswered.filter((other) => other !== one);
        if (late) untold = [...untold, late];
      }
      const found = untold;
      untold = [];
      return found;
    },
  };
}
