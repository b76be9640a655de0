import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import type { Outcome } from "./actions";
import type { Job, Said } from "./job";
import { DIED, OUT_OF_MEMORY, outOfTime } from "./refusals";

/** What was said of a file, and how it went. */
export interface Done {
  readonly lines: readonly object[];
  readonly told: readonly string[];
  readonly outcome: Outcome;
}

export interface Limits {
  /** Seconds for one file. */
  readonly seconds: number;
  /** Megabytes of a process's heap; the process as a whole takes about 250 more. */
  readonly megabytes: number;
}

export const LIMITS: Limits = { seconds: 25, megabytes: 640 };

interface Finished {
  readonly kind: "done";
  readonly outcome: Outcome;
}
interface Died {
  readonly kind: "dead";
  readonly why: string;
}
type End = Finished | Died;

/** Processes that do files under limits. One that goes beyond them is ended, and another takes its place. */
export class Workers {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();

  constructor(
    private readonly limits: Limits = LIMITS,
    private readonly script = path.join(__dirname, "worker.cjs"),
  ) {
    process.once("exit", () => this.dispose());
  }

  async run(job: Job): Promise<Done> {
    const worker = this.idle.pop() ?? this.start();
    const isUsed = worker.isUsed;
    const done = await worker.run(job, this.limits.seconds);
    if (!worker.isAlive) this.all.delete(worker);
    else this.idle.push(worker);
    // What earlier files left behind may have taken the room: a file is refused only for what it takes itself.
    const isForMemory = !worker.isAlive && done.told.includes(OUT_OF_MEMORY);
    return isForMemory && isUsed ? this.run(job) : done;
  }

  dispose(): void {
    for (const worker of this.all) worker.end();
    this.all.clear();
  }

  private start(): Worker {
    const worker = new Worker(this.script, this.limits.megabytes);
    this.all.add(worker);
    return worker;
  }
}

class Worker {
  isAlive = true;
  isUsed = false;
  private readonly child: ChildProcess;
  private complaint = "";
  private hear: (said: Said) => void = () => undefined;
  private ended: (why: string) => void = () => undefined;

  constructor(script: string, megabytes: number) {
    this.child = fork(script, [], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.child.stderr!.on("data", (text) => (this.complaint = (this.complaint + String(text)).slice(-4000)));
    this.child.on("message", (said: Said) => this.hear(said));
    this.child.on("error", () => this.die(DIED));
    this.child.on("close", () => this.die(/heap|out of memory/i.test(this.complaint) ? OUT_OF_MEMORY : DIED));
  }

  async run(job: Job, seconds: number): Promise<Done> {
    this.isUsed = true;
    const lines: object[] = [];
    const told: string[] = [];
    const end = await new Promise<End>((resolve) => {
      const timer = setTimeout(() => this.die(outOfTime(seconds)), seconds * 1000);
      this.ended = (why) => {
        clearTimeout(timer);
        resolve({ kind: "dead", why });
      };
      this.hear = (said) => {
        if (said.kind === "print") lines.push(said.line);
        else if (said.kind === "tell") told.push(said.text);
        else {
          clearTimeout(timer);
          resolve(said);
        }
      };
      if (this.isAlive) this.child.send(job, (error) => error && this.die(DIED));
      else this.ended(DIED);
    });
    if (end.kind === "done") return { lines, told, outcome: end.outcome };
    // A file that was given up has no lines: half of its sheets could pass for all of them.
    return { lines: [], told: [...told, end.why], outcome: "failed" };
  }

  end(): void {
    this.isAlive = false;
    this.child.kill("SIGKILL");
  }

  private die(why: string): void {
    if (!this.isAlive) return;
    this.end();
    this.ended(why);
  }
}
