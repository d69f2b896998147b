import { inspect } from "node:util";
import { createAttention, createLeadConnector, createSiro, RuleError } from "conversation-crm-sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CredentialSource } from "../../src/core/transport/credential.js";
import { rejection, thrown } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";
import { vendors } from "./operations.js";

const create = { createAttention, createSiro, createLeadConnector } as Record<string, (options?: object) => object>;

beforeEach(() => {
  for (const { credential } of vendors) vi.stubEnv(credential.variable, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(vendors)("$factory", (operation) => {
  const { factory, answer, credential } = operation;
  const observed = () => observeFetch(() => json(answer));
  const make = (options?: object) => create[factory]?.(options) as object;
  /** The client's own option is left out, so the environment decides. */
  const send = async (options: object) => {
    const observedFetch = observed();
    const client = make({ fetch: observedFetch.fetch, ...options }) as { send(call: unknown): Promise<unknown> };
    return { ...observedFetch, answered: client.send(operation.call("id_1")) };
  };

  it("takes the credential from the environment when the option does not give it", async () => {
    vi.stubEnv(credential.variable, "from_environment");
    const { sent, answered } = await send({});
    await answered;
    expect(sent[0]?.headers[credential.header]).toBe(`${credential.prefix}from_environment`);
  });

  it("prefers the option", async () => {
    vi.stubEnv(credential.variable, "from_environment");
    const { sent, answered } = await send({ [credential.option]: "from_option" });
    await answered;
    expect(sent[0]?.headers[credential.header]).toBe(`${credential.prefix}from_option`);
  });

  it.each([undefined, "", "  ", "\n", null])("makes a client without a credential, whose call names the option and the variable: %j", async (given) => {
    vi.stubEnv(credential.variable, "");
    const { sent, answered } = await send({ [credential.option]: given });
    const error = await rejection(answered);
    expect(error).toBeInstanceOf(RuleError);
    expect((error as RuleError).issues).toMatchObject([
      {
        path: ["options", credential.option],
        message: `is needed: pass it to the client or set ${credential.variable}`,
        source: "the README's options",
      },
    ]);
    expect(sent).toEqual([]);
  });

  it.each([5, {}, true])("names the option when its value is no credential: %j", (given) => {
    const error = thrown(() => make({ [credential.option]: given }));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(credential.option);
    expect((error as Error).message).toContain(factory);
  });

  it.each(["\n", "\r\n", "\0", "\u007f", "\u0100", "’"])("refuses a credential that a header cannot carry, without printing it: %j", (character) => {
    const secret = `secret_begin${character}secret_end`;
    const error = thrown(() => make({ [credential.option]: secret }));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(`cannot use ${credential.option}`);
    expect(inspect(error)).not.toMatch(/secret_begin|secret_end/);
  });

  it("refuses a credential in the environment that ends with a line break, without printing it", () => {
    vi.stubEnv(credential.variable, "secret_token\n");
    const error = thrown(() => make());
    expect(error).toBeInstanceOf(TypeError);
    expect(inspect(error)).not.toContain("secret_token");
  });

  it("asks a function at every call", async () => {
    let count = 0;
    const { fetch, sent } = observed();
    const client = operation.connect({ fetch, credential: async () => `token_${++count}` });
    expect(count).toBe(0);
    await client.send("id_1");
    await client.send("id_1");
    await client.build("id_1");
    expect(sent.map(({ headers }) => headers[credential.header])).toEqual([`${credential.prefix}token_1`, `${credential.prefix}token_2`]);
    expect(count).toBe(3);
    client.call("id_1");
    expect(count).toBe(3);
  });

  it.each([
    { given: undefined, message: "gave no credential" },
    { given: "", message: "gave no credential" },
    { given: " \t", message: "gave no credential" },
    { given: 5, message: "gave no credential" },
    { given: "secret_token\n", message: "has a character that a header cannot carry, such as a line break" },
  ])("sends nothing when the function gives $given", async ({ given, message }) => {
    const { fetch, sent } = observed();
    for (const attempt of ["send", "build"] as const) {
      const error = await rejection(operation.connect({ fetch, credential: () => given as string })[attempt]("id_1"));
      expect(error).toBeInstanceOf(RuleError);
      expect((error as RuleError).issues).toEqual([
        { path: ["options", credential.option], message, source: "https://www.rfc-editor.org/rfc/rfc9110#section-5.5" },
      ]);
      expect(inspect(error)).not.toContain("secret_token");
    }
    expect(sent).toEqual([]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new RangeError("vault is closed");
      },
    ],
    ["rejects", () => Promise.reject(new RangeError("vault is closed"))],
  ])("rejects with the function's own error when it %s", async (_, credentialFunction) => {
    const { fetch, sent } = observed();
    const error = await rejection(operation.connect({ fetch, credential: credentialFunction }).send("id_1"));
    expect(error).toBeInstanceOf(RangeError);
    expect(sent).toEqual([]);
  });

  it("does not call the function when a rule stops the request", async () => {
    const asked = vi.fn(() => "token");
    await rejection(operation.connect({ credential: asked }).send(""));
    expect(asked).not.toHaveBeenCalled();
  });
});

it("asks once for each credential that is rejected, however many are, while the answers are under way", async () => {
  const asked: (string | undefined)[] = [];
  const answers: (() => void)[] = [];
  const kind = { option: "accessToken", variable: "T", header: "authorization" };
  const source = new CredentialSource(({ rejected } = {}) => {
    asked.push(rejected);
    return new Promise((resolve) => answers.push(() => resolve("fresh")));
  }, kind);
  const names = Array.from({ length: 40 }, (_, index) => `t${index}`);
  const renew = (rejected: string) => source.renew(rejected, 0, { vendor: "v", operation: "o", method: "GET", path: "/" });
  const renewed = [...names, ...names].map(renew);
  expect(asked).toEqual(names);
  for (const answer of answers) answer();
  expect(new Set(await Promise.all(renewed))).toEqual(new Set(["fresh"]));
});

it("takes a word for the scheme only where the credential begins with it", async () => {
  const { fetch, sent } = observeFetch(() => json({ data: [] }));
  for (const organizationToken of ["abc", "bearer abc", "Bearer abc", "notbearer abc", "bearerabc"]) {
    const request = await createSiro({ organizationToken, fetch }).build.organization.oauth.createAccessToken("app_1", {
      clientSecret: "s",
      userId: "u",
      scope: "read",
    });
    expect(request.headers.get("authorization")).toBe(/^bearer /i.test(organizationToken) ? organizationToken : `Bearer ${organizationToken}`);
  }
  expect(sent).toEqual([]);
});

it("is not asked for by a call that shows none, also when that is refused with 401", async () => {
  const { fetch, sent } = observeFetch(() => json({ message: "no" }, 401));
  const accessToken = vi.fn(() => "token_1");
  const form = { client_id: "i", client_secret: "s", grant_type: "refresh_token", refresh_token: "r" } as const;
  expect(await rejection(createLeadConnector({ accessToken, fetch }).oauth.token(form))).toMatchObject({ code: "unauthorized" });
  expect(accessToken).not.toHaveBeenCalled();
  expect(sent).toHaveLength(1);
});
