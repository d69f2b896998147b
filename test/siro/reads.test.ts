import { AnswerError, ApiError, createSiro, RuleError } from "conversation-crm-sdk";
import type { ListRecordingsQuery } from "conversation-crm-sdk/siro";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { answerJson, listen } from "../core/loopback.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

const common = { accept: "application/json", "user-agent": "conversation-crm-sdk/0.1.0", "x-siro-auth-token": "siro_token_1" };
const base = "https://api.siro.ai/v1/core/recordings";

function connect(answer: (request: SentRequest) => Response) {
  const { fetch, sent } = observeFetch(answer);
  return { recordings: createSiro({ accessToken: "siro_token_1", fetch, maxRetries: 0 }).recordings, sent };
}

describe("get", () => {
  const answer = { data: { id: "rec_1", dateCreated: "2026-01-01T00:00:00.000Z", deleted: false, summary: "It went well." }, cursor: null };

  it.each([
    [undefined, ""],
    [{ showSummary: "true", showFollowups: "false" }, "?showSummary=true&showFollowups=false"],
  ] as const)("asks for %j and gives Siro's envelope", async (query, search) => {
    const { recordings, sent } = connect(() => json(answer));
    expect(await recordings.get("0b1f-user/1", query)).toEqual(answer);
    expect(sent).toMatchObject([{ method: "GET", url: `${base}/0b1f-user%2F1${search}`, body: undefined }]);
    expect(sent[0]?.headers).toEqual(common);
  });

  it("gives a refusal as an error, and no answer without its data", async () => {
    expect(await rejection(connect(() => json({ error: "Not found" }, 404)).recordings.get("r"))).toMatchObject({ status: 404, detail: "Not found" });
    expect(await rejection(connect(() => json({ error: "Not found" })).recordings.get("r"))).toBeInstanceOf(ApiError);
    expect(await rejection(connect(() => json({ id: "r" })).recordings.get("r"))).toBeInstanceOf(AnswerError);
  });
});

describe("unlink", () => {
  it.each([
    [{ dataType: "ACCOUNT", id: "acc_1" } as const, '{"dataType":"ACCOUNT","id":"acc_1"}'],
    [
      { dataType: "LEAD", externalId: "00Q", integrationConnectionId: "c", trigger: "USER_UNLINK" } as const,
      '{"dataType":"LEAD","externalId":"00Q","integrationConnectionId":"c","trigger":"USER_UNLINK"}',
    ],
  ])("deletes with %j in the body", async (target, body) => {
    const { recordings, sent } = connect(() => json({ data: true }));
    expect(await recordings.unlink("rec_1", target)).toEqual({ data: true });
    expect(sent).toMatchObject([{ method: "DELETE", url: `${base}/rec_1/link`, body }]);
    expect(sent[0]?.headers).toEqual({ ...common, "content-type": "application/json" });
  });

  it("arrives at a real server with its body", async () => {
    const server = await listen((response) => answerJson(response, { data: false }));
    const siro = createSiro({ accessToken: "siro_token_1", baseUrl: server.origin });
    expect(await siro.recordings.unlink("rec_1", { dataType: "CONTACT", id: "“é”" })).toEqual({ data: false });
    expect(server.received).toMatchObject([
      { method: "DELETE", url: "/v1/core/recordings/rec_1/link", body: '{"dataType":"CONTACT","id":"“é”"}', headers: { "content-type": "application/json" } },
    ]);
  });

  it("throws an error that travels in a success", async () => {
    const { recordings } = connect(() => json({ error: "Recording not found", details: {} }));
    const error = await rejection(recordings.unlink("rec_1", { dataType: "LEAD", id: "a" }));
    expect(error).toMatchObject({ code: "refused", status: 200, detail: "Recording not found", operation: "siro.recordings.unlink" });
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
  it.each<[ListRecordingsQuery | undefined, string]>([
    [undefined, ""],
    [{ limit: "100", showCrmCustomer: "true" }, "?limit=100&showCrmCustomer=true"],
    [
      { "dateCreated:gt": "2026-01-01T00:00:00.000Z", "dateCreated:lt": "2026-02-01T00:00:00.000Z" },
      "?dateCreated%3Agt=2026-01-01T00%3A00%3A00.000Z&dateCreated%3Alt=2026-02-01T00%3A00%3A00.000Z",
    ],
    [
      { result: "not closed", conversationType: "Pitch,Visit", crmLinkStatus: "unlinked", orderBy: "title", orderDirection: "asc" },
      "?result=not%20closed&conversationType=Pitch%2CVisit&crmLinkStatus=unlinked&orderBy=title&orderDirection=asc",
    ],
  ])("asks for %j", async (query, search) => {
    const page = { data: [{ id: "rec_1", dateCreated: "2026-01-01T00:00:00.000Z" }], cursor: "next" };
    const { recordings, sent } = connect(() => json(page));
    expect(await recordings.list(query)).toEqual(page);
    expect(sent).toMatchObject([{ method: "GET", url: base + search, body: undefined }]);
    expect(sent[0]?.headers).toEqual(common);
  });

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
    const { recordings, sent } = connect(() => json({ data: [{ id: "r" }, { id: "s" }], cursor: `c${sent.length}` }));
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
