import type { CallIdentity } from "../errors/index.js";

/** Something that happened to a call. There is never a body, a header, an id or a credential in it. */
export type CallEvent = AttemptEvent | WaitEvent | AnswerEvent | FailureEvent;

interface EventOfCall {
  readonly vendor: string;
  /** The operation's name in this package, for example `"siro.recordings.link"`. */
  readonly operation: string;
  /** The HTTP method in capitals. */
  readonly method: string;
  /** The path with its parameters still named. */
  readonly path: string;
  /** Which attempt of the call it is about; the first one is 1. */
  readonly attempt: number;
}

/** A request goes out. */
export interface AttemptEvent extends EventOfCall {
  readonly type: "attempt";
}

/** The call waits before it goes on. */
export interface WaitEvent extends EventOfCall {
  readonly type: "wait";
  /** `"pace"`: for its turn under the vendor's limit. `"asked"`: as long as the vendor asked. `"backoff"`: as long as we chose. */
  readonly reason: "pace" | "asked" | "backoff";
  /** Milliseconds; of a turn, how long it has taken. */
  readonly durationMs: number;
}

/** The vendor carried the request out and the answer has been read. */
export interface AnswerEvent extends EventOfCall {
  readonly type: "answer";
  readonly status: number;
  /** How long the attempt took, in milliseconds, reading the answer included. */
  readonly durationMs: number;
  readonly requestId: string | undefined;
}

/** The attempt failed, or there was none. */
export interface FailureEvent extends EventOfCall {
  readonly type: "failure";
  /** The error's code; `"cancelled"` when the caller's signal or function ended it. */
  readonly code: string;
  readonly status: number | undefined;
  /** How long the attempt took, in milliseconds. */
  readonly durationMs: number;
  readonly requestId: string | undefined;
}

/** Told of everything that happens to a client's calls. What it throws is dropped: it cannot break a call. */
export type OnEvent = (event: CallEvent) => unknown;

export type Emit = (event: CallEvent) => void;

/** The hook, made safe to call. */
export function emitter(onEvent: OnEvent | undefined): Emit | undefined {
  if (onEvent === undefined) return undefined;
  return (event) => {
    try {
      const result = onEvent(event);
      if (result instanceof Promise) result.catch(() => {});
    } catch {
      // Observing a call must not change it.
    }
  };
}

/** What every event says of its call. */
export function eventOf({ vendor, operation, method, path, attempt }: CallIdentity & { readonly attempt: number }) {
  return { vendor, operation, method, path, attempt };
}
