import { createAttention, createSiro, RuleError } from "conversation-crm-sdk";
import { expect, it } from "vitest";
import { rejection } from "./caught.js";
import { answerJson, listen } from "./loopback.js";
import { json, observeFetch } from "./observed-fetch.js";

const endpoint = "/v2/things/";

it.each([
  "",
  "v2/things",
  "https://elsewhere.example/v2",
  "HTTPS://elsewhere.example/v2",
  "//elsewhere.example/v2",
  "///elsewhere.example/v2",
  "/\\elsewhere.example/v2",
  "\\\\elsewhere.example",
  "/\t/elsewhere.example",
  "/\n/elsewhere.example",
  " /v2/things",
  "@elsewhere.example/v2",
  ":8080/v2",
  "/v2//things",
  "/v2/./things",
  "/v2/../admin",
  "/v2/things/..",
  "/v2/things/.",
  "/v2/%2e%2e/admin",
  "/v2/%2E./admin",
  "/v2/.%2e/admin",
  "/v2/%252e%252e/admin",
  "/v2/%25252e%25252e/admin",
  "/v2/..%2fadmin",
  "/v2/a%2f..%2fadmin",
  "/v2/..%5cadmin",
  "/v2/a%255c..%255cadmin",
  "/v2/..;/admin",
  "/v2/..;x=1/admin",
  "/v2/%2e%2e%3b/admin",
  "/v2/%c0%ae%c0%ae/admin",
  "/v2/%C0%AF/admin",
  "/v2/%252e%252e%2f%25zz/admin",
  "/v2/%25252525252525252525252525/admin",
  "/v2/a\\..\\admin",
  "/v2/things?admin=1",
  "/v2/things#fragment",
  "/v2/things%00",
  "/v2/things%0d%0aX-Header: 1",
  "/v2/thi\u0000ngs",
  "/v2/thi\nngs",
  "/v2/thi ngs",
  "/v2/thïngs",
  "/v2/\ud800",
  "/v2/%",
  "/v2/%zz",
  "/v2/{",
  "/v2/{}",
  "/v2/{id*}",
  "/v2/{.id}",
  "/v2/{;id}",
  "/v2/{id}.pdf",
  "/v2/{id}{id}",
  "/v2/{{id}}",
  undefined,
  null,
  5,
  {},
  ["/v2/things"],
])("refuses the path %j", async (path) => {
  const { fetch, sent } = observeFetch(() => json({}));
  const { request } = createAttention({ apiKey: "key", fetch });
  const error = (await rejection(request("GET", path as string, { path: { id: "a" } }))) as RuleError;
  expect(error).toBeInstanceOf(RuleError);
  expect(error.issues.map(({ path }) => path[0])).toContain("path");
  // Nothing of it is printed: it may be anything.
  expect(error.path).toBe("");
  expect(sent).toEqual([]);
});

it("names what is missing and what is too much in it", async () => {
  const { fetch, sent } = observeFetch(() => json({}));
  const { request } = createAttention({ apiKey: "key", fetch });
  const error = (await rejection(request("GET", "/v2/{one}/{two}/{one}", { path: { two: "2", three: "3" } }))) as RuleError;
  expect(error.issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual([
    "path.one must be a string",
    "path.one must be a string",
    "path.three is not an id of this path",
  ]);
  await request("GET", "/v2/{one}/{two}/{one}", { path: { two: "{one}", one: "$&" } });
  expect(sent.map(({ url }) => url)).toEqual(["https://api.attention.tech/v2/v2/%24%26/%7Bone%7D/%24%26"]);
});

/** What somebody might type in place of an id, to reach something else with the credential of the program. */
const inputs = [
  ...[
    "..",
    ".",
    "../admin",
    "..%2fadmin",
    "%2e%2e",
    "%2e%2e%2f",
    "%252e%252e",
    "a/../../admin",
    "a?admin=1",
    "a#b",
    "a\\..\\b",
    "//elsewhere.example",
    "@elsewhere",
  ],
  ...["a;b=c", "a\r\nHost: elsewhere.example", "\u0000", "a b", "ü", "%", "{id}", "$&", "https://elsewhere.example/"],
];

it("never reaches another origin, nor another endpoint by the value of an id", async () => {
  const server = await listen((response) => answerJson(response, {}));
  const siro = createSiro({ accessToken: "token", baseUrl: `${server.origin}/base`, pacing: false });
  const refused: string[] = [];
  for (const id of inputs) {
    const before = server.received.length;
    const outcome = await siro.request("GET", "/v2/things/{id}", { service: "siro.gateway", path: { id } }).catch((error: unknown) => error);
    if (RuleError.is(outcome)) refused.push(id);
    const [request] = server.received.slice(before);
    if (request) expect(decodeURIComponent(new URL(request.url, server.origin).pathname)).toBe(`/base${endpoint}${id}`);
    else expect(RuleError.is(outcome)).toBe(true);
  }
  expect(refused).toEqual(["..", "."]);
});

it("never reaches another origin by what is written into a path, and no endpoint that is not below", async () => {
  const server = await listen((response) => answerJson(response, {}));
  const siro = createSiro({ accessToken: "token", baseUrl: `${server.origin}/base`, pacing: false });
  for (const input of inputs) await siro.request("GET", `/v2/things/${input}`, { service: "siro.gateway" }).catch(() => {});
  for (const input of inputs) await siro.fetch(`${server.origin}/base/v2/things/${input}`, {}).catch(() => {});
  for (const { url } of server.received) {
    expect(new URL(url, server.origin).pathname.startsWith(`/base${endpoint}`)).toBe(true);
    expect(url).not.toMatch(/admin(?!=)|elsewhere\.example.*@/);
  }
});
