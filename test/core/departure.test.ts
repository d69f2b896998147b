import { createLeadConnector, type Fetch } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "./caught.js";
import { json } from "./observed-fetch.js";

/** A fetch that tells when its request leaves. It does one of these at each call. */
function telling(...steps: readonly ((depart: () => void) => Promise<Response>)[]) {
  let calls = 0;
  const fetch: Fetch = (_url, init) => steps[Math.min(calls++, steps.length - 1)]?.(() => init.onDeparture?.()) ?? Promise.reject(new Error("no step"));
  return { fetch: Object.assign(fetch, { tellsDeparture: true as const }), calls: () => calls };
}

const queued = () => new Promise<Response>(() => {});
const lost = async (depart: () => void) => {
  depart();
  throw new Error("lost");
};
const refused = () => Promise.reject(new Error("closed"));
const sms = { type: "SMS", contactId: "contact_1", message: "Hello" } as const;
const send = (fetch: Fetch, options: object) => {
  const leadconnector = createLeadConnector({ accessToken: "t", fetch, pacing: false, random: () => 0, ...options });
  return rejection(leadconnector.messages.send(sms));
};

describe("a fetch that tells when a request leaves", () => {
  it("leaves a call not sent whose time is over before", async () => {
    expect(await send(telling(queued).fetch, { timeout: 20 })).toMatchObject({ code: "timed_out", outcome: "not_sent", isRetryable: true });
    expect(await send(telling(queued).fetch, { attemptTimeout: 20 })).toMatchObject({ code: "timed_out", outcome: "not_sent", isRetryable: true });
  });

  it("leaves the outcome unknown afterwards", async () => {
    const hanging = (depart: () => void) => {
      depart();
      return queued();
    };
    expect(await send(telling(hanging).fetch, { timeout: 20 })).toMatchObject({ code: "timed_out", outcome: "unknown", isRetryable: false });
    expect(await send(telling(lost).fetch, {})).toMatchObject({ code: "unreachable", outcome: "unknown", isRetryable: false });
  });

  it("is called again for what has not left, whatever it failed with", async () => {
    const { fetch, calls } = telling(refused);
    expect(await send(fetch, {})).toMatchObject({ code: "unreachable", outcome: "not_sent", isRetryable: true });
    expect(calls()).toBe(3);
  });

  it("is told of the end in place of a signal, with its reason, and once", async () => {
    const reasons: unknown[] = [];
    const inits: object[] = [];
    const fetch: Fetch = (_url, init) => {
      inits.push(init);
      if (init.ending) init.ending.onEnd = (reason) => reasons.push(reason);
      return queued();
    };
    const controller = new AbortController();
    const leadconnector = createLeadConnector({ accessToken: "t", fetch: Object.assign(fetch, { tellsDeparture: true as const }), pacing: false });
    const call = rejection(leadconnector.messages.send(sms, { signal: controller.signal }));
    await expect.poll(() => inits.length).toBe(1);
    controller.abort("enough");
    controller.abort("more");
    expect(await call).toBe("enough");
    expect(reasons).toEqual(["enough"]);
    expect(Object.keys(inits[0] ?? {})).not.toContain("signal");
    const late = await send(fetch, { timeout: 20 });
    expect(reasons.slice(1)).toEqual([late]);
    expect(await send(fetch, { attemptTimeout: 20 })).toBe(reasons[2]);
  });

  it("has sent what is answered, told or not", async () => {
    const { fetch, calls } = telling(async () => json({ message: "down" }, 503));
    expect(await send(fetch, {})).toMatchObject({ code: "vendor_failed", isRetryable: false });
    expect(calls()).toBe(1);
  });

  it("does not make up for an earlier attempt whose outcome is unknown", async () => {
    const leadconnector = createLeadConnector({ accessToken: "t", fetch: telling(lost, queued).fetch, pacing: false, random: () => 0, timeout: 50 });
    const update = leadconnector.conversations.update("conversation_1", { locationId: "location_1", unreadCount: 0 });
    expect(await rejection(update)).toMatchObject({ code: "timed_out", outcome: "unknown" });
  });
});
