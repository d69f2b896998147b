import { unwrap as unwrapLeadConnector } from "conversation-crm-sdk/leadconnector/webhooks";
import { unwrap as unwrapSiro } from "conversation-crm-sdk/siro/webhooks";
import { createSigningKey, createSigningSecret, sign } from "conversation-crm-sdk/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { rejection } from "../core/caught.js";

const key = await createSigningKey();
const secret = createSigningSecret();

const vendors = {
  leadconnector: {
    ...(await sign.leadconnector({ type: "ContactCreate" }, { key })),
    header: "x-ghl-signature",
    forged: Buffer.alloc(64).toString("base64"),
    receive: (body: string, headers: Record<string, string>) => unwrapLeadConnector(body, headers, { keys: [key.publicKey] }),
  },
  siro: {
    ...(await sign.siro({ eventType: "integrations.recordingLinked" }, { secret })),
    header: "svix-signature",
    forged: `v1,${Buffer.alloc(32).toString("base64")}`,
    receive: (body: string, headers: Record<string, string>) => unwrapSiro(body, headers, { secret }),
  },
};

// A comparison that ends at the first byte that differs tells a forger how many were right. WebCrypto's verify compares an HMAC in
// constant time: https://w3c.github.io/webcrypto/#hmac-operations-verify. How long a comparison takes cannot be held by a test, but
// that there is no other one can be.
describe.each(Object.entries(vendors))("a signature of %s", (_name, { body, headers, header, forged, receive }) => {
  afterEach(() => void vi.restoreAllMocks());

  it("is compared by crypto.subtle.verify and by nothing else", async () => {
    const verify = vi.spyOn(crypto.subtle, "verify").mockResolvedValue(true);
    expect(await receive(body, { ...headers, [header]: forged })).toMatchObject(JSON.parse(body));
    expect(verify).toHaveBeenCalledTimes(1);
    verify.mockResolvedValue(false);
    expect(await rejection(receive(body, headers))).toMatchObject({ reason: "forged" });
  });

  it("that would fit is never made, so that nothing can be compared with it", async () => {
    const made = (["sign", "digest", "encrypt"] as const).map((name) => vi.spyOn(crypto.subtle, name));
    expect(await receive(body, headers)).toMatchObject(JSON.parse(body));
    expect(await rejection(receive(body, { ...headers, [header]: forged }))).toMatchObject({ reason: "forged" });
    for (const each of made) expect(each).not.toHaveBeenCalled();
  });

  it("accepts nothing when verifying fails", async () => {
    vi.spyOn(crypto.subtle, "verify").mockRejectedValue(new Error("no such algorithm"));
    expect(await rejection(receive(body, headers))).toEqual(new Error("no such algorithm"));
  });
});
