/** A signed delivery, as a receiver gets it. */
export interface SignedDelivery {
  /** The raw body: what was signed. */
  readonly body: string;
  /** The vendor's headers, and the content type. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * A new `Request` with both. Asked again it is the same delivery, sent again.
   * @param url Where to; a place of no meaning by default.
   */
  request(url?: string): Request;
}

/** What is the same for every vendor that signs. */
export interface SigningOptions {
  /** The vendor's id of the delivery; a new one by default. */
  id?: string;
  /** Milliseconds since 1970: when the delivery is sent. By default `Date.now`. */
  now?: () => number;
}

export function deliveryOf(body: string, signed: Readonly<Record<string, string>>): SignedDelivery {
  const headers = { "content-type": "application/json", ...signed };
  return { body, headers, request: (url = "https://example.com/webhooks") => new Request(url, { method: "POST", headers, body }) };
}

export function toBase64(bytes: ArrayBuffer | Uint8Array): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
