/** An amount as it is told, and as a machine reads it. */
export interface EffectView {
  readonly value: number;
  readonly text: string;
}

export interface RemedyRowView {
  readonly label: string;
  /** "B4" */
  readonly cell: string;
  /** null where nobody has reckoned it. */
  readonly expected: EffectView | null;
  readonly realised: EffectView | null;
}

export interface RemedyPlanView {
  readonly sheet: string;
  readonly address: string;
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly RemedyRowView[];
  readonly expected: EffectView;
  /** null where the plan has no column for it. */
  readonly realised: EffectView | null;
}

/** A deficit, and where the figure of it stands. */
export interface DeficitView extends EffectView {
  readonly unit: string;
  readonly sheet: string;
  readonly cell: string;
  readonly of: "forecast" | "outcome";
}

/** What the measures of one committee close of its own deficit. */
export interface CommitteeCoverView {
  /** "" where the plans name none. */
  readonly committee: string;
  readonly deficit: DeficitView | null;
  readonly expected: EffectView;
  readonly uncovered: EffectView | null;
}

/** What "Åtgärdsplan" tells. */
export interface RemedyReport {
  readonly kind: "remedies";
  /** The measures reach, or there is no deficit, and nothing is asked. */
  readonly ready: boolean;
  readonly plans: readonly RemedyPlanView[];
  /** null where no figure tells what is to be closed; of several committees together, in the unit of the first. */
  readonly deficit: DeficitView | null;
  /** What no measure closes, in the deficit's unit; null without a deficit. */
  readonly uncovered: EffectView | null;
  /** One for each committee that the plans are of. */
  readonly committees: readonly CommitteeCoverView[];
  /** The deficit beside what the measures give, for bars of one scale; none without a deficit. */
  readonly bars: readonly {
    readonly of: "deficit" | "expected" | "realised";
    readonly value: number;
    readonly text: string;
  }[];
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
  /** Since when the changes are, in words; "" without any. */
  readonly since: string;
  /** What has changed since the earlier version, or since the stamp; null where there is neither. */
  readonly changes: readonly string[] | null;
}
