import { onCancel } from "./cancel.js";
import { longestTimer } from "./sleep.js";

/**
 * Ends work after so many milliseconds, or when a signal is aborted, in any phase and whether or not the work listens.
 * Each phase is awaited through `race`, in the async function that it belongs to: so the stack of an error leads back to
 * the caller's line. Call `end` when the work is over: no timer and no listener is left behind.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #forget: (() => void) | undefined;
  #reject: ((reason: unknown) => void) | undefined;
  /** On the clock of `performance.now()`. */
  readonly due: number;

  /**
   * @param timeoutMs How long the work may take, in milliseconds.
   * @param cancel Ends the work with its own reason.
   * @param expired Makes the error for a deadline that has passed.
   */
  constructor(
    readonly timeoutMs: number,
    cancel: AbortSignal | undefined,
    readonly expired: () => Error,
  ) {
    this.due = performance.now() + timeoutMs;
    if (timeoutMs <= longestTimer) this.#timer = setTimeout(() => this.#stop(expired()), timeoutMs);
    this.#forget = cancel && onCancel(cancel, () => this.#stop(cancel.reason));
  }

  /** Aborted when the work is to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for one phase of the work, or for its end. There is one phase at a time. */
  race<Result>(phase: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.signal.aborted) reject(this.signal.reason);
      this.#reject = reject;
      phase.then(resolve, reject);
    });
  }

  /** Throws when the work is to end, also when it kept the timer from firing. */
  check(): void {
    this.signal.throwIfAborted();
    if (performance.now() >= this.due) throw this.expired();
  }

  /** Takes the timer and the listener away. */
  end(): void {
    clearTimeout(this.#timer);
    this.#forget?.();
  }

  #stop(reason: unknown): void {
    this.end();
    this.#reject?.(reason);
    this.#controller.abort(reason);
  }
}
