import { createPrivateKey, createPublicKey, sign as signBytes, verify } from "node:crypto";
import { unwrap as unwrapLeadConnector } from "conversation-crm-sdk/leadconnector/webhooks";
import { unwrap as unwrapSiro } from "conversation-crm-sdk/siro/webhooks";
import { createSigningKey, createSigningSecret, type SignedDelivery, sign } from "conversation-crm-sdk/testing";
import * as standardwebhooks from "standardwebhooks";
import * as svix from "svix";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { hostileText, Random } from "../hostile/random.js";

const random = new Random(1);
/** Bodies of many kinds: JSON objects with all sorts of text in them. */
const bodies = [
  '{"eventType":"integrations.recordingLinked","recordingId":"r"}',
  ' { "spaces" : [ ] }\n',
  '{"é":"💬"}',
  ...Array.from({ length: 100 }, () => JSON.stringify({ recordingId: hostileText(random), crm: { account: { id: hostileText(random, 400) } } })),
];

/** The same delivery under the names of the Standard Webhooks specification. */
const unbranded = ({ headers }: SignedDelivery) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.replace(/^svix-/, "webhook-"), value]));

describe("what sign.siro signs", () => {
  it("is accepted by svix, by standardwebhooks and by unwrap", async () => {
    for (const body of bodies) {
      const secret = createSigningSecret();
      const delivery = await sign.siro(body, { secret });
      const event: unknown = JSON.parse(body);
      expect(new svix.Webhook(secret).verify(body, { ...delivery.headers })).toEqual(event);
      expect(new standardwebhooks.Webhook(secret).verify(body, unbranded(delivery))).toEqual(event);
      expect(await unwrapSiro(delivery.body, delivery.headers, { secret })).toEqual(event);
    }
  });

  it("is refused by them with another secret, another body or another id", async () => {
    const secret = createSigningSecret();
    const delivery = await sign.siro({ eventType: "integrations.recordingLinked" }, { secret });
    const verify = (with_: string, body: string, headers: Readonly<Record<string, string>>) => () => new svix.Webhook(with_).verify(body, { ...headers });
    expect(verify(secret, delivery.body, delivery.headers)).not.toThrow();
    expect(verify(createSigningSecret(), delivery.body, delivery.headers)).toThrow();
    expect(verify(secret, `${delivery.body} `, delivery.headers)).toThrow();
    expect(verify(secret, delivery.body, { ...delivery.headers, "svix-id": "msg_2" })).toThrow();
  });

  it("has a signature of each secret while one takes the place of another", async () => {
    const secrets = [createSigningSecret(), createSigningSecret()];
    const delivery = await sign.siro(bodies[0] ?? "", { secret: secrets });
    for (const secret of secrets) {
      expect(() => new svix.Webhook(secret).verify(delivery.body, { ...delivery.headers })).not.toThrow();
      expect(await unwrapSiro(delivery.body, delivery.headers, { secret })).toMatchObject({ recordingId: "r" });
    }
  });

  it("has the id and the clock that it is given", async () => {
    const { headers } = await sign.siro({}, { secret: createSigningSecret(), id: "msg_1", now: () => 1_700_000_000_999 });
    expect(headers).toMatchObject({ "svix-id": "msg_1", "svix-timestamp": "1700000000", "content-type": "application/json" });
  });

  it("cannot be signed with what is no secret", async () => {
    expect(await rejection(sign.siro({}, { secret: "not base64!" }))).toBeInstanceOf(TypeError);
  });
});

describe("what others sign is accepted by unwrap:", () => {
  it("svix", async () => {
    for (const body of bodies) {
      const secret = createSigningSecret();
      const at = new Date();
      const headers = {
        "svix-id": "msg_1",
        "svix-timestamp": String(Math.floor(at.getTime() / 1_000)),
        "svix-signature": new svix.Webhook(secret).sign("msg_1", at, body),
      };
      expect(await unwrapSiro(body, headers, { secret })).toEqual(JSON.parse(body));
    }
  });

  it("standardwebhooks", async () => {
    for (const body of bodies) {
      const secret = createSigningSecret();
      const at = new Date();
      const headers = {
        "svix-id": "msg_1",
        "svix-timestamp": String(Math.floor(at.getTime() / 1_000)),
        "svix-signature": new standardwebhooks.Webhook(secret).sign("msg_1", at, body),
      };
      expect(await unwrapSiro(body, headers, { secret })).toEqual(JSON.parse(body));
    }
  });

  it("node:crypto, with Ed25519", async () => {
    const key = await createSigningKey();
    const privateKey = createPrivateKey({ key: Buffer.from(key.privateKey, "base64"), format: "der", type: "pkcs8" });
    for (const body of bodies) {
      const signature = signBytes(null, Buffer.from(body), privateKey).toString("base64");
      const event = await unwrapLeadConnector(body, { "x-ghl-signature": signature }, { keys: [key.publicKey], toleranceMs: Number.POSITIVE_INFINITY });
      expect(event).toEqual(JSON.parse(body));
    }
  });
});

describe("what sign.leadconnector signs", () => {
  it("is accepted by node:crypto and by unwrap", async () => {
    const key = await createSigningKey();
    const publicKey = createPublicKey({ key: Buffer.from(key.publicKey, "base64"), format: "der", type: "spki" });
    for (const body of bodies) {
      const delivery = await sign.leadconnector(body, { key });
      const signature = Buffer.from(delivery.headers["x-ghl-signature"] ?? "", "base64");
      expect(verify(null, Buffer.from(delivery.body), publicKey, signature)).toBe(true);
      expect(verify(null, Buffer.from(`${delivery.body} `), publicKey, signature)).toBe(false);
      const options = { keys: [key.publicKey], toleranceMs: Number.POSITIVE_INFINITY };
      expect(await unwrapLeadConnector(delivery.body, delivery.headers, options)).toEqual(JSON.parse(body));
    }
  });

  it("has the envelope that a real one has, with the id and the clock that it is given", async () => {
    const key = await createSigningKey();
    const now = () => Date.UTC(2026, 0, 1);
    const { body, headers } = await sign.leadconnector({ type: "ContactCreate", id: "c" }, { key, id: "w_1", now });
    const event = { type: "ContactCreate", id: "c", webhookId: "w_1", timestamp: "2026-01-01T00:00:00.000Z" };
    expect(JSON.parse(body)).toEqual(event);
    expect(await unwrapLeadConnector(body, headers, { keys: [key.publicKey], now })).toEqual(event);
    const own = await sign.leadconnector({ type: "ContactCreate", webhookId: "own", timestamp: 5 }, { key });
    expect(JSON.parse(own.body)).toEqual({ type: "ContactCreate", webhookId: "own", timestamp: 5 });
  });

  it("cannot be signed with what is no key", async () => {
    expect(await rejection(sign.leadconnector({}, { key: { publicKey: "", privateKey: "not base64!" } }))).toBeInstanceOf(TypeError);
  });
});

it("gives the delivery as a Request, as often as it is asked", async () => {
  const secret = createSigningSecret();
  const delivery = await sign.siro({ recordingId: "r" }, { secret });
  for (const request of [delivery.request(), delivery.request("https://example.org/hooks")]) {
    expect(request.method).toBe("POST");
    expect(await unwrapSiro(await request.text(), request.headers, { secret })).toEqual({ recordingId: "r" });
  }
  expect(delivery.request("https://example.org/hooks").url).toBe("https://example.org/hooks");
});
