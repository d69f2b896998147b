import { inspect } from "node:util";
import { createSiro } from "conversation-crm-sdk";
import { createTokenSource, memoryTokens, type TokenSourceOptions } from "conversation-crm-sdk/siro/tokens";
import { createSandbox } from "conversation-crm-sdk/testing";
import { afterEach, expect, it, vi } from "vitest";
import { rejection, thrown } from "../core/caught.js";

afterEach(() => vi.useRealTimers());

const app = { clientId: "app_1", clientSecret: "sandbox-client-secret", scope: "write" } as const;
const hours = 3_600_000;

function openScene(options: Partial<TokenSourceOptions> = {}) {
  const sandbox = createSandbox();
  const { fetch, organizationToken } = sandbox.siro;
  const source = (more: Partial<TokenSourceOptions> = {}) => createTokenSource({ ...app, fetch, organizationToken, ...options, ...more });
  const made = () => sandbox.requests.filter(({ operation }) => operation === "siro.organization.oauth.createAccessToken").map(({ body }) => body);
  return { sandbox, source, made, fetch };
}

it("makes one token for all who ask, and another one an hour before its end", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"] });
  const { source, made, fetch } = openScene();
  const tokens = source();
  const siro = createSiro({ fetch, accessToken: tokens.forUser("user_1"), pacing: false });
  await Promise.all(Array.from({ length: 100 }, () => siro.recordings.get("rec_1")));
  expect(made()).toEqual([{ clientSecret: "sandbox-client-secret", userId: "user_1", scope: "write" }]);
  vi.advanceTimersByTime(15 * hours - 1);
  await siro.recordings.get("rec_1");
  expect(made()).toHaveLength(1);
  vi.advanceTimersByTime(2);
  await siro.recordings.get("rec_1");
  expect(made()).toHaveLength(2);
  expect(await tokens.forUser("user_2")()).not.toBe(await tokens.forUser("user_1")());
});

it("makes another one after a 401, once for all who were refused", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"] });
  const { sandbox, source, made, fetch } = openScene();
  const token = source().forUser("user_1");
  const siro = createSiro({ fetch, accessToken: token, pacing: false });
  sandbox.expire("siro", await token());
  vi.advanceTimersByTime(60_000);
  await Promise.all(Array.from({ length: 10 }, () => siro.recordings.get("rec_1")));
  expect(made()).toHaveLength(2);
});

it("shares tokens through a store, and says what went wrong when it has none", async () => {
  const { sandbox, source, made } = openScene({ store: memoryTokens() });
  const tokens = await Promise.all(Array.from({ length: 5 }, () => source().forUser("user_1")()));
  expect(new Set(tokens).size).toBe(1);
  expect(made()).toHaveLength(1);
  // A token that may read is another one.
  await source({ scope: "read" }).forUser("user_1")();
  expect(made()).toHaveLength(2);
  sandbox.fail("siro.organization.oauth.createAccessToken", { status: 403 });
  const error = await rejection(source().forUser("user_2")());
  expect(error).toMatchObject({ code: "forbidden", operation: "siro.organization.oauth.createAccessToken" });
  expect(inspect([error, source()], { depth: 9, showHidden: true })).not.toMatch(/client-secret|created-token/);
  const forgetful = { get: async () => undefined, swap: async () => false };
  expect(await rejection(source({ store: forgetful }).forUser("user_1")())).toMatchObject({ message: "The token store has kept nothing." });
  await source().settled();
});

it("refuses what cannot be used", () => {
  const { source } = openScene();
  expect(String(thrown(() => source({ clientSecret: "" })))).toContain("needs clientId and clientSecret");
  expect(String(thrown(() => source({ renewBeforeMs: Number.NaN })))).toContain("renewBeforeMs must be 0 or more");
  expect(String(thrown(() => source({ refresh: true } as never)))).toContain("refresh is not an option");
  expect(String(thrown(() => source().forUser("")))).toContain("needs the id of a user");
});
