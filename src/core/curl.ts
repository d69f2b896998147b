import { headerValue } from "./credential.js";
import type { CredentialKind } from "./service.js";

/** What `toCurl` needs to know of a built request and the request itself does not tell. */
interface Origin {
  /** The body as it was composed: a request's own can be read only once, and only by waiting for it. */
  readonly body: unknown;
  readonly credential: CredentialKind;
}

// Registered, so that either build of this package can print what the other has built.
const origin = Symbol.for("conversation-crm-sdk.origin");

/** Keeps with a built request what `toCurl` prints. */
export function keepOrigin(request: Request, kept: Origin): Request {
  return Object.defineProperty(request, origin, { value: kept });
}

/**
 * A built request as one line for a POSIX shell. The credential is shown as its environment variable, in double quotes so
 * that the shell fills it in.
 * @param request What `client.build.<resource>.<operation>(…)` gave.
 * @param options `secrets: true` shows the credential itself.
 * @throws {TypeError} for any other request, because its body could not be read without waiting for it.
 */
export function toCurl(request: Request, options: { secrets?: boolean } = {}): string {
  const kept = (request as { [origin]?: Origin })[origin];
  if (kept === undefined) throw new TypeError("toCurl prints the requests that client.build makes; this one comes from elsewhere.");
  const headers = [...request.headers].map(([name, value]) => {
    if (name !== kept.credential.header.toLowerCase() || options.secrets) return `--header ${quote(`${name}: ${value}`)}`;
    return `--header "${name}: ${headerValue(`$${kept.credential.variable}`, kept.credential)}"`;
  });
  const body = typeof kept.body === "string" ? [`--data-raw ${quote(kept.body)}`] : [];
  return ["curl", `--request ${request.method}`, "--globoff", `--url ${quote(request.url)}`, ...headers, ...body].join(" ");
}

/** Text that a POSIX shell takes for itself, whatever is in it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
