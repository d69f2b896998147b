import { WebhookError } from "./errors/webhook-error.js";
import { isBuffer } from "./kind.js";
import { isObject } from "./object.js";

export { WebhookError, type WebhookRefusal } from "./errors/webhook-error.js";

/** The headers of a delivery: a `Headers`, or an object as Node and its frameworks have them. Names may be in any case. */
export type WebhookHeaders = { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The body of a delivery as it came, byte for byte. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/**
 * Remembers which deliveries were accepted: a vendor sends one again when it got no answer, or no good one.
 *
 * `unwrap` adds an id before it gives the event, so before your code has acted on it. When your code fails, forget the id, or the
 * delivery that the vendor sends again is refused as `"repeated"` and is lost. While your code still acts, throw: the delivery is
 * answered with an error and comes again. A row that is inserted in the transaction in which your code acts does both by itself,
 * also when the process is killed.
 */
export interface SeenDeliveries {
  /**
   * Whether a delivery is new, and remembers it: in one step, or two processes may accept the same one. `unwrap` rejects with what
   * this throws, and accepts nothing.
   * @param id The vendor's id of the delivery: the body's `webhookId` for LeadConnector, the header `svix-id` for Siro.
   * @param keepMs For how many milliseconds to remember it; at least two days, and Infinity when a delivery of any age is accepted.
   */
  add(id: string, keepMs: number): boolean | Promise<boolean>;
}

/** How deliveries are checked. */
export interface WebhookOptions {
  /** How many milliseconds old a delivery may be, and how far ahead its clock. 5 minutes by default; Infinity accepts any age, also an unknown one. */
  toleranceMs?: number;
  /** Refuses a delivery that was accepted before. By default none is remembered. */
  seen?: SeenDeliveries;
  /** Milliseconds since 1970. By default `Date.now`; a test gives its own. */
  now?: () => number;
}

const usualToleranceMs = 300_000;

// Svix sends a delivery again for 28 hours, each time with a new time and its old id: https://docs.svix.com/retries. No source says
// for how long LeadConnector does, or with which time.
const twoDaysMs = 172_800_000;

/**
 * The bytes that were signed.
 * @throws {TypeError} for anything that was parsed: writing it again gives other bytes than were signed.
 */
export function bytesOf(rawBody: RawBody): Uint8Array<ArrayBuffer> {
  if (typeof rawBody === "string") return new TextEncoder().encode(rawBody);
  if (ArrayBuffer.isView(rawBody)) return new Uint8Array(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength).slice();
  if (isBuffer(rawBody)) return new Uint8Array(rawBody.slice(0));
  throw new TypeError("unwrap needs the raw body as text or bytes. A body that was parsed and is written again has other bytes than were signed.");
}

/** One header; undefined when there is none, or more than one. */
export function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === "function") return headers.get(name) ?? undefined;
  const values = Object.entries(headers).flatMap(([key, value]) => (key.toLowerCase() === name && value !== undefined ? [value].flat() : []));
  return values.length === 1 ? values[0] : undefined;
}

/** Bytes from base64; undefined when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** What the JSON of a genuine delivery says. */
export function parsed(vendor: string, bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isObject(body)) return body;
  } catch {
    // Said below, without the parser's words: they quote the body.
  }
  throw new WebhookError(vendor, "unreadable");
}

/** Refuses a delivery that is too old, or that was accepted before. */
export async function checkOnce(vendor: string, id: string | undefined, at: number | undefined, options: WebhookOptions): Promise<void> {
  const { toleranceMs = usualToleranceMs, seen, now = Date.now } = options;
  // NaN is no moment, so the comparison must be the one that it fails.
  const isRecent = toleranceMs === Number.POSITIVE_INFINITY || (at !== undefined && Math.abs(now() - at) <= toleranceMs);
  if (!isRecent) throw new WebhookError(vendor, "stale");
  if (seen === undefined) return;
  if (id === undefined) throw new WebhookError(vendor, "stale");
  // Twice, because a delivery may be from either end of the tolerance.
  if (!(await seen.add(id, Math.max(2 * toleranceMs, twoDaysMs)))) throw new WebhookError(vendor, "repeated");
}
