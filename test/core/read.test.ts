import { createGzip } from "node:zlib";
import { AnswerError, ApiError, AuthenticationError, ConnectionError, RateLimitError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "./caught.js";
import { listen } from "./loopback.js";
import { json, observeFetch } from "./observed-fetch.js";
import { operations } from "./operations.js";

describe.each(operations)("what $name makes of an answer", (operation) => {
  const failure = (answer: Response) => rejection(operation.connect({ fetch: observeFetch(() => answer).fetch }).send("id_1"));
  const text = (body: string | null, status = 200, contentType?: string) =>
    new Response(body, { status, headers: contentType ? { "content-type": contentType } : {} });
  const whole = JSON.stringify(operation.answer);

  it.each([
    { body: whole.slice(0, -1), contentType: "application/json", problem: "is not JSON, or only the start of it" },
    { body: `${whole}${whole}`, contentType: "application/json", problem: "is not JSON, or only the start of it" },
    { body: "<!doctype html><title>Sign in</title>", contentType: "text/html; charset=utf-8", problem: "is not JSON, or only the start of it" },
    { body: "", contentType: "application/json", problem: "is empty" },
    { body: " ", contentType: "application/json", problem: "is not JSON, or only the start of it" },
    { body: `[${whole}]`, contentType: "application/json", problem: "is not a JSON object" },
    { body: "null", contentType: "application/json", problem: "is not a JSON object" },
    { body: "true", contentType: "application/json", problem: "is not a JSON object" },
    { body: "7", contentType: "application/json", problem: "is not a JSON object" },
    { body: '"ok"', contentType: "application/json", problem: "is not a JSON object" },
    { body: "{}", contentType: "application/json", problem: `lacks ${operation.expects.join(" and ")}` },
    { body: '{"__proto__":{"success":true,"data":{},"id":"","attributes":{},"conversation":{}}}', contentType: "application/json", problem: "lacks" },
  ])("is an AnswerError for a 200 with $body", async ({ body, contentType, problem }) => {
    const error = await failure(text(body, 200, contentType));
    expect(error).toBeInstanceOf(AnswerError);
    expect(error).toMatchObject({
      code: "unreadable",
      status: 200,
      contentType: contentType.split(";")[0],
      size: body.length,
      isRetryable: false,
      operation: operation.name,
    });
    expect((error as Error).message).toContain(`the body ${problem}`);
  });

  it.each(operation.expects)("is an AnswerError when %s is missing", async (field) => {
    const { [field]: _, ...rest } = operation.answer;
    const error = await failure(json({ ...rest, other: 1 }));
    expect(error).toBeInstanceOf(AnswerError);
    expect((error as Error).message).toContain(`lacks ${field} (`);
  });

  it.each(operation.expects)("is an AnswerError when %s is null", async (field) => {
    expect(await failure(json({ ...operation.answer, [field]: null }))).toBeInstanceOf(AnswerError);
  });

  it.each([204, 205])("is an AnswerError for a %s", async (status) => {
    const error = await failure(text(null, status));
    expect(error).toBeInstanceOf(AnswerError);
    expect(error).toMatchObject({ status, size: 0, contentType: undefined });
    expect((error as Error).message).toContain("is empty (no content type, 0 long)");
  });

  it.each([200, 201, 202])("is the data of a %s, whatever it calls itself", async (status) => {
    for (const contentType of ["application/vnd.api+json", "text/plain", "APPLICATION/JSON; charset=utf-8"]) {
      const { fetch } = observeFetch(() => text(`\ufeff\n ${whole} `, status, contentType));
      expect(await operation.connect({ fetch }).send("id_1")).toEqual(operation.answer);
    }
  });

  it.each([
    ["application/json; charset=utf-8", "application/json"],
    ["text/html", "text/html"],
    ["application/vnd.api+json;a=b", "application/vnd.api+json"],
    ["nonsense", undefined],
    [`${"a".repeat(65)}/html`, undefined],
    ["secret words / more", undefined],
  ])("names the content type %s as %s", async (contentType, named) => {
    expect(await failure(text("<", 200, contentType))).toMatchObject({ contentType: named });
  });

  const codes: Readonly<Record<number, string>> = { 400: "bad_request", 403: "forbidden", 404: "not_found", 409: "conflict", 422: "bad_request" };
  it.each([400, 403, 404, 405, 408, 409, 415, 422, 500, 502, 503, 504, 599])("is an ApiError for a %s of any body", async (status) => {
    for (const body of ["", "{}", "[]", "null", "text", "{", "<html>500</html>", '"text"', '{"error":{"nested":true}}', '{"message":null,"issues":[null]}']) {
      const error = await failure(text(body, status, "text/html"));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({
        name: "ApiError",
        code: codes[status] ?? (status >= 500 ? "vendor_failed" : "refused"),
        status,
        isRetryable: status >= 500,
        operation: operation.name,
      });
      expect((error as Error).message).toContain(`${operation.name} was refused with status ${status} (PUT ${operation.path})`);
    }
  });

  it("keeps an error page as text", async () => {
    const error = (await failure(text("<html>Internal <b>error</b></html>", 500, "text/html"))) as ApiError;
    expect(error.body).toBe("<html>Internal <b>error</b></html>");
    expect(error.issues).toEqual([]);
    expect(error.detail).toBeUndefined();
  });

  it.each(["", "{}", "<html>"])("is an AuthenticationError for a 401 with the body %j, and says what to check", async (body) => {
    const error = await failure(text(body, 401));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ name: "AuthenticationError", code: "unauthorized", status: 401, isRetryable: false });
    expect((error as Error).message).toContain(`Check ${operation.credential.option} or ${operation.credential.variable}.`);
  });

  it.each([
    { header: undefined, wait: undefined, says: "It did not say for how long." },
    { header: "2", wait: 2000, says: "It asks to wait 2000 ms." },
    { header: "soon", wait: undefined, says: "It did not say for how long." },
  ])("is a RateLimitError for a 429 with retry-after $header", async ({ header, wait, says }) => {
    const error = await failure(json({ message: "slow down" }, 429, header === undefined ? {} : { "Retry-After": header }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ name: "RateLimitError", code: "rate_limited", status: 429, isRetryable: true });
    expect((error as RateLimitError).retryAfterMs).toBe(wait);
    expect((error as Error).message).toContain(says);
  });

  it("keeps the start of a huge error body and lets the rest be", async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new TextEncoder().encode("é".repeat(10_000)));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const error = (await failure(new Response(endless, { status: 500 }))) as ApiError;
    expect(error).toMatchObject({ status: 500 });
    expect(error.body).toBe("é".repeat(65_536));
    expect(pulled).toBeLessThan(12);
    expect(cancelled).toBe(true);
  });

  it("reads a character that was cut in two by the network", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ detail: "é💬", error: "é💬", message: "é💬" }));
    const slow = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(((await failure(new Response(slow, { status: 400 }))) as ApiError).detail).toBe("é💬");
  });

  const cutOnTheWay = async (status: number) => {
    const server = await listen((response) => {
      response.writeHead(status, { "content-type": "application/json", "content-length": "1000" });
      response.write(whole.slice(0, 10), () => response.destroy());
    });
    return rejection(operation.connect({ baseUrl: server.origin }).send("id_1"));
  };

  it("is a ConnectionError when the body of a success is cut on the way", async () => {
    const error = await cutOnTheWay(200);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: "unreachable", outcome: "unknown", isRetryable: true });
    expect((error as ConnectionError).originalCause).toBeInstanceOf(Error);
  });

  it("keeps the status of a refusal whose body is cut on the way", async () => {
    expect(await cutOnTheWay(500)).toMatchObject({ code: "vendor_failed", status: 500 });
  });
});

describe("an answer that is too large", () => {
  const operation = operations[2];
  const problem = "has more than 1000 bytes, the most that maxAnswerBytes allows";

  it("is an AnswerError, whether or not it says how large it is", async () => {
    for (const headers of [{}, { "content-length": "2000" }] as Record<string, string>[]) {
      const { fetch } = observeFetch(() => new Response(JSON.stringify({ ...operation.answer, more: "x".repeat(2_000) }), { headers }));
      const error = await rejection(operation.connect({ fetch, maxAnswerBytes: 1_000 }).send("id_1"));
      expect(error).toBeInstanceOf(AnswerError);
      expect((error as Error).message).toContain(problem);
    }
  });

  it("is not read on: of a compressed gigabyte little arrives", async () => {
    let sent = 0;
    const million = Buffer.alloc(1_000_000, 32);
    const server = await listen((response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      const gzip = createGzip();
      gzip.pipe(response);
      const more = () => {
        if (response.destroyed || sent >= 1_000) {
          gzip.destroy();
          return;
        }
        sent++;
        gzip.write(million, more);
      };
      more();
    });
    const error = await rejection(operation.connect({ baseUrl: server.origin, maxAnswerBytes: 5_000_000 }).send("id_1"));
    expect((error as Error).message).toContain("has more than 5000000 bytes");
    expect(sent).toBeLessThan(1_000);
  });

  it("may be larger for a call that says so, and a limit is a whole number", async () => {
    const { fetch } = observeFetch(() => json(operation.answer));
    const client = operation.connect({ fetch, maxAnswerBytes: 5 });
    expect(await client.send("id_1", undefined, { maxAnswerBytes: 10_000 })).toEqual(operation.answer);
    expect(await rejection(client.send("id_1", undefined, { maxAnswerBytes: 1.5 }))).toMatchObject({ issues: [{ path: ["options", "maxAnswerBytes"] }] });
  });
});
