import type { SandboxFetch } from "./controls.js";
import { ConnectionLost } from "./fault.js";

/** Answers requests as `fetch` does: a connection that is lost is a TypeError, and an abort rejects with the signal's reason. */
export function fetchFrom(begin: () => (request: Request) => Promise<Response>): SandboxFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const ended = new Promise<never>((_, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason), { once: true }));
    ended.catch(() => {}); // the signal may be aborted long after the answer
    try {
      return await Promise.race([begin()(request), ended]);
    } catch (error) {
      throw error instanceof ConnectionLost ? new TypeError("fetch failed", { cause: causes[error.how]() }) : error;
    }
  };
}

/** What Node gives as the cause. */
const causes = {
  refused: () => Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" }),
  reset: () => Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
};
