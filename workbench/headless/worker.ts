/**
 * The process that does the files, one after the other, for the command that started it. What one of them does to its
 * memory or its time stays here.
 */
import { openExcel } from "./excelSession";
import type { Job, Said } from "./job";
import { unexpected } from "./refusals";
import { runJob } from "./runJob";

const excel = openExcel();
const say = (said: Said): void => void process.send?.(said);

process.on("message", (job: Job) => {
  runJob(excel, job, say)
    .catch((error: unknown) => {
      say({ kind: "tell", text: unexpected(error) });
      return "failed" as const;
    })
    .then(
      (outcome) => say({ kind: "done", outcome }),
      () => process.exit(1),
    );
});
process.on("disconnect", () => process.exit());
