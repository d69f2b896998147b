import { fromBase64 } from "../../core/webhook.js";
import type { LeadConnectorEvent } from "../../leadconnector/webhook-events.js";
import { deliveryOf, type SignedDelivery, type SigningOptions, toBase64 } from "../delivery.js";

/** A key pair in place of LeadConnector's, which only the vendor can sign with. */
export interface SigningKey {
  /** What `unwrap` takes among its `keys`: SPKI in base64. */
  readonly publicKey: string;
  /** PKCS #8 in base64. */
  readonly privateKey: string;
}

/** How a delivery of LeadConnector is signed. */
export interface LeadConnectorSigningOptions extends SigningOptions {
  /** From `createSigningKey`. */
  key: SigningKey;
}

/** A new key pair for `sign.leadconnector`. */
export async function createSigningKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new TypeError("Ed25519 has key pairs.");
  const [publicKey, privateKey] = await Promise.all([crypto.subtle.exportKey("spki", pair.publicKey), crypto.subtle.exportKey("pkcs8", pair.privateKey)]);
  return { publicKey: toBase64(publicKey), privateKey: toBase64(privateKey) };
}

export async function signLeadConnector(event: LeadConnectorEvent | string, { key, id, now = Date.now }: LeadConnectorSigningOptions): Promise<SignedDelivery> {
  const envelope = { webhookId: id ?? crypto.randomUUID(), timestamp: new Date(now()).toISOString() };
  const body = typeof event === "string" ? event : JSON.stringify({ ...envelope, ...event });
  const bytes = fromBase64(key.privateKey);
  if (bytes === undefined) throw new TypeError("A private key is PKCS #8 in base64: createSigningKey makes one.");
  const privateKey = await crypto.subtle.importKey("pkcs8", bytes, "Ed25519", false, ["sign"]);
  const signature = await crypto.subtle.sign("Ed25519", privateKey, new TextEncoder().encode(body));
  return deliveryOf(body, { "x-ghl-signature": toBase64(signature) });
}
