import { createLeadConnector, toCurl } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";

const asked = { companyId: "company", appId: "app" };

describe("installedLocations", () => {
  /** An agency with so many locations, of which every second fits what is asked for; a page has `cap` of them at most. */
  const serve = (length: number, cap: number, counts = true) => {
    const { fetch, sent } = observeFetch(({ url }) => {
      const query = new URL(url).searchParams;
      const all = Array.from({ length }, (_, index) => ({ _id: `l_${index}`, name: "n", address: "a" }));
      const found = query.has("query") ? all.filter((_, index) => index % 2 === 0) : all;
      const skip = Number(query.get("skip") ?? 0);
      return json({ locations: found.slice(skip, skip + Math.min(cap, Number(query.get("limit") ?? 20))), ...(counts && { count: length }) });
    });
    return { leadconnector: createLeadConnector({ accessToken: "t", fetch, maxRetries: 0 }), sent };
  };

  it.each([
    { length: 0, query: {}, found: 0, requests: 1 },
    { length: 20, query: {}, found: 20, requests: 1 },
    { length: 45, query: {}, found: 45, requests: 3 },
    { length: 250, query: { limit: "500" }, found: 250, requests: 3 }, // pages are shorter than asked for
    { length: 30, query: { query: "n" }, found: 15, requests: 2 }, // the count is of all, not of those that fit
    { length: 45, query: { skip: "40" }, found: 5, requests: 1 },
  ])("gives all $found of $length with $query in $requests requests", async ({ length, query, found, requests }) => {
    const { leadconnector, sent } = serve(length, 100);
    const ids = new Set<string>();
    for await (const { _id } of leadconnector.oauth.installedLocations.all({ ...asked, ...query })) ids.add(_id);
    expect(ids.size).toBe(found);
    expect(sent).toHaveLength(requests);
  });

  it("goes on to an empty page where nothing is counted", async () => {
    const { leadconnector, sent } = serve(25, 100, false);
    let found = 0;
    for await (const _ of leadconnector.oauth.installedLocations.all({ ...asked, isInstalled: "true" })) found++;
    expect(found).toBe(25);
    expect(sent.map(({ url }) => new URL(url).searchParams.get("skip"))).toEqual([null, "20", "25"]);
    expect(sent.every(({ url }) => url.includes("isInstalled=true"))).toBe(true);
  });
});

describe("locationToken", () => {
  it("is asked for with the client's token, as a form, and only once", async () => {
    const { fetch, sent } = observeFetch(() => json({ message: "busy" }, 503));
    await rejection(createLeadConnector({ accessToken: "agency", fetch }).oauth.locationToken({ companyId: "c", locationId: "l" }));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.headers).toMatchObject({ authorization: "Bearer agency", "content-type": "application/x-www-form-urlencoded", version: "2021-07-28" });
  });
});

describe("reconnect", () => {
  const app = { clientKey: "key", clientSecret: "geheim" };

  it("shows the app's secret and no token", async () => {
    const { fetch, sent } = observeFetch(() => json({ authorizationCode: "code", expiresAt: "soon" }));
    const leadconnector = createLeadConnector({ accessToken: "t", fetch });
    expect(await leadconnector.oauth.reconnect({ ...app, locationId: "l" })).toEqual({ authorizationCode: "code", expiresAt: "soon" });
    expect(sent[0]?.headers).not.toHaveProperty("authorization");
    expect(sent[0]?.body).toBe(JSON.stringify({ ...app, locationId: "l" }));
    expect(toCurl(await leadconnector.build.oauth.reconnect({ ...app, companyId: "c" }))).not.toContain("geheim");
  });

  it("needs a location or an agency", async () => {
    const { fetch, sent } = observeFetch(() => json({ authorizationCode: "code" }));
    const leadconnector = createLeadConnector({ fetch });
    await leadconnector.oauth.reconnect({ ...app, locationId: "l", companyId: "c" });
    // @ts-expect-error: one of the two is required
    const error = await rejection(leadconnector.oauth.reconnect(app));
    expect(error).toMatchObject({ code: "rule_broken", issues: [{ path: ["body", "locationId"], message: "or companyId is required" }] });
    expect(sent).toHaveLength(1);
  });
});
