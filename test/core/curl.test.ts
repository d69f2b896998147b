import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createAttention, createLeadConnector, createSiro, RuleError, toCurl } from "conversation-crm-sdk";
import { describe, expect, it, vi } from "vitest";
import { rejection } from "./caught.js";
import { observeFetch } from "./observed-fetch.js";
import { operations, update, urlOf } from "./operations.js";

const run = promisify(execFile);

/** The arguments that a shell hands to curl for this line. */
async function argumentsOf(line: string, environment: Record<string, string> = {}): Promise<string[]> {
  const { stdout } = await run("sh", ["-c", `curl() { printf '%s\\0' "$@"; }\n${line}`], { env: { PATH: process.env.PATH ?? "", ...environment } });
  return stdout.split("\0").slice(0, -1);
}

/** What curl would send, read from its arguments. */
function read(curl: string[]) {
  const headers: Record<string, string> = {};
  const request: { method?: string | undefined; url?: string | undefined; body?: string | undefined } = {};
  for (let index = 0; index < curl.length; index++) {
    const option = curl[index];
    if (option === "--globoff") continue;
    const value = curl[++index] ?? "";
    if (option === "--request") request.method = value;
    else if (option === "--url") request.url = value;
    else if (option === "--data-raw") request.body = value;
    else if (option === "--header") headers[value.slice(0, value.indexOf(":"))] = value.slice(value.indexOf(":") + 2);
    else throw new Error(`curl was not expected to be given ${option}.`);
  }
  return { ...request, headers };
}

const nasty = [
  `it's "quoted"`,
  "$(touch /tmp/never) \u0024{HOME} $HOME `touch /tmp/never`",
  "a\nb\r\nc\td",
  "wow! !! !$ ; & | > < * ? [a] {b,c} ~ # \\ \\' '\\''",
  "é “日本語” 💬 \u2028",
  "@/etc/passwd",
  "-X --config %{url}",
];

describe.each(operations)("a built $name", (operation) => {
  it("is a global Request, signed, whose body can be read, and nothing is sent", async () => {
    const { fetch, sent } = observeFetch(() => Response.error());
    const globalFetch = vi.spyOn(globalThis, "fetch");
    const request = await operation.connect({ fetch }).build("id_1");

    expect(request).toBeInstanceOf(Request);
    expect(request.method).toBe("PUT");
    expect(request.url).toBe(urlOf(operation, "id_1"));
    expect(request.headers.get(operation.credential.header)).toBe(`${operation.credential.prefix}token_1`);
    expect(request.redirect).toBe("manual");
    expect(request.bodyUsed).toBe(false);
    expect(await request.text()).toBe(operation.place === "body" ? JSON.stringify(operation.input) : "");
    expect(sent).toEqual([]);
    expect(globalFetch).not.toHaveBeenCalled();
    globalFetch.mockRestore();
  });

  it("is sent by the client as it is built", async () => {
    const { fetch, sent } = observeFetch(() => new Response(JSON.stringify(operation.answer)));
    const client = operation.connect({ fetch, headers: { "x-a": "client" } });
    const request = await client.build("a/b é", undefined, { headers: { "X-B": "call" } });
    await client.send("a/b é", undefined, { headers: { "X-B": "call" } });
    expect(sent).toMatchObject([{ method: request.method, url: request.url, headers: Object.fromEntries(request.headers) }]);
    expect(await request.text()).toBe(sent[0]?.body ?? "");
  });

  it("waits no longer than it may, and ends when the caller wants", async () => {
    const reason = new Error("enough");
    const client = operation.connect({ credential: () => new Promise<string>(() => {}) });
    expect(await rejection(client.build("id_1", undefined, { timeout: 5 }))).toMatchObject({ code: "timed_out", outcome: "not_sent", isRetryable: true });
    const abort = new AbortController();
    const building = client.build("id_1", undefined, { signal: abort.signal });
    abort.abort(reason);
    expect(await rejection(building)).toBe(reason);
  });

  it("is a line of curl that sends the same", async () => {
    const { credential } = operation;
    const request = await operation.connect({ credential: "hidden'$(1)" }).build("a/b 'é' $(id)", undefined, { headers: { "x-nasty": `'"$HOME\`!` } });
    const line = toCurl(request);

    expect(line).not.toContain("hidden");
    expect(line).not.toContain("\n");
    expect(line).toContain(`"${credential.header}: ${credential.prefix}$${credential.variable}"`);
    expect(read(await argumentsOf(line, { [credential.variable]: "hidden'$(1)" }))).toEqual({
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: operation.place === "body" ? JSON.stringify(operation.input) : undefined,
    });
    expect(read(await argumentsOf(toCurl(request, { secrets: true })))).toMatchObject({ headers: Object.fromEntries(request.headers) });
    expect(toCurl(request, { secrets: false })).toBe(line);
  });

  it("is a line that can be written before and after the body is read", async () => {
    const request = await operation.connect().build("id_1");
    const line = toCurl(request);
    await request.text();
    expect(toCurl(request)).toBe(line);
  });
});

it("writes this line", async () => {
  const request = await createSiro({ accessToken: "secret" }).build.recordings.link("rec_1", { dataType: "ACCOUNT", id: "o'clock" });
  expect(toCurl(request)).toBe(
    String.raw`curl --request PUT --globoff --url 'https://api.siro.ai/v1/core/recordings/rec_1/link' --header 'accept: application/json' --header 'content-type: application/json' --header 'user-agent: conversation-crm-sdk/0.1.0' --header "x-siro-auth-token: $SIRO_ACCESS_TOKEN" --data-raw '{"dataType":"ACCOUNT","id":"o'\''clock"}'`,
  );
});

it("writes Bearer before the variable when the client does", async () => {
  const attention = createAttention({ apiKey: "secret", bearer: true });
  const request = await attention.build.conversations.changePrivacy("conv_1", { privacy: "public" });
  expect(toCurl(request)).toContain(`--header "authorization: Bearer $ATTENTION_API_KEY"`);
  expect(toCurl(request)).not.toContain("--data");
});

it.each(nasty)("keeps a shell from reading %j", async (text) => {
  const call = { locationId: text, feedback: { [text]: [text] } };
  const request = await update.connect({ credential: "token_1" }).build(text, call);
  const curl = read(await argumentsOf(toCurl(request, { secrets: true })));
  expect(curl).toMatchObject({ url: request.url, method: "PUT", body: JSON.stringify(call) });
  expect(curl.headers).toEqual(Object.fromEntries(request.headers));
});

it.each([
  ["made by hand", new Request("https://api.siro.ai/")],
  ["copied", undefined],
])("throws a TypeError for a request that was %s", async (_, foreign) => {
  const request = foreign ?? new Request(await update.connect().build("id_1"));
  expect(() => toCurl(request)).toThrow(TypeError);
  expect(() => toCurl(request)).toThrow("client.build");
});

it("does not write Bearer before a variable that holds it already", async () => {
  const variables = { LEADCONNECTOR_ACCESS_TOKEN: "Bearer pasted" };
  const request = await update.connect({ credential: variables.LEADCONNECTOR_ACCESS_TOKEN }).build("id_1");
  expect(read(await argumentsOf(toCurl(request), variables)).headers.authorization).toBe(request.headers.get("authorization"));
});

it("writes an empty header in the one way in which curl sends it", async () => {
  const request = await update.connect().build("id_1", undefined, { headers: { "x-empty": "" } });
  expect(request.headers.get("x-empty")).toBe("");
  expect(await argumentsOf(toCurl(request))).toContain("x-empty;");
});

it("is held against the rules before it is built", async () => {
  expect(await rejection(update.connect().build("id_1", {}))).toBeInstanceOf(RuleError);
});

it("shows a password, a token and a key of other services as variables", async () => {
  const { build } = createLeadConnector({ accessToken: "token_1" });
  const user = { companyId: "c", firstName: "A", lastName: "B", email: "a@b", password: "hush 1", type: "account", role: "user", locationIds: [] };
  const change = { companyId: "c", twilio: { sid: "s", authToken: "hush 2" }, mailgun: { apiKey: "hush 3", domain: "d" } };
  const variables = { PASSWORD: "hush 1", AUTH_TOKEN: "hush 2", API_KEY: "hush 3" };
  for (const [request, body] of [
    [await build.users.create(user), user],
    [await build.locations.update("l", change), change],
  ] as const) {
    expect(toCurl(request)).not.toContain("hush");
    expect(read(await argumentsOf(toCurl(request), variables)).body).toBe(JSON.stringify(body));
  }
});

it("shows a secret in a JSON body as a variable too, unless it is told to show secrets", async () => {
  const siro = createSiro({ organizationToken: "hidden", fetch: () => Promise.reject(new Error("nothing is sent")) });
  const body = { clientSecret: "hush'd", userId: "user 'one'", scope: "write" } as const;
  const request = await siro.build.organization.oauth.createAccessToken("client_1", body);
  const line = toCurl(request);
  expect(line).not.toContain("hush");
  const shown = await argumentsOf(line, { CLIENT_SECRET: "from the shell", SIRO_ORGANIZATION_TOKEN: "token" });
  expect(JSON.parse(shown.at(-1) ?? "")).toEqual({ ...body, clientSecret: "from the shell" });
  const open = await argumentsOf(toCurl(request, { secrets: true }), {});
  expect(JSON.parse(open.at(-1) ?? "")).toEqual(body);
});

it("shows the secret and the code of a form as variables, and its other fields as they are", async () => {
  const form = {
    client_id: "it's me",
    client_secret: "hush 1",
    grant_type: "authorization_code",
    code: "hush 2",
    redirect_uri: "https://a.example/?b=c&d",
  } as const;
  const request = await createLeadConnector().build.oauth.token(form);
  const line = toCurl(request);
  expect(line).not.toContain("hush");
  const given = await argumentsOf(line, { CLIENT_SECRET: "hush 1", CODE: "hush 2" });
  const sent = given.flatMap((option, index) => (option === "--data-urlencode" ? [given[index + 1]] : []));
  expect(sent).toEqual(Object.entries(form).map(([name, value]) => `${name}=${value}`));
  const open = await argumentsOf(toCurl(request, { secrets: true }));
  expect([...new URLSearchParams(open.at(-1))]).toEqual(Object.entries(form));
});

it("shows what only begins like a secret, and what is no text", async () => {
  const feedback = { tokens: "seen 1", secretary: "seen 2", passwordHint: "seen 3", token: 5, password: null, apiKey: ["seen 4"] };
  const request = await createLeadConnector({ accessToken: "t" }).build.conversations.update("c", { locationId: "l", feedback });
  expect(JSON.parse((await argumentsOf(toCurl(request))).at(-1) ?? "")).toEqual({ locationId: "l", feedback });
});

it.each(["a\0b", "a\nb", "a\r\n\u0085b"])("keeps control characters in a form: %j", async (text) => {
  const form = { client_id: text, client_secret: "s", grant_type: "client_credentials" } as const;
  const line = toCurl(await createLeadConnector().build.oauth.token(form));
  expect(line).not.toMatch(/\p{Cc}/u);
  const given = await argumentsOf(line, { CLIENT_SECRET: "s" });
  const sent = given.flatMap((option, index) => (option === "--data-raw" ? [...new URLSearchParams(given[index + 1])] : []));
  expect(sent).toEqual([["client_id", text]]);
});

it("gives no shell anything to run from the name of a field or of a header", async () => {
  const leadconnector = createLeadConnector({ accessToken: "t", fetch: () => Promise.reject(new Error("nothing is sent")) });
  const feedback = { '";touch /tmp/never;"token': "v", "$(id)secret": "v", "x-token": "v" };
  const request = await leadconnector.build.conversations.update("c", { locationId: "l", feedback });
  const given = await argumentsOf(toCurl(request));
  expect(JSON.parse(given.at(-1) ?? "")).toEqual({ locationId: "l", feedback });
});

it("leaves out the value of other headers that are mostly secret", async () => {
  const siro = createSiro({ accessToken: "t", headers: { "x-api-key": "hush", "x-plain": "seen" }, fetch: () => Promise.reject(new Error("nothing is sent")) });
  const headers = { Cookie: "hush=1", "proxy-authorization": "Basic hush" };
  const request = await siro.build.recordings.link("r", { dataType: "ACCOUNT", id: "a" }, { headers });
  expect(toCurl(request)).not.toContain("hush");
  expect(toCurl(request)).toContain("x-plain: seen");
  expect(toCurl(request)).toContain("--header 'cookie: …'");
  expect(toCurl(request, { secrets: true })).toContain("hush=1");
});

it.each(["a\u{E000}b", "\u{E000}\u{E001}\u{E000}", "\u{E000}\u{E000}\u{E000}"])("keeps letters from the private use area where they are: %j", async (text) => {
  const client = createSiro({ organizationToken: "o", fetch: observeFetch(() => new Response()).fetch });
  const request = await client.build.organization.oauth.createAccessToken("c", { clientSecret: "s", userId: text, scope: "read" });
  const body = (await argumentsOf(toCurl(request), { CLIENT_SECRET: "shown" })).find((argument) => argument.startsWith("{"));
  expect(JSON.parse(body ?? "")).toEqual({ clientSecret: "shown", userId: text, scope: "read" });
});

it.each(["text/plain;filename=/etc/passwd", "text/plain; charset=utf-8", "nonsense", "a/b c", "a b/c", ""])(
  "hands curl no option of its own in a file's type: %j",
  async (type) => {
    const client = createLeadConnector({ accessToken: "t" });
    const request = await client.build.messages.upload({
      locationId: "l",
      conversationId: "c",
      fileAttachment: [{ name: "a", type, content: new Uint8Array(1) }],
    });
    const form = (await argumentsOf(toCurl(request))).find((argument) => argument.startsWith("fileAttachment"));
    expect(form).toMatch(/^fileAttachment=@"\.\/a";filename="a";type=(?:text\/plain|application\/octet-stream)$/);
  },
);

it.each(["x-session", "x-password", "x-auth", "x-api-key-id", "x-credential", "x-signature", "set-cookie2"])("leaves out the value of %s", async (name) => {
  const request = await createAttention({ apiKey: "k", headers: { [name]: "SECRETVALUE" } }).build.conversations.get("c");
  expect(toCurl(request)).not.toContain("SECRETVALUE");
});
