import type { Outcome, RateLimits } from "../errors/index.js";
import { observe } from "../observe.js";

/** Something that happened to a call. There is never a body, a header, an id of the vendor's or a credential in it. */
export type CallEvent = AttemptEvent | WaitEvent | AnswerEvent | FailureEvent | EndEvent;

export interface EventOfCall {
  readonly vendor: string;
  /** The operation's name in this package, for example `"siro.recordings.link"`. */
  readonly operation: string;
  /** The HTTP method in capitals. */
  readonly method: string;
  /** The path with its parameters still named. */
  readonly path: string;
  /** The same in every event of one call, and in those of no other. It is made here and is not sent. */
  readonly callId: string;
  /** The `tag` of the call's options, else of the client's. */
  readonly tag: string | undefined;
  /** Which attempt of the call it is about; the first one is 1. 0 of a call that ended before its first. */
  readonly attempt: number;
}

/** A request goes out. */
export interface AttemptEvent extends EventOfCall {
  readonly type: "attempt";
  /** The names of the fields that `extraBody` and `extraQuery` added, for example `"body.priority"`. Not there when there are none. */
  readonly extraFields?: readonly string[];
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
  /** What the vendor reported of its limits; undefined when it reported nothing. */
  readonly limits: RateLimits | undefined;
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
  /** What the vendor reported of its limits; undefined when it reported nothing, or there was no answer. */
  readonly limits: RateLimits | undefined;
}

/** The call is over: the last event of every call that was to be sent, and the only one of a call that broke a rule. */
export interface EndEvent extends EventOfCall {
  readonly type: "end";
  /** The error's code; undefined when the call gave its answer, `"cancelled"` when the caller's signal or function ended it. */
  readonly code: string | undefined;
  /**
   * `"answered"`: the vendor did it and the answer was read. `"refused"`: the vendor said no. `"not_sent"`: the vendor has not acted.
   * `"unknown"`: it may have acted.
   */
  readonly outcome: "answered" | "refused" | Outcome;
  /** Of the answer or the error that ended the call. */
  readonly status: number | undefined;
  /** How many requests went out, or tried to. */
  readonly attempts: number;
  /** How long the whole call took, in milliseconds: every attempt and every wait. */
  readonly durationMs: number;
  readonly requestId: string | undefined;
}

/** Told of everything that happens to a client's calls. What it throws is dropped: it cannot break a call. */
export type OnEvent = (event: CallEvent) => unknown;

export type Emit = (event: CallEvent) => void;

/** The hook, made safe to call. */
export function emitter(onEvent: OnEvent | undefined): Emit | undefined {
  if (onEvent === undefined) return undefined;
  return (event) => observe(() => onEvent(event));
}
