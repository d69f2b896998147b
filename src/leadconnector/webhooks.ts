import { bytesOf, checkOnce, fromBase64, headerOf, parsed, type RawBody, WebhookError, type WebhookHeaders, type WebhookOptions } from "../core/webhook.js";
import type { KnownLeadConnectorEvent, LeadConnectorEvent } from "./webhook-events.js";

export { type RawBody, type SeenDeliveries, WebhookError, type WebhookHeaders, type WebhookOptions, type WebhookRefusal } from "../core/webhook.js";
export type * from "./webhook-events.js";

/** How LeadConnector's deliveries are checked. */
export interface LeadConnectorWebhookOptions extends WebhookOptions {
  /** The vendor's public keys, SPKI in base64; several while one takes the place of another. By default the one that it publishes. */
  keys?: readonly string[];
}

// Its global name is not known to every compiler.
type VerifyingKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

// https://marketplace.gohighlevel.com/docs/2021-04-15/webhook/WebhookIntegrationGuide.md
const publishedKey = "MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=";

/**
 * The event that a delivery brings, when LeadConnector has signed it (Ed25519 over the raw body, in X-GHL-Signature). The header
 * X-WH-Signature, which has ended, is not looked at. The age is read from the body's `timestamp`, and `seen` is told its
 * `webhookId`: a delivery that lacks what is asked for is refused as `"stale"`.
 * @param rawBody The body as it came, before anything has parsed it.
 * @throws {WebhookError} when the delivery is unsigned, forged, too old, repeated or unreadable. Never gives what was not checked.
 * @throws {TypeError} when the body was parsed before, or a key is none.
 * @see https://marketplace.gohighlevel.com/docs/2021-04-15/webhook/WebhookIntegrationGuide.md
 */
export async function unwrap(rawBody: RawBody, headers: WebhookHeaders, options: LeadConnectorWebhookOptions = {}): Promise<LeadConnectorEvent> {
  const bytes = bytesOf(rawBody);
  const keys = await Promise.all((options.keys ?? [publishedKey]).map(keyOf));
  const shown = headerOf(headers, "x-ghl-signature");
  // "N/A" stands for no signature.
  const signature = !shown || shown === "N/A" ? undefined : fromBase64(shown);
  if (signature === undefined || keys.length === 0) throw new WebhookError("leadconnector", "unsigned");
  if (!(await isSigned(bytes, signature, keys))) throw new WebhookError("leadconnector", "forged");
  const event = parsed("leadconnector", bytes);
  await checkOnce("leadconnector", typeof event.webhookId === "string" ? event.webhookId : undefined, momentOf(event.timestamp), options);
  return event;
}

/** The event of a type. */
export type EventOf<Type> = KnownLeadConnectorEvent extends infer Event
  ? Event extends { type: infer Types }
    ? [Type] extends [Types]
      ? Event & { type: Type }
      : never
    : never
  : never;

/** Whether an event is of a type, whose fields are then known: `isEvent(event, "ContactCreate")`. */
export function isEvent<Type extends KnownLeadConnectorEvent["type"]>(event: LeadConnectorEvent, type: Type): event is EventOf<Type> & LeadConnectorEvent {
  return event.type === type;
}

async function isSigned(bytes: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>, keys: readonly VerifyingKey[]): Promise<boolean> {
  for (const key of keys) if (await crypto.subtle.verify("Ed25519", key, signature, bytes)) return true;
  return false;
}

async function keyOf(key: string): Promise<VerifyingKey> {
  const bytes = fromBase64(key);
  try {
    if (bytes !== undefined) return await crypto.subtle.importKey("spki", bytes, "Ed25519", false, ["verify"]);
  } catch (cause) {
    throw new TypeError("A public key of LeadConnector is an Ed25519 key, SPKI in base64. The runtime cannot read this one; the cause says why.", { cause });
  }
  throw new TypeError("A public key of LeadConnector is SPKI in base64.");
}

/** No source says in which form a moment stands: ISO 8601, or milliseconds or seconds since 1970. */
function momentOf(timestamp: unknown): number | undefined {
  if (typeof timestamp === "string" && !/^\d+$/.test(timestamp)) return Date.parse(timestamp);
  const number = typeof timestamp === "string" || typeof timestamp === "number" ? Number(timestamp) : undefined;
  return number === undefined ? undefined : number < 1e11 ? number * 1_000 : number;
}
