import { createHmac, randomBytes } from "node:crypto";
import { isRecordingEvent, type RawBody, type SiroWebhookOptions, unwrap, WebhookError } from "conversation-crm-sdk/siro/webhooks";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";

const secret = `whsec_${randomBytes(24).toString("base64")}`;
const now = Date.UTC(2026, 0, 1);
const event = { eventType: "integrations.recordingLinked", recordingId: "r", recordingProcessed: true, recordingLinked: true, crm: { account: { id: "a" } } };
const body = JSON.stringify(event);
const at = String(now / 1_000);

const signature = (id: string, timestamp: string, text: string | Uint8Array, with_ = secret) =>
  `v1,${createHmac("sha256", Buffer.from(with_.replace("whsec_", ""), "base64"))
    .update(`${id}.${timestamp}.`)
    .update(text)
    .digest("base64")}`;
const headersOf = (text: string | Uint8Array = body, timestamp = at, id = "msg_1") => ({
  "svix-id": id,
  "svix-timestamp": timestamp,
  "svix-signature": signature(id, timestamp, text),
});
const receive = (rawBody: RawBody, headers: Record<string, string>, options: Partial<SiroWebhookOptions> = {}) =>
  unwrap(rawBody, headers, { secret, now: () => now, ...options });

async function refusal(delivery: Promise<unknown>): Promise<string> {
  const error = await rejection(delivery);
  expect(error).toBeInstanceOf(WebhookError);
  return (error as WebhookError).reason;
}

describe("a genuine delivery", () => {
  it("is the event that it brings", async () => {
    const received = await receive(body, headersOf());
    expect(received).toEqual(event);
    if (!isRecordingEvent(received)) throw new Error("not a recording");
    const recordingId: string = received.recordingId;
    expect(recordingId).toBe("r");
  });

  it("may carry several signatures, of which one fits, and may be checked against several secrets", async () => {
    const other = `whsec_${randomBytes(24).toString("base64")}`;
    const headers = headersOf();
    const both = { ...headers, "svix-signature": `v1a,abc ${signature("msg_1", at, body, other)} ${headers["svix-signature"]}` };
    expect(await receive(body, both)).toEqual(event);
    expect(await receive(body, headers, { secret: [other, secret] })).toEqual(event);
    expect(await refusal(receive(body, headers, { secret: other }))).toBe("forged");
  });

  it("is what came, whatever becomes of its bytes while it is checked", async () => {
    for (const given of [Buffer.from(body), Uint8Array.from(Buffer.from(body)).buffer]) {
      const received = receive(given, headersOf());
      new Uint8Array(given instanceof ArrayBuffer ? given : given.buffer, given instanceof ArrayBuffer ? 0 : given.byteOffset, given.byteLength).fill(0);
      expect(await received).toEqual(event);
    }
  });

  it("may have a header twice, once without a value", async () => {
    const { "svix-id": id, ...headers } = headersOf();
    expect(await receive(body, { "Svix-Id": undefined, "svix-id": id, ...headers } as never)).toEqual(event);
  });

  it("is unreadable when its text is not UTF-8, though its signature fits", async () => {
    const bytes = Buffer.concat([Buffer.from('{"eventType":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect(await refusal(receive(bytes, headersOf(bytes)))).toBe("unreadable");
  });

  it("of a kind that nobody knows passes", async () => {
    const text = JSON.stringify({ eventType: "integrations.tomorrow" });
    const received = await receive(text, headersOf(text));
    expect(received).toEqual({ eventType: "integrations.tomorrow" });
    expect(isRecordingEvent(received)).toBe(false);
  });
});

describe("a delivery is refused", () => {
  it.each(["svix-id", "svix-timestamp", "svix-signature"])("as unsigned without %s", async (name) => {
    const { [name]: _left, ...headers } = headersOf() as Record<string, string>;
    expect(await refusal(receive(body, headers))).toBe("unsigned");
  });

  it("as unsigned when there is no secret to check it with", async () => {
    expect(await refusal(receive(body, headersOf(), { secret: [] }))).toBe("unsigned");
  });

  it("as forged when its id, its time or its body are others", async () => {
    expect(await refusal(receive(body, { ...headersOf(), "svix-id": "msg_2" }))).toBe("forged");
    expect(await refusal(receive(body, { ...headersOf(), "svix-timestamp": String(Number(at) + 1) }))).toBe("forged");
    expect(await refusal(receive(JSON.stringify(event, null, 1), headersOf()))).toBe("forged");
    expect(await refusal(receive(body, { ...headersOf(), "svix-signature": signature("msg_1", at, body).replace("v1,", "v2,") }))).toBe("forged");
  });

  it("when it is 5 minutes old, or its time is none", async () => {
    for (const seconds of [Number(at) - 301, Number(at) + 301]) {
      expect(await refusal(receive(body, headersOf(body, String(seconds))))).toBe("stale");
    }
    for (const none of ["soon", "1e9", "-5", " "]) expect(await refusal(receive(body, headersOf(body, none)))).toMatch(/^(?:stale|unsigned)$/);
    expect(await receive(body, headersOf(body, String(Number(at) - 300)))).toEqual(event);
  });

  it("when its id was accepted before: a delivery that is sent again keeps its id", async () => {
    const known = new Set<string>();
    const seen = { add: (id: string) => known.size < known.add(id).size };
    expect(await receive(body, headersOf(), { seen })).toEqual(event);
    const later = headersOf(body, String(Number(at) + 60));
    expect(await refusal(receive(body, later, { seen }))).toBe("repeated");
  });

  it("when its id was accepted 28 hours before: so late Svix sends one again, with a new time", async () => {
    const until = new Map<string, number>();
    let clock = now;
    const seen = {
      add: (id: string, keepMs: number) => {
        const isNew = (until.get(id) ?? 0) < clock;
        if (isNew) until.set(id, clock + keepMs);
        return isNew;
      },
    };
    expect(await receive(body, headersOf(), { seen, now: () => clock })).toEqual(event);
    clock += 28 * 3_600_000;
    expect(await refusal(receive(body, headersOf(body, String(clock / 1_000)), { seen, now: () => clock }))).toBe("repeated");
  });

  it("without being remembered when it is unreadable, so that it is never called repeated", async () => {
    const seen = { add: () => expect.unreachable("what is refused is not remembered") };
    expect(await refusal(receive("[]", headersOf("[]"), { seen }))).toBe("unreadable");
    const old = headersOf(body, String(Number(at) - 301));
    expect(await refusal(receive(body, old, { seen }))).toBe("stale");
  });

  it("but once when it comes a thousand times at once", async () => {
    const known = new Set<string>();
    const seen = { add: async (id: string) => known.size < known.add(id).size };
    const results = await Promise.allSettled(Array.from({ length: 1_000 }, () => receive(body, headersOf(), { seen })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const reasons = results.flatMap((result) => (result.status === "rejected" && WebhookError.is(result.reason) ? [result.reason.reason] : []));
    expect([reasons.length, new Set(reasons)]).toEqual([999, new Set(["repeated"])]);
  });

  it("when the tolerance or the clock is no number", async () => {
    for (const options of [{ toleranceMs: Number.NaN }, { toleranceMs: -1, now: () => now + 1 }, { now: () => Number.NaN }]) {
      expect(await refusal(receive(body, headersOf(), options))).toBe("stale");
    }
  });

  it("with a sentence for a secret that is none", async () => {
    expect(await rejection(receive(body, headersOf(), { secret: "whsec_" }))).toBeInstanceOf(TypeError);
    for (const secret of ["not base64!", "", undefined as never]) {
      expect(await rejection(receive(body, headersOf(), { secret }))).toEqual(new TypeError("A signing secret of Siro is base64 after whsec_."));
    }
  });
});
