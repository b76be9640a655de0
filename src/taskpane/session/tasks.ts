/** The tasks that a button outside the pane can begin, each with the view that it stands in, there as a job by this id. */
export const TASK_VIEWS = {
  deviations: "berakna",
  volumes: "berakna",
  newSheet: "berakna",
  goals: "mal",
  explain: "hjalp",
} as const;

export type TaskId = keyof typeof TASK_VIEWS;
