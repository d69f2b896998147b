import { getEventListeners, once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { ApiError, SdkError } from "conversation-crm-sdk";
import { UndocumentedError } from "conversation-crm-sdk/testing";
import { createHandlers } from "conversation-crm-sdk/testing/msw";
import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { Refusal } from "../../src/testing/answer.js";
import { Collection } from "../../src/testing/collection.js";
import { openSandbox } from "../../src/testing/open.js";
import type { OperationName } from "../../src/testing/operation.js";
import type { SandboxVendor } from "../../src/testing/vendor.js";
import { rejection } from "../core/caught.js";

const base = "https://api.library.example/v1";
const draft = (method: string, path: string, isAnonymous = false) => ({
  service: "library",
  method,
  path,
  facts: isAnonymous ? ({ isAnonymous } as const) : {},
});

// In an order in which a parameter would hide a word.
const operations = {
  books: {
    get: (_id: string) => draft("get", "/books/{id}"),
    create: () => draft("post", "/books"),
    update: () => draft("patch", "/books/{id}"),
    delete: () => draft("delete", "/books/{id}"),
    list: () => draft("get", "/books"),
    popular: () => draft("get", "/books/popular"),
    cover: () => draft("get", "/books/{id}/cover"),
    text: () => draft("get", "/books/{id}/text"),
    lend: () => draft("post", "/books/{id}/loans"),
  },
  status: () => draft("get", "/status", true),
};
type LibraryOperation = OperationName<"library", typeof operations>;

interface Book {
  readonly id: string;
  readonly title: string;
}
interface LibrarySeed {
  books?: readonly Book[];
  key?: string;
}

const missing = () => new Refusal({ status: 404, body: { error: "missing" } });
const show = (book: Book) => ({ status: 200, body: { book } });
const titleOf = (body: unknown) => {
  if (typeof body === "object" && body !== null && "title" in body && typeof body.title === "string") return body.title;
  throw new Refusal({ status: 422, body: { error: "title" } });
};

const library: SandboxVendor<"library", LibraryOperation, LibrarySeed, { key: string }, "baseUrl"> = {
  name: "library",
  operations,
  credentials: (seed) => ({ key: seed?.key ?? "key" }),
  start(seed) {
    let key: string | undefined = seed?.key ?? "key";
    const books = new Collection<Book>({ items: seed?.books ?? [{ id: "1", title: "One" }], parameter: "id", missing });
    return {
      behaviours: {
        "library.books.list": books.list((all) => ({ status: 200, body: { books: all } })),
        "library.books.get": books.get(show),
        "library.books.create": books.create(({ body }) => ({ id: String(books.all().length + 1), title: titleOf(body) }), show),
        "library.books.update": books.update(({ body }) => ({ title: titleOf(body) }), show),
        "library.books.delete": books.delete(() => ({ status: 200, body: { deleted: true } })),
      },
      apis: {
        library: {
          baseUrl: base,
          baseUrlOption: "baseUrl",
          examples: {
            "/books/popular": { get: { status: 200, body: { books: [{ id: "text", title: "text" }] } } },
            "/books/{id}/cover": { get: { status: 200, contentType: "image/png", base64: "iVBORw==" } },
            "/books/{id}/text": { get: { status: 203, contentType: "text/plain", body: "text" } },
            "/status": { get: { status: 200, body: { status: "up" } } },
          },
          authenticate({ headers }) {
            if (headers.get("authorization") !== key) throw new Refusal({ status: 401, body: { error: "who?" } });
          },
          unknownPath: (method, path) => new Refusal({ status: 404, body: { error: `${method} ${path}` } }),
          refusal: (status, operation) => ({ status, body: { error: `${status} ${operation}` } }),
        },
      },
      expire(credential, successor) {
        if (credential !== key) return false;
        key = successor;
        return true;
      },
    };
  },
};

function open(seed: LibrarySeed = {}) {
  const sandbox = openSandbox([library], { library: seed });
  const send = (method: string, path: string, body?: unknown, init?: RequestInit) =>
    sandbox.fetch(base + path, { method, headers: { authorization: "key" }, ...(body !== undefined && { body: JSON.stringify(body) }), ...init });
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await send(method, path, body);
    return [response.status, await response.json()];
  };
  return { sandbox, send, ask };
}

/** How many delays of a minute are running. */
function watchDelays(): () => number {
  const started = vi.spyOn(globalThis, "setTimeout");
  const ended = vi.spyOn(globalThis, "clearTimeout");
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return () => {
    const timers = started.mock.results.filter((_, index) => started.mock.calls[index]?.[1] === 60_000).map(({ value }) => value);
    return timers.filter((timer) => !ended.mock.calls.some(([cleared]) => cleared === timer)).length;
  };
}

describe("a vendor in the registry", () => {
  it("is reached under its own name, with its credentials, in every way", async () => {
    const { sandbox } = open({ key: "mine" });
    expect(sandbox.library).toEqual({ key: "mine", fetch: sandbox.fetch });
    const server = await sandbox.listen();
    try {
      expect(server.library).toEqual({ key: "mine", baseUrl: `${server.url}/library` });
      const response = await fetch(`${server.library.baseUrl}/books/1`, { headers: { authorization: "mine" } });
      expect(await response.json()).toEqual({ book: { id: "1", title: "One" } });
    } finally {
      await server.close();
    }
    expect(sandbox.requests).toMatchObject([{ operation: "library.books.get", url: `${base}/books/1` }]);
    expect(createHandlers(sandbox)).toHaveLength(1);
  });

  it("has its routes from its operations, words before parameters", async () => {
    const { ask, sandbox } = open();
    expect(await ask("GET", "/books/popular")).toEqual([200, { books: [{ id: "text", title: "text" }] }]);
    expect(await ask("GET", "/books/other")).toEqual([404, { error: "missing" }]);
    expect(await ask("GET", "/nothing")).toEqual([404, { error: "GET /nothing" }]);
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual(["library.books.popular", "library.books.get", undefined]);
  });

  it("remembers what is created, updated and deleted", async () => {
    const { ask, sandbox } = open();
    expect(await ask("POST", "/books", { title: "Two" })).toEqual([200, { book: { id: "2", title: "Two" } }]);
    expect(await ask("PATCH", "/books/1", { title: "First" })).toEqual([200, { book: { id: "1", title: "First" } }]);
    expect(await ask("PATCH", "/books/1", {})).toEqual([422, { error: "title" }]);
    expect((await ask("PATCH", "/books/3", { title: "x" }))[0]).toBe(404);
    expect(await ask("GET", "/books")).toEqual([
      200,
      {
        books: [
          { id: "1", title: "First" },
          { id: "2", title: "Two" },
        ],
      },
    ]);
    expect(await ask("DELETE", "/books/1")).toEqual([200, { deleted: true }]);
    expect((await ask("DELETE", "/books/1"))[0]).toBe(404);
    sandbox.reset();
    expect(await ask("GET", "/books")).toEqual([200, { books: [{ id: "1", title: "One" }] }]);
  });

  it("refuses an id that cannot be decoded, and goes on", async () => {
    const { ask } = open();
    expect(await ask("GET", "/books/%zz")).toEqual([400, { error: "400 library.books.get" }]);
    expect((await ask("GET", "/books/%31"))[0]).toBe(200);
    expect((await open().sandbox.fetch(`${base}/books/%zz`)).status).toBe(401);
  });
});

describe("an operation without behaviour", () => {
  it("answers its example: JSON, text or bytes", async () => {
    const { send } = open();
    const text = await send("GET", "/books/1/text");
    expect([text.status, text.headers.get("content-type"), await text.text()]).toEqual([203, "text/plain", "text"]);
    const cover = await send("GET", "/books/1/cover");
    expect([cover.headers.get("content-type"), new Uint8Array(await cover.arrayBuffer())]).toEqual(["image/png", Uint8Array.of(137, 80, 78, 71)]);
  });

  it("asks for the credential all the same, unless it is anonymous", async () => {
    const { sandbox } = open();
    expect((await sandbox.fetch(`${base}/books/popular`)).status).toBe(401);
    expect(await (await sandbox.fetch(`${base}/status`)).json()).toEqual({ status: "up" });
  });

  it("and without an example rejects with an error of its own, which no copy of the package takes for a refusal", async () => {
    const error = await rejection(open().send("POST", "/books/1/loans"));
    expect(error).toBeInstanceOf(UndocumentedError);
    expect(SdkError.is(error) && !ApiError.is(error)).toBe(true);
    expect(error).toMatchObject({
      name: "UndocumentedError",
      code: "undocumented",
      vendor: "library",
      operation: "library.books.lend",
      method: "POST",
      path: "/books/{id}/loans",
      outcome: "not_sent",
      isRetryable: false,
      unknown: "POST /books/{id}/loans",
    });
    expect(String(error)).toMatch(/^UndocumentedError: No source says what the vendor does here: POST \/books\/\{id\}\/loans\. .+ for library\.books\.lend /);
  });
});

describe("a canned answer", () => {
  it("is a body, in place of what the operation does, until the reset", async () => {
    const { ask, sandbox } = open();
    sandbox.answer("library.books.create", { book: null });
    expect(await ask("POST", "/books", {})).toEqual([200, { book: null }]);
    expect(await ask("POST", "/books", {})).toEqual([200, { book: null }]);
    expect(await ask("GET", "/books")).toEqual([200, { books: [{ id: "1", title: "One" }] }]);
    sandbox.answer("library.books.create", []);
    expect(await ask("POST", "/books", {})).toEqual([200, []]);
    sandbox.reset();
    expect((await ask("POST", "/books", { title: "Two" }))[1]).toEqual({ book: { id: "2", title: "Two" } });
  });

  it("is made from the request by a function, at once or later", async () => {
    const { ask, sandbox } = open();
    sandbox.answer("library.books.get", ({ ids, query, operation }) => ({ id: ids.id, page: query.get("page"), operation }));
    expect(await ask("GET", "/books/a%2Fb?page=2")).toEqual([200, { id: "a/b", page: "2", operation: "library.books.get" }]);
    sandbox.answer("library.books.get", async () => ({ status: 410, body: { gone: true } }));
    expect(await ask("GET", "/books/1")).toEqual([410, { gone: true }]);
  });

  it("that throws is an error of the test, and no answer", async () => {
    const { send, sandbox } = open();
    sandbox.answer("library.books.get", () => {
      throw new Error("the test is wrong");
    });
    await expect(send("GET", "/books/1")).rejects.toThrow("the test is wrong");
  });

  it("has a status and headers when it is an Answer and nothing else", async () => {
    const { ask, send, sandbox } = open();
    sandbox.answer("library.books.get", { status: 203, body: "words", headers: { "content-type": "text/plain", "x-more": "1" } });
    const response = await send("GET", "/books/1");
    expect([response.status, response.headers.get("x-more"), await response.text()]).toEqual([203, "1", "words"]);
    for (const body of [{ status: "sent", body: "x" }, { status: 1, body: "x", id: "1" }, { status: 1 }]) {
      sandbox.answer("library.books.get", body);
      expect(await ask("GET", "/books/1")).toEqual([200, body]);
    }
  });

  it("is not given to whoever has no credential, and faults hit it", async () => {
    const { send, sandbox } = open();
    sandbox.answer("library.books.get", { book: "canned" });
    expect((await sandbox.fetch(`${base}/books/1`)).status).toBe(401);
    sandbox.fail("library.books.get", { status: 503 });
    expect((await send("GET", "/books/1")).status).toBe(503);
  });
});

describe("fail and answer", () => {
  it("know the operations that there are", () => {
    const { sandbox } = open();
    // @ts-expect-error
    expect(() => sandbox.fail("library.books.gett", { status: 500 })).toThrow(new TypeError("The sandbox has no operation library.books.gett."));
    // @ts-expect-error
    expect(() => sandbox.answer("library.book.get", {})).toThrow(new TypeError("The sandbox has no operation library.book.get."));
    // @ts-expect-error
    expect(() => sandbox.fail("library.books", { status: 500 })).toThrow(TypeError);
  });

  it("hits so many calls as it is told, none with 0", async () => {
    const { ask, sandbox } = open();
    sandbox.fail("library.books.get", { status: 500, times: 0 });
    sandbox.fail("library.books.get", { status: 503, times: 1 });
    expect((await ask("GET", "/books/1"))[0]).toBe(503);
    expect((await ask("GET", "/books/1"))[0]).toBe(200);
    sandbox.fail("library.books.get", { status: 500, times: Number.POSITIVE_INFINITY });
    for (let call = 0; call < 3; call++) expect((await ask("GET", "/books/1"))[0]).toBe(500);
    for (const times of [-1, 1.5, Number.NaN, "2" as never])
      expect(() => sandbox.fail("library.books.get", { status: 500, times })).toThrow("times must be a whole number, 0 or more.");
  });

  it("damages an answer and leaves its status and its kind", async () => {
    const { send, sandbox } = open();
    sandbox.fail("library.books.cover", { delay: 1, of: "body" });
    const cover = await send("GET", "/books/1/cover");
    expect([cover.headers.get("content-type"), new Uint8Array(await cover.arrayBuffer())]).toEqual(["image/png", Uint8Array.of(137, 80, 78, 71)]);
    sandbox.fail("library.books.text", { answer: "cut" });
    const text = await send("GET", "/books/1/text");
    expect([text.status, text.headers.get("content-type"), await text.text()]).toEqual([203, "text/plain", "te"]);
  });
});

describe("a request on its way", () => {
  it("does not cross a reset: it writes, records and takes nothing after it", async () => {
    const { ask, send, sandbox } = open();
    sandbox.fail("library.books.update", { delay: 10 });
    const late = send("PATCH", "/books/1", { title: "Late" });
    const reading = send("PATCH", "/books/1", { title: "Reading" });
    sandbox.reset();
    sandbox.fail("library.books.update", { status: 500 });
    expect((await late).status).toBe(200);
    expect((await reading).status).toBe(200);
    expect(sandbox.requests).toEqual([]);
    expect(await ask("GET", "/books/1")).toEqual([200, { book: { id: "1", title: "One" } }]);
    expect((await ask("PATCH", "/books/1", { title: "x" }))[0]).toBe(500);
    expect(sandbox.requests).toHaveLength(2);
  });

  it("belongs to the sandbox in which its first byte came, where it comes as HTTP", async () => {
    const { ask, sandbox } = open();
    const server = await sandbox.listen();
    const client = httpRequest(`${server.url}/library/books/1`, { method: "PATCH", headers: { authorization: "key", expect: "100-continue" } });
    client.flushHeaders();
    await once(client, "continue");
    sandbox.reset();
    client.end('{"title":"Late"}');
    const [response] = (await once(client, "response")) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    response.resume();
    await server.close();
    expect(sandbox.requests).toEqual([]);
    expect(await ask("GET", "/books/1")).toEqual([200, { book: { id: "1", title: "One" } }]);
  });

  it.each([{ delay: 60_000 }, { delay: 60_000, of: "body" }] as const)("leaves no timer when it is aborted during %j", async (fault) => {
    const { send, sandbox } = open();
    const delays = watchDelays();
    sandbox.fail("library.books.get", fault);
    const controller = new AbortController();
    const call = send("GET", "/books/1", undefined, { signal: controller.signal }).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(delays()).toBe(1);
    controller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    expect(delays()).toBe(0);
    expect(getEventListeners(controller.signal, "abort").length).toBeLessThanOrEqual(1);
  });

  it("leaves no timer when it is aborted behind msw", async () => {
    const { sandbox } = open();
    const delays = watchDelays();
    const server = setupServer(...createHandlers(sandbox));
    server.listen({ onUnhandledRequest: "error" });
    onTestFinished(() => server.close());
    sandbox.fail("library.books.get", { delay: 60_000 });
    const controller = new AbortController();
    const call = fetch(`${base}/books/1`, { headers: { authorization: "key" }, signal: controller.signal });
    await vi.waitFor(() => expect(delays()).toBe(1));
    controller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    await vi.waitFor(() => expect(delays()).toBe(0));
  });

  it("leaves no timer when its body is not read to the end", async () => {
    const { send, sandbox } = open();
    const delays = watchDelays();
    sandbox.fail("library.books.get", { delay: 60_000, of: "body" });
    const { body } = await send("GET", "/books/1");
    expect(delays()).toBe(1);
    await body?.cancel();
    expect(delays()).toBe(0);
  });
});
