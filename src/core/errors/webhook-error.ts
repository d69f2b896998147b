import { brand, SdkError } from "./base.js";

/** Why a delivery is not accepted. */
export type WebhookRefusal = "unsigned" | "forged" | "stale" | "repeated" | "unreadable";

const sentences: Readonly<Record<WebhookRefusal, string>> = {
  unsigned: "has no signature that can be checked",
  forged: "has a signature that does not fit its body and the keys: it comes from somebody else, was changed, or was parsed and written anew on the way",
  stale: "is older than is accepted, or does not say how old it is",
  repeated: "was accepted before",
  unreadable: "has a genuine signature, but its body is not a JSON object",
};

/** A delivery that is not accepted. Nothing of it may be acted on; answer it with 400, or with 200 when it is `"repeated"`. */
export class WebhookError extends SdkError {
  static {
    brand(this, "WebhookError");
  }
  declare readonly name: "WebhookError";
  readonly code = "webhook_refused";
  readonly reason: WebhookRefusal;

  constructor(vendor: string, reason: WebhookRefusal) {
    super(`A delivery to ${vendor}.webhooks ${sentences[reason]}.`, { vendor, operation: `${vendor}.webhooks.unwrap`, method: "POST", path: "" });
    this.reason = reason;
  }

  static override is(value: unknown): value is WebhookError {
    return value instanceof WebhookError;
  }
}
