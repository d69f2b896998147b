import type { CallOptions, Draft } from "./call.js";
import type { CredentialSource } from "./credential.js";
import type { About, Outcome } from "./errors/index.js";
import type { Emit } from "./event.js";
import type { Pacer } from "./pace.js";
import type { RetryBudget } from "./retry.js";
import type { Service } from "./service.js";
import type { Wire } from "./wire.js";

/** What a client calls in place of the global `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A service as one client reaches it. */
export interface Connection {
  readonly service: Service;
  readonly wire: Wire;
  /** Undefined when the client has none for this service. */
  readonly credential: CredentialSource | undefined;
  /** Carried by every request. Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined: the global one, read at every call, so that it may be replaced after the client was made. */
  readonly fetch: Fetch | undefined;
  /** For calls that do not say: milliseconds for a call and for one attempt, and how often to send again. */
  readonly timeout: number;
  readonly attemptTimeout: number | undefined;
  readonly retries: number;
  readonly budget: RetryBudget;
  readonly pacer: Pacer | undefined;
  readonly emit: Emit | undefined;
  /** A number from 0 up to 1, for jitter. */
  readonly random: () => number;
}

/** One call on its way. */
export interface Trip extends About {
  readonly draft: Draft;
  readonly options: CallOptions;
  readonly connection: Connection;
  /** How many requests have gone out, or have tried to. */
  attempts: number;
  /** `"unknown"` from the first request on that the vendor may have got without our knowing what it did. */
  outcome: Outcome;
  /** When the call must be over, on the clock of `performance.now()`. */
  readonly due: number;
}

/** Whether the same request may go out again without doing its work twice. */
export function isRepeatable({ draft, outcome }: Trip): boolean {
  return outcome === "not_sent" || draft.safety !== "unsafe";
}
