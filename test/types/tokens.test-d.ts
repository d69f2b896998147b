import { createLeadConnector, createSiro, type LeadConnectorOptions, type SiroOptions } from "conversation-crm-sdk";
import { fileTokens } from "conversation-crm-sdk/file";
import { createTokenSource, type Grant, InstallError, memoryTokens, type TokenStore } from "conversation-crm-sdk/leadconnector/tokens";
import { createTokenSource as createSiroTokenSource } from "conversation-crm-sdk/siro/tokens";
import { describe, expectTypeOf, test } from "vitest";

const app = { clientId: "id", clientSecret: "secret" };
const tokens = createTokenSource({ ...app, store: memoryTokens() });

describe("a source of tokens", () => {
  test("gives what a client takes", () => {
    expectTypeOf(tokens.forLocation("l")).toExtend<NonNullable<LeadConnectorOptions["accessToken"]>>();
    expectTypeOf(tokens).toExtend<NonNullable<LeadConnectorOptions["tokens"]>>();
    expectTypeOf(tokens.forCompany("c")).returns.resolves.toBeString();
    const users = createSiroTokenSource({ ...app, scope: "read" });
    expectTypeOf(users.forUser("u")).toExtend<NonNullable<SiroOptions["accessToken"]>>();
    createLeadConnector({ accessToken: tokens.forLocation("l", { companyId: "c" }) });
    createSiro({ accessToken: users.forUser("u") });
  });

  test("takes every store", () => {
    expectTypeOf(fileTokens("folder")).toEqualTypeOf<TokenStore>();
    expectTypeOf(memoryTokens()).toEqualTypeOf<TokenStore>();
    expectTypeOf<Grant["refusedAt"]>().toEqualTypeOf<number | undefined>();
  });

  test("tells its error", () => {
    const error: unknown = undefined;
    if (InstallError.is(error)) expectTypeOf(error.reason).toEqualTypeOf<"missing" | "refused">();
  });
});

describe("what must not compile", () => {
  test("options that are missing, misspelt or of the other vendor", () => {
    // @ts-expect-error
    createTokenSource(app);
    // @ts-expect-error
    createTokenSource({ ...app, store: memoryTokens(), reconect: true });
    // @ts-expect-error
    createTokenSource({ ...app, store: memoryTokens(), userType: "location" });
    // @ts-expect-error
    createSiroTokenSource(app);
    // @ts-expect-error
    createSiroTokenSource({ ...app, scope: "all" });
  });

  test("a place that is none, or two ids that could be swapped", () => {
    const grant: Grant = { accessToken: "a", expiresAt: 0 };
    // @ts-expect-error
    tokens.put({ userId: "u" }, grant);
    // @ts-expect-error
    tokens.forLocation("l", "c");
    // @ts-expect-error
    tokens.exchange("code", { redirectUrl: "https://example.com/" });
  });
});
