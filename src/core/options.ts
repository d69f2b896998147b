import type { RuleError } from "./errors/index.js";
import type { RuleMode } from "./rule.js";
import type { OnEvent } from "./transport/event.js";
import type { PacingOptions } from "./transport/pacing.js";

/** Reads a body piece by piece. */
export interface AnswerReader {
  read(): Promise<{ done: false; value: Uint8Array } | { done: true; value?: Uint8Array | undefined }>;
  /** Ends the reading before the body does. */
  cancel(): Promise<void>;
}

/** What a client reads of an answer. A `Response` is one. */
export interface FetchedAnswer {
  readonly status: number;
  /** Whether the status is 200 to 299. */
  readonly ok: boolean;
  /** `"opaqueredirect"` of a browser that shows nothing of a redirect. */
  readonly type?: string;
  /** Where the answer came from; `""` when that is not known. */
  readonly url: string;
  /** What goes with the status, where the protocol has words for it. */
  readonly statusText?: string;
  readonly headers: Pick<Headers, "get" | "has"> & { forEach(use: (value: string, name: string) => void): void };
  /** Read by one reader; null when there is none. */
  readonly body: { getReader(): AnswerReader } | null;
  /** The whole body; rejects when it does not come to its end. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A call under way, as a fetch sees it. */
export interface Ending {
  /** Whether the call is over, and why. */
  readonly isOver: boolean;
  readonly reason: unknown;
  /** Set by the fetch: called with the reason when the call is over before its answer was read. */
  onEnd?: ((reason: unknown) => void) | undefined;
}

/** What a client gives its fetch. */
export interface FetchInit extends RequestInit {
  readonly onDeparture?: () => void;
  readonly ending?: Ending;
}

/** What a client calls in place of the global `fetch`. */
export interface Fetch {
  (url: string, init: FetchInit): Promise<FetchedAnswer>;
  /**
   * Set by a fetch that calls `init.onDeparture` just before the first byte of the request leaves, and never sends a request whose
   * call has ended before. It is told of the end by `init.ending`, and gets no `init.signal`. Without it a request counts as sent
   * once it is called.
   */
  readonly tellsDeparture?: true;
}

/**
 * A credential, or a function that gives the one to use now. The function is asked before every request; after a 401 it is
 * told which credential was rejected, and asked for a fresh one.
 */
export type Credential = string | ((request: { readonly rejected?: string }) => string | Promise<string>);

/** What one call may set for itself. Everything else is the client's. */
export interface CallOptions {
  /** Ends the call in any phase; it then rejects with the signal's own reason. Left out when a call is turned into JSON. */
  signal?: AbortSignal;
  /** How many milliseconds the **whole call** may take: every attempt, every wait, and reading the body. */
  timeout?: number;
  /** How many milliseconds one attempt may take: one request and its answer, without the wait for a turn or a credential. */
  attemptTimeout?: number;
  /** How often the request may be sent again where that is safe, apart from waits that the vendor asks for; 0 sends it once. */
  maxRetries?: number;
  /** How many bytes an answer may have; a larger one is an AnswerError. Counted after decompression. */
  maxAnswerBytes?: number;
  /** More headers, or other values for the client's. The credential's header cannot be set here. */
  headers?: Readonly<Record<string, string>>;
  /** What happens when a rule is broken: `"enforce"` throws a RuleError, `"warn"` reports it and sends, `"off"` does not look. */
  rules?: RuleMode;
  /** The caller's own name for what the call belongs to, at most 256 characters. It is in every event of the call and is not sent. */
  tag?: string;
  /**
   * Fields of the body that the vendor knows and this package does not yet: sent beside the body's own, and not held against
   * rules. A field that is documented is refused here. Not kept with a call.
   */
  extraBody?: Readonly<Record<string, unknown>>;
  /** The same for the query. */
  extraQuery?: Readonly<Record<string, unknown>>;
}

/** The options of a call that has none. */
export const noOptions: CallOptions = {};

/** What every client can be told. */
export interface ClientOptions {
  /** Where the vendor is, in place of its public address: for a proxy, or for the sandbox. */
  baseUrl?: string;
  /** Called in place of the global `fetch`, which is otherwise read at every call. */
  fetch?: Fetch;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>;
  /** How many milliseconds a **whole call** may take: every attempt, every wait, and reading the body. 30,000 by default. */
  timeout?: number;
  /** How many milliseconds one attempt may take, without the wait for a turn or a credential. By default as many as the call has left. */
  attemptTimeout?: number;
  /** How often a request may be sent again where that is safe, apart from waits that the vendor asks for. 2 by default. */
  maxRetries?: number;
  /** How many bytes an answer may have; a larger one is an AnswerError. Counted after decompression. 100 MiB by default. */
  maxAnswerBytes?: number;
  /** Holds requests back to the vendor's documented limits. `false` turns it off; a store shares the limits among processes. */
  pacing?: false | PacingOptions;
  /** Logs every attempt and what the vendor says when it refuses, with `console.debug`. Also turned on by CONVERSATION_CRM_DEBUG=1. */
  debug?: boolean;
  /** Told of every attempt, wait, answer and failed attempt of a call, and of its end. */
  onEvent?: OnEvent;
  /** In every event of a call that has no `tag` of its own. At most 256 characters. */
  tag?: string;
  /** What happens when a rule is broken: `"enforce"` (the default) throws a RuleError, `"warn"` reports it and sends, `"off"` does not look. */
  rules?: RuleMode;
  /** Gets what `rules: "warn"` finds. By default it goes to `console.warn`. What it throws is dropped, as of `onEvent`. */
  onWarning?: (error: RuleError) => void;
  /** Gives numbers from 0 up to 1 for the jitter of waits. By default `Math.random`; a test gives its own. */
  random?: () => number;
}

/** What a derived client may have for itself, beside a credential. Everything else is that of the client it comes from. */
export interface DerivedOptions
  extends Pick<ClientOptions, "headers" | "timeout" | "attemptTimeout" | "maxRetries" | "maxAnswerBytes" | "rules" | "onWarning" | "tag"> {
  /**
   * Goes with another credential: whose limit its requests count under, where they do not say it themselves. LeadConnector's limit is
   * of a location, Siro's of a token. By default a name that is kept in this process only, so a pacing store of several needs it.
   */
  pacingKey?: string;
}
