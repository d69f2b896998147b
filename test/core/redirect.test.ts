import { ApiError, createSiro } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "./caught.js";
import { answerJson, listen } from "./loopback.js";
import { observeFetch } from "./observed-fetch.js";
import { operations } from "./operations.js";

describe.each(operations)("a redirect of $name", (operation) => {
  it.each([301, 302, 303, 307, 308])("with %s to another origin is not followed and the token stays", async (status) => {
    const target = await listen((response) => answerJson(response, operation.answer));
    const source = await listen((response) => response.writeHead(status, { location: `${target.origin}/secret_path?secret=1` }).end());

    const error = await rejection(operation.connect({ baseUrl: source.origin }).send("id_1"));

    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "redirected", status, isRetryable: false });
    expect((error as Error).message).toContain(`was redirected to ${target.origin} with status ${status}`);
    expect((error as Error).message).toContain("check baseUrl");
    expect((error as Error).message).not.toContain("secret");
    expect(source.received).toHaveLength(1);
    expect(target.received).toEqual([]);
  });

  it.each([301, 302, 307, 308])("with %s on the same origin is not followed either", async (status) => {
    const server = await listen((response) => response.writeHead(status, { location: "/elsewhere" }).end());
    const error = await rejection(operation.connect({ baseUrl: server.origin }).send("id_1"));
    expect((error as Error).message).toContain(`was redirected to ${server.origin} with status ${status}`);
    expect(server.received).toHaveLength(1);
  });

  it("that a browser hides says that it is one", async () => {
    const hidden = Object.defineProperties(new Response(null), { status: { value: 0 }, ok: { value: false }, type: { value: "opaqueredirect" } });
    const { fetch } = observeFetch(() => hidden);
    const error = await rejection(operation.connect({ fetch }).send("id_1"));
    expect(error).toMatchObject({ code: "redirected", isRetryable: false, message: expect.stringContaining("was redirected to another place (") });
  });

  it.each([`https://${"a".repeat(101)}.example`, "data:text/plain,secret", "https://se%00cret", "file:///secret"])(
    "to %s does not print it",
    async (location) => {
      const { fetch } = observeFetch(() => new Response(null, { status: 302, headers: { location } }));
      const error = (await rejection(operation.connect({ fetch }).send("id_1"))) as Error;
      expect(error.message).toContain("was redirected to another place with status 302");
      expect(error.message).not.toMatch(/secret|aaa/);
    },
  );

  it("that goes nowhere is a refusal like another", async () => {
    const { fetch } = observeFetch(() => new Response(null, { status: 304 }));
    expect(await rejection(operation.connect({ fetch }).send("id_1"))).toMatchObject({
      code: "refused",
      status: 304,
      message: expect.stringContaining("was refused with status 304"),
    });
  });

  it("that a browser hides goes to another place, though the response has the address of the request", async () => {
    const hidden = Object.defineProperties(new Response(null), {
      status: { value: 0 },
      ok: { value: false },
      type: { value: "opaqueredirect" },
      url: { value: "https://api.siro.ai/v1" },
    });
    const siro = createSiro({ accessToken: "t", fetch: async () => hidden, maxRetries: 0 });
    expect(await rejection(siro.recordings.get("r"))).toMatchObject({
      code: "redirected",
      message: expect.stringContaining("was redirected to another place ("),
    });
  });

  it.each(["", "//", "https://", "/relative", "not a url"])("whose location is %j goes to another place", async (location) => {
    const { fetch } = observeFetch(() => new Response(null, { status: 302, headers: { location } }));
    const error = await rejection(operation.connect({ fetch }).send("id_1"));
    expect(error).toBeInstanceOf(ApiError);
    expect((error as Error).message).toContain("was redirected to another place with status 302");
  });
});
