import { ApiError, type CallIdentity, type Outcome, SdkError } from "../errors/index.js";
import type { CallEvent, Emit, EventOfCall } from "./event.js";

/** How far a call has come. */
export interface Progress {
  readonly attempt: number;
  readonly attempts: number;
  readonly outcome: Outcome;
}

const notBegun: Progress = { attempt: 0, attempts: 0, outcome: "not_sent" };

/** What an event says beside what every event says. */
type Told<Event> = Event extends EventOfCall ? Omit<Event, keyof EventOfCall> : never;

/** Tells the hook what happens to one call. There is one only while somebody listens. */
export class Watch {
  readonly #callId = nextCallId();
  readonly #startedAt = performance.now();
  #answered: { readonly status?: number; readonly requestId?: string | undefined } = {};
  /** Of the call, from its begin on. */
  progress = notBegun;

  constructor(
    readonly identity: CallIdentity,
    readonly tag: string | undefined,
    readonly emit: Emit,
  ) {}

  tell(event: Told<CallEvent>): void {
    const { vendor, operation, method, path } = this.identity;
    if (event.type === "answer") this.#answered = event;
    this.emit({ vendor, operation, method, path, callId: this.#callId, tag: this.tag, attempt: this.progress.attempt, ...event });
  }

  /** Tells the end of a call, whichever it is. */
  async over<Result>(call: () => Promise<Result>): Promise<Result> {
    try {
      const result = await call();
      this.#end({ code: undefined, outcome: "answered", status: this.#answered.status, requestId: this.#answered.requestId });
      return result;
    } catch (error) {
      const outcome = ApiError.is(error) ? (error.outcome ?? "refused") : this.progress.outcome;
      this.#end({ ...describeFailure(error), outcome });
      throw error;
    }
  }

  #end(end: Omit<Told<Extract<CallEvent, { type: "end" }>>, "type" | "attempts" | "durationMs">): void {
    this.tell({ type: "end", ...end, attempts: this.progress.attempts, durationMs: performance.now() - this.#startedAt });
  }
}

/** What an event says of an error. */
export function describeFailure(error: unknown): { code: string; status: number | undefined; requestId: string | undefined } {
  if (!SdkError.is(error)) return { code: "cancelled", status: undefined, requestId: undefined };
  return { code: error.code, status: "status" in error ? error.status : undefined, requestId: error.requestId };
}

let prefix: string | undefined;
let calls = 0;

/** Unique among processes by a random start, which is made at the first call: some runtimes have no chance while they load a program. */
function nextCallId(): string {
  prefix ??= Array.from({ length: 2 }, () =>
    Math.floor(Math.random() * 36 ** 6)
      .toString(36)
      .padStart(6, "0"),
  ).join("");
  return `${prefix}-${(++calls).toString(36)}`;
}
