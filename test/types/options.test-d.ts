import {
  type CallOptions,
  type ClientOptions,
  type Credential,
  createAttention,
  type createLeadConnector,
  type createSiro,
  type DerivedOptions,
  type Fetch,
  type RuleError,
  type RuleMode,
} from "conversation-crm-sdk";
import type * as attentionDoor from "conversation-crm-sdk/attention";
import type * as leadconnectorDoor from "conversation-crm-sdk/leadconnector";
import type * as siroDoor from "conversation-crm-sdk/siro";
import { expectTypeOf, test } from "vitest";
import type { callOptionNames, clientOptionNames, derivedOptionNames } from "../../src/core/option-names.js";

test("what a call may set", () => {
  expectTypeOf<CallOptions>().toEqualTypeOf<{
    signal?: AbortSignal;
    timeout?: number;
    attemptTimeout?: number;
    maxRetries?: number;
    maxAnswerBytes?: number;
    headers?: Readonly<Record<string, string>>;
    rules?: RuleMode;
    tag?: string;
    extraBody?: Readonly<Record<string, unknown>>;
    extraQuery?: Readonly<Record<string, unknown>>;
  }>();
  expectTypeOf<RuleMode>().toEqualTypeOf<"enforce" | "warn" | "off">();
});

test("what a client may be told", () => {
  expectTypeOf<ClientOptions["fetch"]>().toEqualTypeOf<Fetch | undefined>();
  expectTypeOf<ClientOptions["onWarning"]>().toEqualTypeOf<((error: RuleError) => void) | undefined>();
  expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>();
  expectTypeOf<Credential>().toEqualTypeOf<string | ((request: { readonly rejected?: string }) => string | Promise<string>)>();
});

test("every door makes the same client", () => {
  expectTypeOf<typeof attentionDoor.createAttention>().toEqualTypeOf<typeof createAttention>();
  expectTypeOf<typeof siroDoor.createSiro>().toEqualTypeOf<typeof createSiro>();
  expectTypeOf<typeof leadconnectorDoor.createLeadConnector>().toEqualTypeOf<typeof createLeadConnector>();
  expectTypeOf(createAttention()).not.toBeAny();
  expectTypeOf<keyof attentionDoor.Attention>().toEqualTypeOf<
    keyof attentionDoor.AttentionOperations | "calls" | "build" | "withResponse" | "send" | "request" | "fetch" | "withOptions"
  >();
  expectTypeOf<keyof siroDoor.Siro>().toEqualTypeOf<
    keyof siroDoor.SiroOperations | "calls" | "build" | "withResponse" | "send" | "request" | "fetch" | "withOptions"
  >();
  expectTypeOf<keyof leadconnectorDoor.LeadConnector>().toEqualTypeOf<
    keyof leadconnectorDoor.LeadConnectorOperations | "calls" | "build" | "withResponse" | "send" | "request" | "fetch" | "withOptions" | "forLocation"
  >();
});

test("the options that a client and a call know by name are those of their types", () => {
  expectTypeOf<(typeof callOptionNames)[number]>().toEqualTypeOf<keyof CallOptions>();
  expectTypeOf<(typeof clientOptionNames)[number]>().toEqualTypeOf<keyof ClientOptions>();
  expectTypeOf<(typeof derivedOptionNames)[number]>().toEqualTypeOf<keyof DerivedOptions>();
});
