import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { SdkError } from "conversation-crm-sdk";
import { isEvent, type RawBody, unwrap, WebhookError, type WebhookHeaders, type WebhookOptions } from "conversation-crm-sdk/leadconnector/webhooks";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const spki = (key: KeyObject) => key.export({ type: "spki", format: "der" }).toString("base64");
const keys = [spki(publicKey)];
const now = Date.UTC(2026, 0, 1);
const event = { type: "ContactCreate", locationId: "l", id: "c", email: "é@example.com", webhookId: "w_1", timestamp: new Date(now - 1_000).toISOString() };
const body = JSON.stringify(event);

const signed = (text: string | Uint8Array, key = privateKey) => sign(null, Buffer.from(text), key).toString("base64");
const headersOf = (text: string) => ({ "X-GHL-Signature": signed(text) });
const receive = (rawBody: RawBody, headers: WebhookHeaders, options: WebhookOptions & { keys?: readonly string[] } = {}) =>
  unwrap(rawBody, headers, { keys, now: () => now, ...options });

/** Why a delivery is refused. */
async function refusal(delivery: Promise<unknown>): Promise<string> {
  const error = await rejection(delivery);
  expect(error).toBeInstanceOf(WebhookError);
  expect(SdkError.is(error)).toBe(true);
  return (error as WebhookError).reason;
}

describe("a genuine delivery", () => {
  it.each<[string, RawBody]>([
    ["text", body],
    ["a Buffer", Buffer.from(body)],
    ["bytes in the middle of others", new Uint8Array(Buffer.from(`xx${body}yy`)).subarray(2, -2)],
    ["an ArrayBuffer", new Uint8Array(Buffer.from(body)).buffer],
  ])("is the event that it brings, from %s", async (_what, rawBody) => {
    expect(await receive(rawBody, headersOf(body))).toEqual(event);
  });

  it("is found by its header however the headers are given", async () => {
    const signature = signed(body);
    for (const headers of [new Headers({ "x-ghl-signature": signature }), { "x-ghl-signature": [signature] }, { "X-Ghl-SIGNATURE": signature }]) {
      expect(await receive(body, headers)).toEqual(event);
    }
  });

  it("tells the fields of its type", async () => {
    const received = await receive(body, headersOf(body));
    expect(isEvent(received, "ContactUpdate")).toBe(false);
    if (!isEvent(received, "ContactCreate")) throw new Error("not a contact");
    const email: string | undefined = received.email;
    expect(email).toBe("é@example.com");
  });

  it("of a kind that nobody knows passes, also without a type", async () => {
    for (const unknown of [
      { type: "Tomorrow", deep: [1] },
      { _id: "invoice", total: 5 },
      { _id: "price", type: "one_time", amount: 5 },
    ]) {
      const text = JSON.stringify({ ...unknown, timestamp: now });
      expect(await receive(text, headersOf(text))).toEqual({ ...unknown, timestamp: now });
    }
  });

  it("may be signed with any of several keys", async () => {
    const { publicKey: next } = generateKeyPairSync("ed25519");
    expect(await receive(body, headersOf(body), { keys: [spki(next), ...keys] })).toEqual(event);
  });

  it.each([now, now / 1_000, String(now), String(now / 1_000), new Date(now).toISOString()])("says when it was sent: %s", async (timestamp) => {
    const text = JSON.stringify({ timestamp });
    expect(await receive(text, headersOf(text))).toEqual({ timestamp });
    expect(await refusal(receive(text, headersOf(text), { now: () => now + 300_001 }))).toBe("stale");
    expect(await refusal(receive(text, headersOf(text), { now: () => now - 300_001 }))).toBe("stale");
  });
});

describe("a delivery is refused", () => {
  it.each<[string, WebhookHeaders]>([
    ["without a header", {}],
    ["with N/A in its place", { "X-GHL-Signature": "N/A" }],
    ["with an empty one", { "X-GHL-Signature": "" }],
    ["with the header that has ended alone", { "X-WH-Signature": signed(body) }],
    ["with two of them", { "X-GHL-Signature": [signed(body), signed(body)] }],
    ["with one that is no base64", { "X-GHL-Signature": "not base64!" }],
  ])("as unsigned: %s", async (_what, headers) => {
    expect(await refusal(receive(body, headers))).toBe("unsigned");
  });

  it("as forged when it was written anew, signed by somebody else, or for another body", async () => {
    const { privateKey: other } = generateKeyPairSync("ed25519");
    expect(await refusal(receive(JSON.stringify(event, null, 2), headersOf(body)))).toBe("forged");
    expect(await refusal(receive(body, { "x-ghl-signature": signed(body, other) }))).toBe("forged");
    expect(await refusal(unwrap(body, headersOf(body), { now: () => now }))).toBe("forged");
  });

  it("as forged when the header that has ended was renamed: its signature is of RSA", async () => {
    const { privateKey: rsa } = generateKeyPairSync("rsa", { modulusLength: 4_096 });
    const signature = sign("sha256", Buffer.from(body), rsa).toString("base64");
    expect(await refusal(receive(body, { "X-WH-Signature": signature }))).toBe("unsigned");
    expect(await refusal(receive(body, { "X-GHL-Signature": signature }))).toBe("forged");
  });

  it("as unsigned when there is no key to check it with, and with a sentence when one is none", async () => {
    expect(await refusal(receive(body, headersOf(body), { keys: [] }))).toBe("unsigned");
    const rsa = spki(generateKeyPairSync("rsa", { modulusLength: 2_048 }).publicKey);
    for (const key of ["not base64!", "AAAA", rsa, undefined as never]) {
      const error = await rejection(receive(body, headersOf(body), { keys: [...keys, key] }));
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toContain("A public key of LeadConnector is");
    }
  });

  it("when the store fails, with what it threw: nothing is accepted that may have been accepted before", async () => {
    const seen = { add: () => Promise.reject(new Error("the store is away")) };
    expect(await rejection(receive(body, headersOf(body), { seen }))).toEqual(new Error("the store is away"));
  });

  it("when it is too old, from the future, or does not say", async () => {
    for (const timestamp of [now - 300_001, now + 300_001, undefined, null, "soon", {}, Number.NaN]) {
      const text = JSON.stringify({ ...event, timestamp });
      expect(await refusal(receive(text, headersOf(text)))).toBe("stale");
      expect(await receive(text, headersOf(text), { toleranceMs: Number.POSITIVE_INFINITY })).toMatchObject({ type: "ContactCreate" });
    }
  });

  it("when it was accepted before, and the store is told how long to remember", async () => {
    const asked: unknown[] = [];
    const known = new Set<string>();
    const seen = {
      add: async (id: string, keepMs: number) => {
        asked.push([id, keepMs]);
        return known.size < known.add(id).size;
      },
    };
    expect(await receive(body, headersOf(body), { seen })).toEqual(event);
    expect(await refusal(receive(body, headersOf(body), { seen }))).toBe("repeated");
    expect(asked).toEqual([
      ["w_1", 172_800_000],
      ["w_1", 172_800_000],
    ]);
    const patient = { keys, now: () => now, seen, toleranceMs: 100_000_000 };
    expect(await refusal(unwrap(body, headersOf(body), patient))).toBe("repeated");
    expect(asked[2]).toEqual(["w_1", 200_000_000]);
    const nameless = JSON.stringify({ timestamp: now });
    expect(await refusal(receive(nameless, headersOf(nameless), { seen }))).toBe("stale");
  });

  it("is not remembered when it was forged: a genuine one may still come", async () => {
    const seen = { add: () => expect.unreachable("a forged delivery is not remembered") };
    expect(await refusal(receive(`${body} `, headersOf(body), { seen }))).toBe("forged");
  });

  it.each(["[]", '"text"', "null", "{", "", "\uFFFF"])("when its body is %j, which is no object", async (text) => {
    expect(await refusal(receive(text, headersOf(text)))).toBe("unreadable");
  });

  it("with a sentence when it was parsed before", async () => {
    const error = await rejection(receive(event as never, headersOf(body)));
    expect(error).toEqual(
      new TypeError("unwrap needs the raw body as text or bytes. A body that was parsed and is written again has other bytes than were signed."),
    );
    expect(await rejection(receive(undefined as never, headersOf(body)))).toBeInstanceOf(TypeError);
  });

  it("without a word of its body or its signature in the error", async () => {
    const error = (await rejection(receive(body, { "x-ghl-signature": signed("other") }))) as WebhookError;
    expect(`${error.message}${JSON.stringify(error)}${error.stack}`).not.toMatch(/example\.com|w_1/);
    expect(error.message).toContain("A delivery to leadconnector.webhooks has a signature that does not fit");
  });
});
