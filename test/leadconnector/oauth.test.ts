import { inspect } from "node:util";
import { createLeadConnector, toCurl } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";

const app = { client_id: "app-1", client_secret: "s3cr&t=" };
const answer = { access_token: "new", token_type: "Bearer", expires_in: 86_399, refresh_token: "next", scope: "a b", userType: "Location", userId: "u" };

function client(status = 200, body: unknown = answer) {
  const { fetch, sent } = observeFetch(() => json(body, status));
  return { leadconnector: createLeadConnector({ accessToken: "current", fetch }), sent };
}

it("needs no credential for a token, and a client without one can be made", async () => {
  const { fetch, sent } = observeFetch(() => json(answer));
  const leadconnector = createLeadConnector({ accessToken: "", fetch });
  const request = { ...app, grant_type: "authorization_code", code: "once" } as const;
  expect(await leadconnector.oauth.token(request)).toEqual(answer);
  expect(sent).toHaveLength(1);
  expect(await rejection(leadconnector.conversations.get("c"))).toMatchObject({ code: "rule_broken", issues: [{ path: ["options", "accessToken"] }] });
});

it("asks for another edition when it is told to, on every request", async () => {
  const { fetch, sent } = observeFetch(() => json({ conversations: [], total: 0 }));
  await createLeadConnector({ accessToken: "a", version: "v3", fetch }).conversations.search({ locationId: "l" });
  expect(sent[0]?.headers.version).toBe("v3");
  expect(() => createLeadConnector({ accessToken: "a", version: "v3\n" })).toThrow("createLeadConnector: the header Version has a character");
});

describe("token", () => {
  it("posts a form without the client's own token", async () => {
    const { leadconnector, sent } = client();
    const request = { ...app, grant_type: "refresh_token", refresh_token: "old +/é", user_type: "Location", redirect_uri: undefined } as const;
    expect(await leadconnector.oauth.token(request)).toEqual(answer);
    expect(sent).toMatchObject([
      {
        method: "POST",
        url: "https://services.leadconnectorhq.com/oauth/token",
        body: "client_id=app-1&client_secret=s3cr%26t%3D&grant_type=refresh_token&refresh_token=old+%2B%2F%C3%A9&user_type=Location",
      },
    ]);
    expect(sent[0]?.headers).toEqual({
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
      "user-agent": "conversation-crm-sdk/0.1.0",
      version: "2021-07-28",
    });
  });

  it("can be what the client's own token comes from", async () => {
    const { fetch, sent } = observeFetch(({ url }) => json(url.endsWith("/oauth/token") ? answer : { success: true }));
    const leadconnector = createLeadConnector({
      fetch,
      accessToken: async (): Promise<string> => {
        const { access_token } = await leadconnector.oauth.token({ ...app, grant_type: "authorization_code", code: "c" });
        return access_token;
      },
    });
    await leadconnector.conversations.delete("c_1");
    expect(sent.map(({ headers }) => headers.authorization)).toEqual([undefined, "Bearer new"]);
  });

  it("is sent once: a refresh token works once", async () => {
    const { leadconnector, sent } = client(503, {});
    await rejection(leadconnector.oauth.token({ ...app, grant_type: "refresh_token", refresh_token: "old" }));
    expect(sent).toHaveLength(1);
  });

  it.each([400, 401, 422, 500])("prints no secret when it is refused with %i", async (status) => {
    const { leadconnector, sent } = client(status, { statusCode: status, message: "bad s3cr&t= refresh-1", error: "invalid_grant" });
    const error = await rejection(leadconnector.oauth.token({ ...app, grant_type: "refresh_token", refresh_token: "refresh-1" }));
    expect(error).toMatchObject({ status, title: "invalid_grant" });
    for (const shown of [inspect(error, { depth: 9 }), JSON.stringify(error), String(error), (error as Error).stack])
      expect(shown).not.toMatch(/s3cr|refresh-1|current/);
    expect(sent).toHaveLength(1);
  });

  it("prints no secret when a rule is broken", async () => {
    const { leadconnector, sent } = client();
    const error = await rejection(leadconnector.oauth.token({ ...app, grant_type: "authorization_code", cod: "c0de" } as never));
    expect(error).toMatchObject({ code: "rule_broken", issues: [{ path: ["body", "cod"] }, { path: ["body", "code"] }] });
    expect(inspect(error, { depth: 9 })).not.toMatch(/s3cr|c0de/);
    expect(sent).toEqual([]);
  });

  it("is printed for curl with variables in place of secrets, unless they are asked for", async () => {
    const { leadconnector } = client();
    const request = await leadconnector.build.oauth.token({ ...app, grant_type: "refresh_token", refresh_token: "old" });
    const line = toCurl(request);
    expect(line).toContain(`--data-urlencode 'client_id=app-1' --data-urlencode "client_secret=$CLIENT_SECRET" --data-urlencode 'grant_type=refresh_token'`);
    expect(line).toContain('"refresh_token=$REFRESH_TOKEN"');
    expect(line).not.toMatch(/s3cr|=old|authorization/);
    expect(toCurl(request, { secrets: true })).toContain("--data-raw 'client_id=app-1&client_secret=s3cr%26t%3D&grant_type=refresh_token&refresh_token=old'");
  });
});
