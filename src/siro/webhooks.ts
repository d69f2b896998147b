import { bytesOf, checkOnce, fromBase64, headerOf, parsed, type RawBody, WebhookError, type WebhookHeaders, type WebhookOptions } from "../core/webhook.js";

export { type RawBody, type SeenDeliveries, WebhookError, type WebhookHeaders, type WebhookOptions, type WebhookRefusal } from "../core/webhook.js";

// Its global name is not known to every compiler.
type SigningKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** How Siro's deliveries are checked. */
export interface SiroWebhookOptions extends WebhookOptions {
  /** The endpoint's signing secret from Siro's dashboard, `whsec_…`; several while one takes the place of another. */
  secret: string | readonly string[];
}

/** A record in Siro, and its id in the CRM. */
export interface SiroWebhookReference {
  id?: string;
  externalId?: string;
}

/** The records of the CRM that a recording is linked to. */
export interface SiroWebhookLinks {
  integrationConnectionId?: string;
  users?: SiroWebhookReference[];
  engagement?: SiroWebhookReference;
  opportunity?: SiroWebhookReference;
  contacts?: SiroWebhookReference[];
  account?: SiroWebhookReference;
  lead?: SiroWebhookReference;
}

/**
 * A recording was processed, or was linked to the CRM. Each comes in any order, and both flags say how things are now: act when
 * both are true.
 */
export interface SiroRecordingEvent {
  eventType: "integrations.recordingProcessed" | "integrations.recordingLinked";
  recordingId: string;
  siroUserId?: string;
  recordingProcessed?: boolean;
  recordingLinked?: boolean;
  /** Always there when the recording was linked; when it was processed, only if it is linked already. */
  crm?: SiroWebhookLinks;
}

/** An event that this version does not know. */
export interface UnknownSiroEvent {
  eventType?: string & {};
  [field: string]: unknown;
}

export type SiroEvent = SiroRecordingEvent | UnknownSiroEvent;

/** Whether an event is one of a recording. */
export function isRecordingEvent(event: SiroEvent): event is SiroRecordingEvent {
  const { eventType, recordingId } = event;
  return typeof recordingId === "string" && (eventType === "integrations.recordingProcessed" || eventType === "integrations.recordingLinked");
}

/**
 * The event that a delivery brings, when Siro has signed it (Svix: HMAC-SHA256 over id, time and the raw body).
 * @param rawBody The body as it came, before anything has parsed it.
 * @throws {WebhookError} when the delivery is unsigned, forged, too old, repeated or unreadable. Never gives what was not checked.
 * @throws {TypeError} when the body was parsed before, or a secret is none.
 * @see https://docs.svix.com/receiving/verifying-payloads/how-manual
 */
export async function unwrap(rawBody: RawBody, headers: WebhookHeaders, options: SiroWebhookOptions): Promise<SiroEvent> {
  const body = bytesOf(rawBody);
  const keys = await Promise.all([options.secret].flat().map(keyOf));
  const [id, timestamp, signatures] = ["svix-id", "svix-timestamp", "svix-signature"].map((name) => headerOf(headers, name));
  if (!id || !timestamp || !signatures || keys.length === 0) throw new WebhookError("siro", "unsigned");
  const signed = joined(new TextEncoder().encode(`${id}.${timestamp}.`), body);
  if (!(await isSigned(signed, signatures, keys))) throw new WebhookError("siro", "forged");
  const event = parsed("siro", body);
  await checkOnce("siro", id, /^\d{1,12}$/.test(timestamp) ? Number(timestamp) * 1_000 : undefined, options);
  return event;
}

/**
 * Several signatures stand in the header while a secret is replaced. `verify` compares in constant time, as its standard demands:
 * https://w3c.github.io/webcrypto/#hmac-operations-verify. So the signature that would fit is never made here.
 */
async function isSigned(signed: Uint8Array<ArrayBuffer>, signatures: string, keys: readonly SigningKey[]): Promise<boolean> {
  const given = signatures.split(" ").flatMap((entry) => {
    const bytes = entry.startsWith("v1,") ? fromBase64(entry.slice(3)) : undefined;
    return bytes ? [bytes] : [];
  });
  for (const signature of given.slice(0, 16)) {
    for (const key of keys) if (await crypto.subtle.verify("HMAC", key, signature, signed)) return true;
  }
  return false;
}

function keyOf(secret: string): Promise<SigningKey> {
  // An environment variable that is not set is undefined, whatever its type says.
  const bytes = typeof secret === "string" ? fromBase64(secret.replace(/^whsec_/, "")) : undefined;
  if (bytes === undefined || bytes.byteLength === 0) throw new TypeError("A signing secret of Siro is base64 after whsec_.");
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(one.byteLength + other.byteLength);
  bytes.set(one);
  bytes.set(other, one.byteLength);
  return bytes;
}
