import { type ApiError, type AuthenticationError, createLeadConnector, createSiro, type RateLimitError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { isCertainlyWithin } from "../../src/core/transport/body.js";
import { rejection } from "./caught.js";

const refused = (answer: () => Response, options: object = {}) =>
  rejection(createSiro({ accessToken: "t", fetch: async () => answer(), maxRetries: 0, ...options }).recordings.get("r")) as Promise<ApiError>;

describe("a redirect", () => {
  it.each([
    ["https://elsewhere.example/path?secret", "https://elsewhere.example "],
    ["http://elsewhere.example:8080/", "http://elsewhere.example:8080 "],
    ["/relative", "another place "],
    [`https://${"a".repeat(101)}.example/`, "another place "],
    ["data:text/plain,https://elsewhere.example", "another place "],
  ])("to %s says where to, as far as it looks like a host", async (location, place) => {
    const error = await refused(() => new Response(null, { status: 302, headers: { location } }));
    expect(error).toMatchObject({ code: "redirected", status: 302, isRetryable: false });
    expect(error.message).toContain(`was redirected to ${place}with status 302`);
  });

  it("is not what a refusal with a Location is", async () => {
    for (const status of [400, 404, 409]) {
      const error = await refused(() => new Response("{}", { status, headers: { location: "https://elsewhere.example/" } }));
      expect(error.code).not.toBe("redirected");
    }
  });
});

describe("what is too long", () => {
  it("of a refusal is cut", async () => {
    const error = await refused(() => new Response("x".repeat(70_000), { status: 400 }));
    expect(String(error.body)).toHaveLength(65_536);
  });

  it.each([
    [{ "content-length": "10" }, true],
    [{ "content-length": "11" }, false],
    [{}, false],
    [{ "content-length": "5", "content-encoding": "gzip" }, false],
    [{ "content-length": "many" }, false],
  ])("is known before it is read, where headers tell: %j", (headers, isWithin) => {
    expect(isCertainlyWithin(10, new Headers(headers))).toBe(isWithin);
  });
});

describe("text", () => {
  const answer = (bytes: number[], contentType: string) => new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } });
  const latin = [...'{"data":{"id":"é"}}'].map((letter) => letter.charCodeAt(0));

  it.each(["application/json", "application/json; charset=utf-8", "application/json; charset=UTF8", 'application/json; charset="utf-8"', ""])(
    "that is not UTF-8 is unreadable where it says or implies that it is: %j",
    async (contentType) => {
      const error = await refused(() => answer(latin, contentType));
      expect(error).toMatchObject({ code: "unreadable" });
      expect(error.message).toContain("is not UTF-8");
    },
  );

  it("in another encoding is read, and refused where it is not in that one either", async () => {
    const siro = createSiro({ accessToken: "t", fetch: async () => answer(latin, "application/json; charset=iso-8859-1"), maxRetries: 0 });
    expect((await siro.recordings.get("r")).data.id).toBe("é");
    for (const charset of ["no-such-encoding", "utf-16be"]) {
      // In UTF-16 half a character.
      const error = await refused(() => answer([0xd8, 0x00, 0x00, 0x41], `application/json; charset=${charset}`));
      expect(error.message).toContain("is not in the encoding that it names");
    }
  });
});

describe("a refusal", () => {
  it("of what shows no credential says so", async () => {
    const form = { client_id: "i", client_secret: "s", grant_type: "refresh_token", refresh_token: "r" } as const;
    const error = (await rejection(createLeadConnector({ fetch: async () => new Response("{}", { status: 401 }) }).oauth.token(form))) as AuthenticationError;
    expect(error.message).toContain("what the request itself shows");
  });

  it("for a limit waits for the day only when the day is used up", async () => {
    const limited = async (headers: Record<string, string>, options: object = {}) => {
      const fetch = async () => new Response("{}", { status: 429, headers });
      const leadconnector = createLeadConnector({ accessToken: "t", fetch, maxRetries: 0, ...options });
      return (await rejection(leadconnector.conversations.get("c"))) as RateLimitError;
    };
    const day = { "x-ratelimit-daily-reset": "5000", "x-ratelimit-interval-milliseconds": "10000" };
    expect((await limited({ ...day, "x-ratelimit-daily-remaining": "0" })).retryAfterMs).toBe(5_000);
    expect((await limited({ ...day, "x-ratelimit-daily-remaining": "1" })).retryAfterMs).toBe(10_000);
    expect((await limited({}, { pacing: false })).retryAfterMs).toBeUndefined();
    expect((await limited({ "retry-after": "3" }, { pacing: false })).retryAfterMs).toBe(3_000);
  });
});
