import { fromBase64 } from "../../core/webhook.js";
import type { SiroEvent } from "../../siro/webhooks.js";
import { deliveryOf, type SignedDelivery, type SigningOptions, toBase64 } from "../delivery.js";

/** How a delivery of Siro is signed. */
export interface SiroSigningOptions extends SigningOptions {
  /** The secret that the receiver has, `whsec_…`. With several there is a signature of each, as while one takes the place of another. */
  secret: string | readonly string[];
}

/** A new secret for `sign.siro`: 24 random bytes, `whsec_…`. */
export function createSigningSecret(): string {
  return `whsec_${toBase64(crypto.getRandomValues(new Uint8Array(24)))}`;
}

export async function signSiro(event: SiroEvent | string, { secret, id, now = Date.now }: SiroSigningOptions): Promise<SignedDelivery> {
  const body = typeof event === "string" ? event : JSON.stringify(event);
  const message = id ?? `msg_${crypto.randomUUID()}`;
  const timestamp = String(Math.floor(now() / 1_000));
  const signed = new TextEncoder().encode(`${message}.${timestamp}.${body}`);
  const signatures = await Promise.all([secret].flat().map(async (each) => `v1,${toBase64(await authenticationCode(each, signed))}`));
  return deliveryOf(body, { "svix-id": message, "svix-timestamp": timestamp, "svix-signature": signatures.join(" ") });
}

async function authenticationCode(secret: string, signed: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const bytes = fromBase64(secret.replace(/^whsec_/, ""));
  if (bytes === undefined) throw new TypeError("A signing secret of Siro is base64 after whsec_: createSigningSecret makes one.");
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return crypto.subtle.sign("HMAC", key, signed);
}
