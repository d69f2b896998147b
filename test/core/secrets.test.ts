import { inspect } from "node:util";
import { deserialize, serialize } from "node:v8";
import { type ApiError, type ConnectionError, SdkError } from "conversation-crm-sdk";
import { pino } from "pino";
import { describe, expect, it, vi } from "vitest";
import { rejection, thrown } from "./caught.js";
import { hangingFetch, json } from "./observed-fetch.js";
import { type DocumentedOperation, operations } from "./operations.js";

const token = "TOKENSECRET7d1f";
const bodyWord = "REQUESTSECRET91";
const idWord = "IDSECRET3a";
const headerWord = "HEADERSECRET55";
const answerWord = "ANSWERSECRETe0";
const cookieWord = "COOKIESECRETb2";
const contentTypeWord = "TYPESECRETc3";
const fetchWord = "FETCHSECRETf4";
const pattern = /[A-Z]+SECRET/;

const say = (field: string) => `${answerWord}_${field}`;
/** Every field that any of the vendors documents of an error, in one body. */
const refusal = {
  id: say("id"),
  status: say("status"),
  code: say("code"),
  title: say("title"),
  detail: say("detail"),
  source: { pointer: say("pointer"), parameter: say("parameter") },
  meta: { any: say("meta") },
  error: say("error"),
  details: { any: say("details") },
  message: say("message"),
  statusCode: say("statusCode"),
};
const headers = {
  "content-type": `application/json; charset=${contentTypeWord}`,
  "set-cookie": `session=${cookieWord}`,
  "x-other": answerWord,
  "retry-after": answerWord,
};
const answered = (body: unknown, status: number) => async () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });

const secretInput: Record<string, object> = {
  "attention.conversations.updateLinkedCrmRecords": { linked_crm_records: [{ id: bodyWord, code: bodyWord }], opportunity_id: bodyWord },
  "attention.conversations.changePrivacy": { privacy: "private" },
  "siro.recordings.link": { dataType: "LEAD", externalId: bodyWord, integrationConnectionId: bodyWord },
  "leadconnector.conversations.update": { locationId: bodyWord, feedback: { any: bodyWord } },
};
const brokenInput: Record<string, object> = {
  "attention.conversations.updateLinkedCrmRecords": {
    linked_crm_records: [{ id: bodyWord, code: { bodyWord } }, bodyWord],
    opportunity_id: [bodyWord],
    more: bodyWord,
  },
  "attention.conversations.changePrivacy": { privacy: bodyWord, more: bodyWord },
  "siro.recordings.link": { dataType: bodyWord, id: bodyWord, externalId: bodyWord, trigger: bodyWord, more: bodyWord },
  "leadconnector.conversations.update": { locationId: [bodyWord], unreadCount: bodyWord, starred: bodyWord, feedback: bodyWord, more: bodyWord },
};

function cyclicFailure(): Error {
  const request = { url: fetchWord, headers: { authorization: token } };
  return Object.assign(new TypeError(`fetch failed for ${fetchWord}`, { cause: new Error(`inner ${fetchWord}`) }), { request, config: { data: fetchWord } });
}

const ways: { way: string; fetch: () => Promise<Response>; name: string }[] = [
  { way: "a refusal", fetch: answered(refusal, 400), name: "ApiError" },
  { way: "a refusal with a list", fetch: answered({ ...refusal, message: [say("message"), say("message")] }, 422), name: "ApiError" },
  { way: "a ZodError", fetch: answered({ ...refusal, issues: [{ path: [say("path")], message: say("message") }] }, 422), name: "ApiError" },
  { way: "an error page", fetch: answered(`<html>${answerWord}`, 500), name: "ApiError" },
  {
    way: "a redirect",
    fetch: async () => new Response(answerWord, { status: 302, headers: { ...headers, location: `https://elsewhere.example/${answerWord}` } }),
    name: "ApiError",
  },
  { way: "a wrong token", fetch: answered(refusal, 401), name: "AuthenticationError" },
  { way: "a limit", fetch: answered(refusal, 429), name: "RateLimitError" },
  { way: "a page with status 200", fetch: answered(`<html>${answerWord}`, 200), name: "AnswerError" },
  { way: "half an answer", fetch: answered(`{"data":"${answerWord}`, 200), name: "AnswerError" },
  { way: "another answer", fetch: answered({ [answerWord]: answerWord }, 200), name: "AnswerError" },
  { way: "a list", fetch: answered([answerWord], 200), name: "AnswerError" },
  { way: "a lost connection", fetch: () => Promise.reject(cyclicFailure()), name: "ConnectionError" },
  { way: "a fetch that throws a text", fetch: () => Promise.reject(fetchWord), name: "ConnectionError" },
  { way: "a fetch that throws an object", fetch: () => Promise.reject({ message: fetchWord }), name: "ConnectionError" },
  { way: "a timeout", fetch: hangingFetch().fetch as () => Promise<Response>, name: "TimeoutError" },
];

const shown = (error: SdkError) =>
  [
    error.message,
    error.stack,
    String(error),
    inspect(error, { depth: 20 }),
    inspect(error, { depth: 20, showHidden: false, colors: true }),
    inspect({ nested: [error] }, { depth: 20 }),
    JSON.stringify(error),
    JSON.stringify({ nested: [error] }),
    JSON.stringify(Object.entries(error)),
    // What prints causes of its own: the printer of what nobody caught, a logger, a copy for another thread.
    inspect(error, { depth: 20, customInspect: false }),
    inspect(structuredClone(error), { depth: 20 }),
    deserialized(error),
    logged(error),
  ].join("\n");

const deserialized = (error: SdkError) => inspect(deserialize(serialize(error)), { depth: 20, showHidden: true });

/** What pino writes of an error. */
function logged(error: SdkError): string {
  const lines: string[] = [];
  pino({}, { write: (line: string) => lines.push(line) }).error(error, "failed");
  return lines.join("");
}

const connect = (operation: DocumentedOperation, fetch?: () => Promise<Response>) =>
  operation.connect({ credential: token, timeout: 150, headers: { "x-private": headerWord }, ...(fetch && { fetch }) });

describe.each(operations)("what $name keeps to itself", (operation) => {
  it.each(ways)("when it ends in $way", async ({ fetch, name }) => {
    const error = await rejection(connect(operation, fetch).send(idWord, secretInput[operation.name], { headers: { cookie: headerWord } }));
    expect(SdkError.is(error)).toBe(true);
    expect((error as Error).name).toBe(name);
    expect(shown(error as SdkError)).not.toMatch(pattern);
  });

  it("when rules are broken, in every way that they can be", async () => {
    const client = connect(operation);
    const onWarning = vi.fn();
    await operation
      .connect({ credential: token, rules: "warn", onWarning, fetch: async () => json(operation.answer) })
      .send(idWord, brokenInput[operation.name]);
    const errors = [
      await rejection(client.send(idWord, brokenInput[operation.name])),
      await rejection(client.build(idWord, brokenInput[operation.name])),
      thrown(() => client.call(idWord, brokenInput[operation.name])),
      thrown(() =>
        operation.call([idWord], secretInput[operation.name], { headers: { "x-a": `${headerWord}\n`, [`${headerWord} `]: "" }, timeout: headerWord as never }),
      ),
      await rejection(client.sendCall({ ...operation.call(idWord), service: bodyWord, path: bodyWord })),
      await rejection(client.sendCall({ ...operation.call(idWord), operation: bodyWord })),
      await rejection(operation.connect({ credential: () => `${token}\n` }).send(idWord)),
      onWarning.mock.calls[0]?.[0],
    ];
    for (const error of errors) {
      expect((error as Error).name).toBe("RuleError");
      expect(shown(error as SdkError)).not.toMatch(pattern);
    }
  });

  it("while its client and its calls are printed", () => {
    const { client } = connect(operation);
    expect(inspect(client, { depth: 20, showHidden: true })).not.toMatch(pattern);
    expect(JSON.stringify(client)).not.toMatch(pattern);
    expect(inspect(operation.connect({ credential: () => token }).client, { depth: 20, showHidden: true })).not.toMatch(pattern);
    expect(JSON.stringify(connect(operation).call("id_1"))).not.toMatch(pattern);
  });

  it("but says to the caller who asks", async () => {
    const error = (await rejection(connect(operation, answered(refusal, 400)).send("id_1"))) as ApiError;
    expect(error.body).toEqual(refusal);
    expect(error.detail).toMatch(answerWord);
    if (operation.vendor !== "siro") expect(error.title).toMatch(answerWord);
    if (operation.vendor === "attention") expect(error.issues).toEqual([{ path: [say("pointer")], message: say("detail") }]);
    expect(((await rejection(connect(operation, () => Promise.reject(fetchWord)).send("id_1"))) as ConnectionError).originalCause).toBe(fetchWord);
  });

  it("and names the cause, so that a log helps", async () => {
    const error = await rejection(connect(operation, () => Promise.reject(Object.assign(cyclicFailure(), { code: "EPIPE" }))).send("id_1"));
    expect(inspect(error)).toContain("cause: 'TypeError EPIPE, caused by Error'");
    const text = await rejection(connect(operation, () => Promise.reject("text")).send("id_1"));
    expect(inspect(text)).toContain("cause: 'string'");
  });
});
