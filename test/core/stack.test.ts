import { type ClientOptions, createSiro, SdkError, type TimeoutError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "./caught.js";
import { hangingFetch, json, observeFetch } from "./observed-fetch.js";

const target = { dataType: "ACCOUNT", id: "acc_1" } as const;

/** What a program would have: functions of its own around a call. */
async function relinkEveryRecording(options: ClientOptions): Promise<unknown> {
  return await relinkOneRecording(options);
}

async function relinkOneRecording(options: ClientOptions): Promise<unknown> {
  const siro = createSiro({ accessToken: "t", random: () => 0, ...options });
  return await siro.recordings.link("rec_1", target);
}

const stackOf = async (options: ClientOptions) => {
  const error = await rejection(relinkEveryRecording(options));
  expect(SdkError.is(error)).toBe(true);
  return (error as SdkError).stack ?? "";
};

describe("the stack of an error names the caller's functions", () => {
  it("when the second attempt is refused", async () => {
    const { fetch, sent } = observeFetch(() => json({}, 503));
    const stack = await stackOf({ fetch, maxRetries: 1 });
    expect(sent).toHaveLength(2);
    expect(stack).toMatch(/relinkOneRecording[\s\S]*relinkEveryRecording/);
  });

  it.each([
    ["the connection is lost", { fetch: () => Promise.reject(new TypeError("fetch failed")), maxRetries: 1 }],
    ["a success cannot be read", { fetch: async () => new Response("<html>") }],
    ["the time is over", { fetch: hangingFetch().fetch, timeout: 5 }],
    ["one attempt's time is over", { fetch: hangingFetch().fetch, attemptTimeout: 5, maxRetries: 1 }],
    ["the vendor asks to wait for too long", { fetch: async () => json({}, 429, { "retry-after": "100" }) }],
  ] as const)("when %s", async (_case, options) => {
    expect(await stackOf(options)).toMatch(/relinkOneRecording[\s\S]*relinkEveryRecording/);
  });

  it("when a rule is broken", async () => {
    const siro = createSiro({ accessToken: "t" });
    const relinkWrongly = async () => await siro.recordings.link("", target);
    expect(((await rejection(relinkWrongly())) as Error).stack).toContain("relinkWrongly");
  });

  it("with few functions of ours between them and fetch", async () => {
    let frames: string[] = [];
    const fetch = async () => {
      frames = (new Error("here").stack ?? "").split("\n").filter((line) => line.includes("/src/"));
      return json({ data: { id: "acc_1" } });
    };
    await relinkEveryRecording({ fetch });
    expect(frames.length).toBeLessThanOrEqual(8);
  });
});

it("a timeout that a fetch reports in its own way is still the call's TimeoutError", async () => {
  const fetch = (_url: string, { signal }: RequestInit) =>
    new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(new Error("of my own")), { once: true }));
  const error = (await rejection(relinkEveryRecording({ fetch, timeout: 5 }))) as TimeoutError;
  expect(error).toMatchObject({ code: "timed_out", timeoutMs: 5, outcome: "unknown" });
});
