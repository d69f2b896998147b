import type { Failure, SdkError } from "conversation-crm-sdk";
import type { calls as attentionCalls } from "conversation-crm-sdk/attention";
import type { calls as leadconnectorCalls } from "conversation-crm-sdk/leadconnector";
import type { calls as siroCalls } from "conversation-crm-sdk/siro";
import { createSandbox, type Sandbox, type SandboxOperation, type SandboxRequest, type SandboxServer, UndocumentedError } from "conversation-crm-sdk/testing";
import { describe, expectTypeOf, test } from "vitest";
import type { OperationName } from "../../src/testing/operation.js";
import type { Behaviours } from "../../src/testing/vendor.js";

const sandbox = createSandbox();

describe("the operations of the sandbox", () => {
  test("are those of the clients, and no others", () => {
    type Leaf<Path extends string, Tree> = {
      [Name in keyof Tree & string]: Tree[Name] extends (...p: never[]) => unknown ? `${Path}.${Name}` : Leaf<`${Path}.${Name}`, Tree[Name]>;
    }[keyof Tree & string];
    type Called = Leaf<"attention", typeof attentionCalls> | Leaf<"siro", typeof siroCalls> | Leaf<"leadconnector", typeof leadconnectorCalls>;
    expectTypeOf<SandboxOperation>().toEqualTypeOf<Called>();
    expectTypeOf<SandboxRequest["operation"]>().toEqualTypeOf<Called | undefined>();
    expectTypeOf<Extract<SandboxOperation, `siro.recordings.${string}`>>().toEqualTypeOf<
      | "siro.recordings.list"
      | "siro.recordings.get"
      | "siro.recordings.link"
      | "siro.recordings.unlink"
      | "siro.recordings.utterances"
      | "siro.recordings.audioSignedUrl"
      | "siro.recordings.uploadSignedUrls"
      | "siro.recordings.upload"
    >();
  });

  test("do not compile when they are misspelt", () => {
    sandbox.fail("siro.organization.oauth.createAccessToken", { status: 500, times: 2 });
    // @ts-expect-error
    sandbox.fail("siro.organisation.oauth.createAccessToken", { status: 500 });
    // @ts-expect-error
    sandbox.fail("siro.organization.oauth", { status: 500 });
    // @ts-expect-error
    sandbox.fail("recordings.link", { status: 500 });
    // @ts-expect-error
    sandbox.answer("siro.recordings.lnik", {});
    // @ts-expect-error
    sandbox.fail("siro.recordings.link", { stauts: 500 });
  });

  test("are the only ones that a vendor can have a behaviour for", () => {
    type Names = OperationName<"a", { b: { c: () => { service: "a"; method: "get"; path: "/" } } }>;
    expectTypeOf<Names>().toEqualTypeOf<"a.b.c">();
    const answer = () => ({ status: 200, body: {} });
    ({ "a.b.c": answer }) satisfies Behaviours<Names>;
    ({}) satisfies Behaviours<Names>;
    // @ts-expect-error
    ({ "a.b.d": answer }) satisfies Behaviours<Names>;
  });
});

test("a canned answer is a body, or a function of the request", () => {
  sandbox.answer("siro.recordings.link", { data: null });
  sandbox.answer("siro.recordings.link", "text");
  sandbox.answer("siro.recordings.link", { status: 404, body: { error: "gone" } });
  sandbox.answer("siro.recordings.link", async ({ ids, query, body, form }) => {
    expectTypeOf(ids).toEqualTypeOf<Readonly<Record<string, string>>>();
    expectTypeOf(query).toEqualTypeOf<URLSearchParams>();
    expectTypeOf(body).toEqualTypeOf<unknown>();
    expectTypeOf(form).toEqualTypeOf<FormData | undefined>();
    return { id: ids.id };
  });
  // @ts-expect-error
  sandbox.answer("siro.recordings.link", undefined);
});

test("a credential expires at a vendor that there is", () => {
  sandbox.expire("siro", sandbox.siro.accessToken);
  sandbox.expire("leadconnector", sandbox.leadconnector.accessToken, "successor");
  // @ts-expect-error
  sandbox.expire("sirro", "token");
  // @ts-expect-error
  sandbox.expire("siro");
  createSandbox({ leadconnector: { accessTokens: [{ token: "t", locationIds: ["l"] }] }, siro: { accessTokens: ["t"] }, attention: { apiKeys: ["k"] } });
  // @ts-expect-error
  createSandbox({ leadconnector: { accessTokens: ["t"] } });
});

test("a connection is refused or reset", () => {
  sandbox.fail("siro.recordings.link", { connection: "refused" });
  // @ts-expect-error
  sandbox.fail("siro.recordings.link", { connection: "lost" });
});

test("what no source says is an error that no call to a vendor ends with", () => {
  const error: unknown = undefined;
  if (UndocumentedError.is(error)) {
    expectTypeOf<typeof error.code>().toEqualTypeOf<"undocumented">();
    expectTypeOf(error.unknown).toEqualTypeOf<string>();
    error satisfies Pick<UndocumentedError, keyof SdkError>;
  }
  expectTypeOf<Extract<Failure["code"], "undocumented">>().toBeNever();
});

test("every vendor has its options and its seed", () => {
  expectTypeOf<Pick<SandboxServer["siro"], keyof SandboxServer["siro"]>>().toEqualTypeOf<{
    accessToken: string;
    organizationToken: string;
    baseUrl: string;
    organizationBaseUrl: string;
  }>();
  expectTypeOf<SandboxServer["attention"]["baseUrl"]>().toEqualTypeOf<string>();
  expectTypeOf<keyof Sandbox["leadconnector"]>().toEqualTypeOf<"accessToken" | "fetch">();
  expectTypeOf<keyof SandboxServer>().toEqualTypeOf<"url" | "close" | "attention" | "siro" | "leadconnector">();
  createSandbox({ siro: { recordings: [{ id: "r" }] } });
  // @ts-expect-error
  createSandbox({ siro: { recordigns: [] } });
  // @ts-expect-error
  createSandbox({ sirro: {} });
  // @ts-expect-error
  sandbox.attention.accessToken;
});
