import { createLeadConnector, RuleError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

function connect(answer: Parameters<typeof observeFetch>[0]) {
  const { fetch, sent } = observeFetch(answer);
  return { users: createLeadConnector({ accessToken: "t", fetch, maxRetries: 0 }).users, sent };
}

/** What a request asks for, in its query or in its body. */
function asked({ url, body }: SentRequest): Record<string, string> {
  return body ? (JSON.parse(String(body)) as Record<string, string>) : Object.fromEntries(new URL(url).searchParams);
}

/** So many users, served by skip and limit, at most `cap` a page. */
const serve = (length: number, { cap = 1_000, counted = true } = {}) =>
  connect((request) => {
    const { skip = "0", limit = "25" } = asked(request);
    const count = Math.max(0, Math.min(Number(limit), cap, length - Number(skip)));
    const users = Array.from({ length: count }, (_, index) => ({ id: `u_${Number(skip) + index}` }));
    return json({ users, ...(counted && { count: length }), traceId: "t" });
  });

describe.each(["search", "filterByEmail"] as const)("%s", (name) => {
  const walk = async ({ users }: ReturnType<typeof serve>, paging: { skip?: string; limit?: string } = {}) => {
    const ids: string[] = [];
    const pages = name === "search" ? users.search.all({ companyId: "c", ...paging }) : users.filterByEmail.all({ companyId: "c", emails: "a@b", ...paging });
    for await (const { id } of pages) ids.push(id);
    return ids;
  };
  const all = (length: number) => Array.from({ length }, (_, index) => `u_${index}`);

  it.each([
    { length: 0, limit: undefined, requests: 1 },
    { length: 24, limit: undefined, requests: 1 },
    { length: 25, limit: undefined, requests: 2 },
    { length: 60, limit: undefined, requests: 3 },
    { length: 7, limit: "3", requests: 3 },
  ])("gives all $length with a limit of $limit in $requests requests", async ({ length, limit, requests }) => {
    const served = serve(length);
    expect(await walk(served, limit ? { limit } : {})).toEqual(all(length));
    expect(served.sent).toHaveLength(requests);
  });

  it("gives all where the server gives fewer than asked for", async () => {
    const served = serve(25, { cap: 10 });
    expect(await walk(served, { limit: "500" })).toEqual(all(25));
    expect(served.sent).toHaveLength(3);
  });

  it("gives all where there is no count", async () => {
    expect(await walk(serve(25, { cap: 10, counted: false }), { limit: "500" })).toEqual(all(25));
  });

  it("counts up what is skipped, as text, and keeps the rest", async () => {
    const served = serve(9);
    expect(await walk(served, { skip: "4", limit: "3" })).toEqual(all(9).slice(4));
    const rest = { companyId: "c", ...(name === "filterByEmail" && { emails: "a@b" }), limit: "3" };
    expect(served.sent.map(asked)).toEqual([
      { ...rest, skip: "4" },
      { ...rest, skip: "7" },
    ]);
  });

  it("is left when the server ignores what is skipped", async () => {
    const served = connect(() => json({ users: [{ id: "u" }], count: 9 }));
    expect(await rejection(walk(served, { limit: "1" }))).toMatchObject({ code: "unreadable", operation: `leadconnector.users.${name}` });
    expect(served.sent.length).toBeLessThan(4);
  });

  it("takes no other text than digits", async () => {
    const { users, sent } = serve(1);
    const error = await rejection(
      name === "search" ? users.search({ companyId: "c", limit: "ten" }) : users.filterByEmail({ companyId: "c", emails: "a", limit: "ten" }),
    );
    expect((error as RuleError).issues.map(({ path }) => path)).toEqual([[name === "search" ? "query" : "body", "limit"]]);
    expect(sent).toEqual([]);
  });
});

describe("search", () => {
  it("takes numbers and flags as they are", async () => {
    const { users, sent } = serve(9);
    await users.search({ companyId: "c", skip: 5, limit: 2, enabled2waySync: true });
    expect(sent.map(asked)).toEqual([{ companyId: "c", skip: "5", limit: "2", enabled2waySync: "true" }]);
  });
});

describe("filterByEmail", () => {
  it("takes no numbers: its body has texts", async () => {
    const { users, sent } = serve(1);
    const error = await rejection(users.filterByEmail({ companyId: "c", emails: "a", skip: 5 as never }));
    expect((error as RuleError).issues.map(({ path, message }) => [path[1], message])).toEqual([["skip", "must be a string"]]);
    expect(sent).toEqual([]);
  });

  it("only reads, so it is sent again after a lost answer", async () => {
    const { fetch, sent } = observeFetch(() => (sent.length === 1 ? json({ message: "busy" }, 503) : json({ users: [], count: 0 })));
    const { users } = createLeadConnector({ accessToken: "t", fetch, random: () => 0 });
    expect(await users.filterByEmail({ companyId: "c", emails: "a@b" })).toEqual({ users: [], count: 0 });
    expect(sent).toHaveLength(2);
  });
});

describe("a user", () => {
  const user = { companyId: "c", firstName: "A", lastName: "B", email: "a@b", password: "secret words", type: "account", role: "user", locationIds: [] };

  it("is not created again when nothing says whether it was", async () => {
    const { users, sent } = connect(() => json({ message: "busy" }, 503));
    await rejection(users.create(user, { maxRetries: 3 }));
    expect(sent).toHaveLength(1);
  });

  it.each([200, 201])("that is created is read from a %d", async (status) => {
    const { users } = connect(() => json({ id: "u" }, status));
    expect(await users.create(user)).toEqual({ id: "u" });
  });

  it("may be given scopes of the newest edition and of one to come, and nothing that is none", async () => {
    const { users, sent } = connect(() => json({ id: "u" }));
    await users.update("u", {
      scopes: ["contacts.write", "copilot.readonly", "payments/new-things.readonly"],
      scopesAssignedToOnly: [],
      twilioPhone: { l: "" },
    });
    expect(sent).toHaveLength(1);
    for (const scope of ["contacts", "contacts.write opportunities.write", ""]) {
      const error = await rejection(users.update("u", { scopes: ["contacts.write", scope] }));
      expect((error as RuleError).issues.map(({ path }) => path)).toEqual([["body", "scopes", 1]]);
    }
  });

  it.each(["succeded", "succeeded"])("is not deleted where the answer says %s: false", async (field) => {
    const { users } = connect(() => json({ [field]: false, message: "no" }));
    expect(await rejection(users.delete("u"))).toMatchObject({ code: "refused", status: 200 });
  });

  it("is not looked for by the word of the search", async () => {
    const { users, sent } = connect(() => json({ id: "u" }));
    expect(await rejection(users.get("search"))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });
});
