import { createSiro, RuleError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { answerJson, listen } from "../core/loopback.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

function connect(answer: (request: SentRequest) => Response) {
  const { fetch, sent } = observeFetch(answer);
  return { recordings: createSiro({ accessToken: "siro_token_1", fetch, maxRetries: 0 }).recordings, sent };
}

describe("unlink", () => {
  it("arrives at a real server with its body", async () => {
    const server = await listen((response) => answerJson(response, { data: true }));
    const siro = createSiro({ accessToken: "siro_token_1", baseUrl: server.origin });
    expect(await siro.recordings.unlink("rec_1", { dataType: "CONTACT", id: "“é”" })).toEqual({ data: true });
    expect(server.received).toMatchObject([
      { method: "DELETE", url: "/v1/core/recordings/rec_1/link", body: '{"dataType":"CONTACT","id":"“é”"}', headers: { "content-type": "application/json" } },
    ]);
  });

  it("throws an error that travels in a success", async () => {
    const { recordings } = connect(() => json({ error: "Recording not found", details: {} }));
    const error = await rejection(recordings.unlink("rec_1", { dataType: "LEAD", id: "a" }));
    expect(error).toMatchObject({ code: "refused", status: 200, detail: "Recording not found", operation: "siro.recordings.unlink" });
  });

  it("throws when Siro says that it did nothing", async () => {
    const { recordings } = connect(() => json({ data: false }));
    const error = await rejection(recordings.unlink("rec_1", { dataType: "LEAD", id: "a" }));
    expect(error).toMatchObject({ code: "refused", status: 200, body: { data: false } });
  });

  it("sends nothing when both ids are given", async () => {
    const { recordings, sent } = connect(() => json({ data: true }));
    expect(await rejection(recordings.unlink("rec_1", { dataType: "LEAD", id: "a", externalId: "b" } as never))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });

  it("is sent again after a lost answer: the link is gone either way", async () => {
    const { fetch, sent } = observeFetch(() => (sent.length === 1 ? json({ error: "busy" }, 503) : json({ data: true })));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0 });
    expect(await siro.recordings.unlink("rec_1", { dataType: "LEAD", id: "a" })).toEqual({ data: true });
    expect(sent).toHaveLength(2);
  });
});

describe("list", () => {
  it("gives a refusal that is text", async () => {
    const { recordings } = connect(() => new Response("Forbidden", { status: 403, headers: { "content-type": "text/plain" } }));
    expect(await rejection(recordings.list())).toMatchObject({ code: "forbidden", status: 403, body: "Forbidden" });
  });

  it.each([null, undefined, ""])("ends at the cursor %j, having kept the filters", async (end) => {
    const cursors = ["a", "b/2", end];
    const { recordings, sent } = connect(() => json({ data: [{ id: `r${sent.length}` }], cursor: cursors[sent.length - 1] }));
    const ids: string[] = [];
    for await (const { id } of recordings.list.all({ limit: "1", teamId: "t" })) ids.push(id);
    expect(ids).toEqual(["r1", "r2", "r3"]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?limit=1&teamId=t", "?limit=1&teamId=t&cursor=a", "?limit=1&teamId=t&cursor=b%2F2"]);
  });

  it("gives its pages, up to a cap", async () => {
    const { recordings, sent } = connect(() => json({ data: [{ id: `r${sent.length}` }, { id: "s" }], cursor: `c${sent.length}` }));
    const pages: number[] = [];
    for await (const { data } of recordings.list.pages(undefined, { maxItems: 5 })) pages.push(data.length);
    expect(pages).toEqual([2, 2, 2]);
  });

  it("is left when it leads in a circle", async () => {
    const { recordings, sent } = connect(() => json({ data: [{ id: "r" }], cursor: sent.length % 2 === 1 ? "a" : "b" }));
    const error = await rejection(
      (async () => {
        for await (const _ of recordings.list.all());
      })(),
    );
    expect(error).toMatchObject({ code: "unreadable", operation: "siro.recordings.list" });
    expect(sent.length).toBeLessThan(5);
  });
});
