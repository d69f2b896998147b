import type { Draft } from "./call.js";
import { askForCredential, type Credential, headerValue } from "./credential.js";
import { withDeadline } from "./deadline.js";
import { type About, ConnectionError, type Outcome, SdkError, TimeoutError } from "./errors/index.js";
import { lowerCased } from "./header.js";
import { readAnswer } from "./read.js";
import type { Service } from "./service.js";
import type { Composed, Wire } from "./wire.js";

/** What a client calls in place of the global `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A service as one client reaches it. */
export interface Connection {
  readonly service: Service;
  readonly wire: Wire;
  readonly credential: Credential;
  /** Carried by every request. Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined: the global one, read at every call, so that it may be replaced after the client was made. */
  readonly fetch: Fetch | undefined;
  /** Milliseconds for a call that sets no timeout of its own. */
  readonly timeout: number;
}

/** A request as `fetch` takes it, credential included. */
export interface Signed {
  readonly url: string;
  readonly init: { method: string; headers: Record<string, string>; body: RequestInit["body"]; redirect: "manual"; signal?: AbortSignal };
}

/** The path of one call: deadline [ compose → sign → fetch → read ]. */
export function send(draft: Draft, about: About, connection: Connection): Promise<unknown> {
  let outcome: Outcome = "not_sent";
  return withDeadline(
    draft.options?.timeout ?? connection.timeout,
    draft.options?.signal,
    (timeoutMs) => new TimeoutError(about, { outcome, timeoutMs, isRetryable: isRepeatable(draft, outcome) }),
    (signal) =>
      connection.wire(draft, async (composed) => {
        const { url, init } = await sign(composed, draft, about, connection);
        init.signal = signal;
        outcome = "unknown";
        try {
          return await readAnswer(await (connection.fetch ?? globalThis.fetch)(url, init), draft, about, connection.service);
        } catch (error) {
          if (error instanceof SdkError) throw error;
          if (wasNeverOpened(error)) outcome = "not_sent";
          throw new ConnectionError(about, { outcome, isRetryable: isRepeatable(draft, outcome), cause: error });
        }
      }),
  );
}

/** The path of a call up to where it would go out. */
export function build(draft: Draft, about: About, connection: Connection): Promise<Signed> {
  return withDeadline(
    draft.options?.timeout ?? connection.timeout,
    draft.options?.signal,
    (timeoutMs) => new TimeoutError(about, { outcome: "not_sent", timeoutMs, isRetryable: true }),
    () => connection.wire(draft, (composed) => sign(composed, draft, about, connection)) as Promise<Signed>,
  );
}

async function sign(
  { url, init: { method, body } }: Composed,
  draft: Draft,
  about: About,
  { credential, headers: common, service }: Connection,
): Promise<Signed> {
  const headers = { ...common };
  if (typeof body === "string") headers["content-type"] = "application/json";
  if (draft.options?.headers) Object.assign(headers, lowerCased(draft.options.headers));
  const secret = typeof credential === "string" ? credential : await askForCredential(credential, service.credential, about);
  headers[service.credential.header] = headerValue(secret, service.credential);
  // A redirect would carry the credential to another origin: fetch takes only Authorization off on the way.
  return { url, init: { method, headers, body, redirect: "manual" } };
}

/** Whether the same call may be sent again without doing its work twice. */
function isRepeatable({ method }: Draft, outcome: Outcome): boolean {
  return outcome === "not_sent" || method === "get" || method === "put" || method === "delete";
}

// What Node, Bun and Deno say when there was never a connection that could have carried the request.
const neverOpened = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

function wasNeverOpened(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && neverOpened.test(error.code)) return true;
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(wasNeverOpened);
  return wasNeverOpened(error.cause);
}
