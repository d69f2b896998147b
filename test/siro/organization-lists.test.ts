import { AnswerError, createSiro } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

function connect(answers: readonly unknown[]) {
  const { fetch, sent } = observeFetch(() => json(answers[sent.length - 1]));
  const { organization } = createSiro({ organizationToken: "organization_1", fetch, maxRetries: 0 });
  return { organization, sent };
}

const searches = (sent: readonly SentRequest[]) => sent.map(({ url }) => new URL(url).search);

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("lists with a cursor", () => {
  const lists = {
    users: (organization: ReturnType<typeof connect>["organization"]) => organization.users.list.all({ pageSize: 1 }),
    "auth.tokens": (organization: ReturnType<typeof connect>["organization"]) => organization.auth.tokens.list.all({ pageSize: 1 }),
    organizations: (organization: ReturnType<typeof connect>["organization"]) => organization.organizations.list.all({ pageSize: 1 }),
    teams: (organization: ReturnType<typeof connect>["organization"]) => organization.teams.list.all("organization_1", { pageSize: 1 }),
  };

  it.each(Object.entries(lists))("%s end where it is null", async (_name, all) => {
    const { organization, sent } = connect([
      { data: [{ id: "a" }], cursor: "next/1" },
      { data: [{ id: "b" }], cursor: null },
    ]);
    expect(await collect<unknown>(all(organization))).toEqual([{ id: "a" }, { id: "b" }]);
    expect(searches(sent)).toEqual(["?pageSize=1", "?pageSize=1&cursor=next%2F1"]);
  });

  it.each(Object.entries(lists))("%s do not run for ever when the cursor is ignored", async (_name, all) => {
    const again = { data: [{ id: "a" }], cursor: "again" };
    const { organization, sent } = connect([again, again, again, again]);
    expect(await rejection(collect<unknown>(all(organization)))).toBeInstanceOf(AnswerError);
    expect(sent).toHaveLength(2);
  });
});

describe("lists whose page says that another follows, and not where,", () => {
  type Organization = ReturnType<typeof connect>["organization"];
  const lists: Readonly<Record<string, (organization: Organization) => AsyncIterable<unknown>>> = {
    recordings: (organization) => organization.recordings.list.all(),
    users: (organization) => organization.users.list.all(),
    mobileEvents: (organization) => organization.mobileEvents.list.all(),
    auditLogs: (organization) => organization.auditLogs.list.all(),
  };

  it.each(Object.entries(lists))("do not end there: %s", async (_name, all) => {
    const { organization } = connect([{ data: [{ id: "a" }], cursor: null, hasNextPage: true }]);
    expect(await rejection(collect(all(organization)))).toMatchObject({ code: "unreadable", message: expect.stringContaining("no cursor that leads to it") });
  });
});

describe("mobileEvents.list", () => {
  it("gives events, whether a page is a list of them or a list of lists, also when they are of no recording", async () => {
    const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => ({ id, recordingId: null }));
    const { organization, sent } = connect([
      { data: [[a, b], []], cursor: "bW9tZW50" },
      { data: [c, [d]], cursor: null },
    ]);
    expect(await collect(organization.mobileEvents.list.all({ eventCodeIn: ["appStateChange", "deeplinkReceived"] }))).toEqual([a, b, c, d]);
    const filter = "?eventCodeIn=appStateChange&eventCodeIn=deeplinkReceived";
    expect(searches(sent)).toEqual([filter, `${filter}&cursor=bW9tZW50`]);
  });

  it("counts events, not lists of them", async () => {
    const { organization } = connect([{ data: [[{ id: "a" }, { id: "b" }], [{ id: "c" }]], cursor: "more" }]);
    expect(await collect(organization.mobileEvents.list.all({}, { maxItems: 2 }))).toEqual([{ id: "a" }, { id: "b" }]);
  });
});

describe("lists in the envelope", () => {
  const owned = { organizationId: "organization_1", owner: "user_1" };

  it("end where the envelope says that there is no other page, whatever its cursor", async () => {
    const { organization, sent } = connect([{ data: [{ clientId: "a" }], cursor: "more", hasNextPage: false }]);
    expect(await collect(organization.oauth.apps.list.all(owned))).toEqual([{ clientId: "a" }]);
    expect(sent).toHaveLength(1);
  });

  it("lead on by a cursor of any type, which takes the place of the number of a page", async () => {
    const { organization, sent } = connect([
      { data: [{ accessTokenId: "a" }], cursor: 7, hasNextPage: true },
      { data: [{ accessTokenId: "b" }], cursor: null },
    ]);
    const tokens = organization.oauth.accessTokens.list.all("app_1", { owner: "user_1", page: 3, limit: 1 });
    expect(await collect(tokens)).toEqual([{ accessTokenId: "a" }, { accessTokenId: "b" }]);
    expect(searches(sent)).toEqual(["?owner=user_1&page=3&limit=1", "?owner=user_1&limit=1&cursor=7"]);
  });

  it("lead on by numbers where there is another page and no cursor", async () => {
    const { organization, sent } = connect([
      { data: [{ clientId: "a" }], hasNextPage: true },
      { data: [{ clientId: "b" }], hasNextPage: true, cursor: null },
      { data: [{ clientId: "c" }], hasNextPage: false },
    ]);
    expect(await collect(organization.oauth.apps.list.all(owned))).toHaveLength(3);
    expect(searches(sent).map((search) => new URLSearchParams(search).get("page"))).toEqual([null, "2", "3"]);
  });

  it("do not lose the rest in silence when a page after a cursor has none", async () => {
    const { organization } = connect([
      { data: [{ clientId: "a" }], cursor: "b", hasNextPage: true },
      { data: [{ clientId: "b" }], cursor: null, hasNextPage: true },
    ]);
    const error = await rejection(collect(organization.oauth.apps.list.all(owned)));
    expect(error).toBeInstanceOf(AnswerError);
    expect((error as Error).message).toContain("no cursor that leads to it");
  });
});

describe("auditLogs.list", () => {
  const entries = (...ids: string[]) => ids.map((id) => ({ id }));

  it("goes on after the last entry of a bare list that is full", async () => {
    const { organization, sent } = connect([entries("a", "b"), entries("c")]);
    expect(await collect(organization.auditLogs.list.all({ pageSize: 2 }))).toEqual(entries("a", "b", "c"));
    expect(searches(sent)).toEqual(["?pageSize=2", "?pageSize=2&cursor=b"]);
  });

  it("knows that a full one has 25 entries when nothing is said", async () => {
    const full = Array.from({ length: 25 }, (_, index) => ({ id: `${index}` }));
    const { organization, sent } = connect([full, []]);
    expect(await collect(organization.auditLogs.list.all())).toHaveLength(25);
    expect(searches(sent)).toEqual(["", "?cursor=24"]);
  });

  it("goes on by the cursor of an envelope, also after a page that is not full", async () => {
    const { organization, sent } = connect([
      { data: entries("a"), cursor: "a" },
      { data: entries("b"), cursor: null },
    ]);
    expect(await collect(organization.auditLogs.list.all())).toEqual(entries("a", "b"));
    expect(searches(sent)).toEqual(["", "?cursor=a"]);
  });

  it("does not take an envelope without a list for an empty one", async () => {
    const { organization } = connect([{ cursor: "a" }]);
    expect(await rejection(collect(organization.auditLogs.list.all()))).toBeInstanceOf(AnswerError);
  });
});

describe("recordings.summaries", () => {
  it.each([{ bare: true }, { bare: false }])("reads a list and a list in data: %o", async ({ bare }) => {
    const sections = [{ id: "1", name: "Outcome", content: "Sold." }];
    const { organization } = connect([bare ? sections : { data: sections }]);
    const answer = await organization.recordings.summaries("rec_1");
    expect(Array.isArray(answer) ? answer : answer.data).toEqual(sections);
  });
});

describe("recordings.get", () => {
  it("takes a recording of which little is known", async () => {
    const { organization, sent } = connect([{ id: "rec_1", title: "Without a place" }]);
    expect((await organization.recordings.get("rec_1", { showFollowups: "true" })).title).toBe("Without a place");
    expect(searches(sent)).toEqual(["?showFollowups=true"]);
  });
});

describe("oauth.accessTokens.delete", () => {
  it("sends its body, and keeps the secret out of an error", async () => {
    const { fetch, sent } = observeFetch(() => json({ error: "shh is wrong" }, 400));
    const { organization } = createSiro({ organizationToken: "t", fetch, maxRetries: 0 });
    const error = await rejection(organization.oauth.accessTokens.delete({ clientId: "app", tokenId: "token" }, { clientSecret: "shh", userId: "user_1" }));
    expect(sent[0]).toMatchObject({ method: "DELETE", body: '{"clientSecret":"shh","userId":"user_1"}' });
    expect(JSON.stringify(error)).not.toContain("shh");
  });
});
