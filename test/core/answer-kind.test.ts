import { AnswerError, type CallOptions, createLeadConnector } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { drafter } from "../../src/core/call.js";
import { createClient } from "../../src/core/client.js";
import type { AnswerOf } from "../../src/core/specification.js";
import { rejection } from "./caught.js";
import { observeFetch } from "./observed-fetch.js";

type Answers<Content> = { responses: { 200: { content: { "application/json": Content } } } };
interface Paths {
  "/list": { get: Answers<{ id: string }[]> };
  "/either": { get: Answers<{ id: string } | string[]> };
  "/flag": { delete: Answers<boolean> };
  "/nothing": { delete: { responses: { 204: { content?: never } } } };
  "/recording": { get: { responses: { 200: { content: { "audio/mpeg": Blob } } } } };
  "/transcript": { get: { responses: { 200: { content: { "text/plain": string } } } } };
  "/later": {
    post: { responses: { 200: { content: { "application/json": { id: string; text: string } } }; 202: { content: { "application/json": { id: string } } } } };
  };
}

const draft = drafter<Paths, "vendor">("vendor", {
  "/list": { get: { answers: ["array"] } },
  "/either": { get: { answers: ["object", "array"], expects: ["id"] } },
  "/flag": { delete: { answers: ["nothing", "boolean"] } },
  "/nothing": { delete: { answers: ["nothing"] } },
  "/recording": { get: { responseType: "bytes" } },
  "/transcript": { get: { responseType: "text" } },
  "/later": { post: { expects: ["id"] } },
});

const operations = {
  list: (options?: CallOptions) => draft("get", "/list", {}, options),
  either: (options?: CallOptions) => draft("get", "/either", {}, options),
  flag: (options?: CallOptions) => draft("delete", "/flag", {}, options),
  nothing: (options?: CallOptions) => draft("delete", "/nothing", {}, options),
  recording: (options?: CallOptions) => draft("get", "/recording", {}, options),
  transcript: (options?: CallOptions) => draft("get", "/transcript", {}, options),
  later: (options?: CallOptions) => draft("post", "/later", {}, options),
};

const service = {
  name: "vendor",
  baseUrl: "https://vendor.test",
  credential: { option: "token", variable: "VENDOR_TOKEN", header: "authorization" },
  readRefusal: () => ({}),
  isRefusal: (body: object) => "error" in body,
} as const;

function answering(response: () => Response) {
  const settings = [{ service, credential: "t", baseUrl: undefined }];
  return createClient("createVendor", "vendor", operations, settings, { fetch: async () => response(), maxRetries: 0 });
}

const json = (body: unknown, status = 200) => answering(() => Response.json(body, { status }));
const empty = (status: number) => answering(() => new Response(null, { status }));

describe("an answer that is no object", () => {
  it("is given as it is", async () => {
    expect(await json([{ id: "a" }]).list()).toEqual([{ id: "a" }]);
    expect(await json([]).list()).toEqual([]);
    expect(await json(["id"]).either()).toEqual(["id"]);
    expect(await json(true).flag()).toBe(true);
    expect(await empty(200).flag()).toBeUndefined();
    expect(await empty(204).nothing()).toBeUndefined();
    expect(await json({ id: "a" }, 202).later()).toEqual({ id: "a" });
  });

  it("is unreadable in the place of another kind", async () => {
    const problems = [
      [json({ id: "a" }).list(), "is not a JSON array"],
      [json("a").flag(), "is not a JSON nothing or boolean"],
      [json(null).list(), "is not a JSON array"],
      [empty(204).list(), "is empty"],
      [json({ text: "b" }, 202).later(), "lacks id"],
      [json({ id: "" }).later(), "lacks id"],
      [json({ ids: [] }).either(), "lacks id"],
    ] as const;
    for (const [call, problem] of problems) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(AnswerError);
      expect((error as Error).message).toContain(problem);
    }
  });

  it("is nothing where nothing is documented, but no page and no error", async () => {
    expect(await json({ ok: true }).nothing()).toBeUndefined();
    expect(await rejection(json({ error: "no" }).nothing())).toMatchObject({ code: "refused" });
    expect(await rejection(answering(() => new Response("<html>")).nothing())).toMatchObject({ code: "unreadable" });
  });

  it("has its type", () => {
    const types: [AnswerOf<Paths["/list"]["get"]>, AnswerOf<Paths["/flag"]["delete"]>, AnswerOf<Paths["/nothing"]["delete"]>] = [
      [{ id: "a" }],
      true,
      undefined,
    ];
    expect(types).toHaveLength(3);
    const later: AnswerOf<Paths["/later"]["post"]> = { id: "a" };
    expect(later).toEqual({ id: "a" });
    // @ts-expect-error a list is no object
    const wrong: AnswerOf<Paths["/list"]["get"]> = { id: "a" };
    expect(wrong).toBeDefined();
  });
});

describe("an answer that is no JSON", () => {
  const of = (body: string | Uint8Array<ArrayBuffer>, contentType?: string) =>
    answering(() => new Response(body, { headers: contentType === undefined ? {} : { "content-type": contentType } }));
  const sound = Uint8Array.of(0xff, 0xfb, 0x90, 0x00);

  it.each(["audio/mpeg", "application/octet-stream", "text/plain", "x-text/html", "application/jsonlines"])(
    "is given byte for byte as %s",
    async (contentType) => {
      expect(await of(sound, contentType).recording()).toEqual(sound);
    },
  );

  it("is given byte for byte without a content type", async () => {
    expect(await answering(() => new Response(sound)).recording()).toEqual(sound);
  });

  it.each(["text/plain", "text/vtt; charset=utf-8"])("is given as text as %s", async (contentType) => {
    expect(await of("[1] Zoë: Hello", contentType).transcript()).toBe("[1] Zoë: Hello");
  });

  it.each(["text/html", "text/html; charset=utf-8", "Application/JSON", "application/json; charset=utf-8"])(
    "is neither a recording nor a transcript when it calls itself %s",
    async (contentType) => {
      for (const [kind, call] of [
        ["bytes", of("<html>Sign in</html>", contentType).recording()],
        ["text", of("<html>Sign in</html>", contentType).transcript()],
      ] as const) {
        const error = await rejection(call);
        expect(error).toBeInstanceOf(AnswerError);
        expect(error).toMatchObject({ size: 20, contentType: expect.stringMatching(/^(?:text\/html|application\/json)$/i) });
        expect((error as Error).message).toContain(`the body is not the expected ${kind}`);
      }
    },
  );

  it("is unreadable when it is empty", async () => {
    for (const call of [empty(200).recording(), empty(200).transcript()]) expect((await rejection(call)) as Error).toMatchObject({ code: "unreadable" });
  });
});

it("asks for sound where sound is expected, and for JSON elsewhere", async () => {
  const { fetch, sent } = observeFetch(() => new Response("bytes", { headers: { "content-type": "audio/x-wav" } }));
  const leadconnector = createLeadConnector({ accessToken: "t", fetch });
  await leadconnector.messages.recording({ locationId: "l", messageId: "m" });
  await rejection(leadconnector.conversations.get("c"));
  expect(sent.map(({ headers }) => headers.accept)).toEqual(["audio/*", "application/json"]);
});
