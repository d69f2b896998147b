import { onCancel } from "./cancel.js";
import { longestTimer } from "./sleep.js";

/**
 * Gives work a deadline and lets a signal end it in any phase, whether or not the work listens. Leaves no timer and no
 * listener behind.
 * @param timeout How long the work may take, in milliseconds.
 * @param cancel Ends the work; the promise rejects with this signal's own reason.
 * @param expired Makes the error for a deadline that has passed.
 * @param work Gets a signal that either of them aborts.
 */
export function withDeadline<Result>(
  timeout: number,
  cancel: AbortSignal | undefined,
  expired: (timeout: number) => Error,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (cancel?.aborted) return Promise.reject(cancel.reason);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: unknown) => {
      end();
      reject(reason);
      controller.abort(reason);
    };
    const timer = timeout > longestTimer ? undefined : setTimeout(() => stop(expired(timeout)), timeout);
    const forget = cancel && onCancel(cancel, () => stop(cancel.reason));
    const end = () => {
      clearTimeout(timer);
      forget?.();
    };
    work(controller.signal).then(
      (result) => {
        end();
        resolve(result);
      },
      (error) => {
        end();
        reject(error);
      },
    );
  });
}
