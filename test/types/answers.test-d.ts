import type { Attention, Call, LeadConnector, Siro } from "conversation-crm-sdk";
import type { Conversation, LinkedCrmRecordsAnswer } from "conversation-crm-sdk/attention";
import { calls as attentionCalls } from "conversation-crm-sdk/attention";
import type { UpdatedConversation } from "conversation-crm-sdk/leadconnector";
import { calls as leadconnectorCalls } from "conversation-crm-sdk/leadconnector";
import type { LinkedRecord } from "conversation-crm-sdk/siro";
import { calls as siroCalls } from "conversation-crm-sdk/siro";
import { describe, expectTypeOf, test } from "vitest";

declare const attention: Attention;
declare const siro: Siro;
declare const leadconnector: LeadConnector;

const target = { dataType: "LEAD", id: "a" } as const;

describe("what an operation gives", () => {
  test("sent, is the answer's data", () => {
    expectTypeOf(attention.conversations.updateLinkedCrmRecords).returns.toEqualTypeOf<Promise<LinkedCrmRecordsAnswer>>();
    expectTypeOf(attention.conversations.changePrivacy).returns.toEqualTypeOf<Promise<Conversation>>();
    expectTypeOf(siro.recordings.link).returns.toEqualTypeOf<Promise<LinkedRecord>>();
    expectTypeOf(leadconnector.conversations.update).returns.toEqualTypeOf<Promise<UpdatedConversation>>();
  });

  test("built, is a Request", () => {
    expectTypeOf(attention.build.conversations.changePrivacy).returns.toEqualTypeOf<Promise<Request>>();
    expectTypeOf(siro.build.recordings.link).returns.toEqualTypeOf<Promise<Request>>();
  });

  test("kept, is a call that remembers its service and its answer", () => {
    expectTypeOf(siro.calls.recordings.link).returns.toEqualTypeOf<Call<"siro.gateway", LinkedRecord>>();
    expectTypeOf(siroCalls.recordings.link).returns.toEqualTypeOf<Call<"siro.gateway", LinkedRecord>>();
    expectTypeOf(attentionCalls.conversations.changePrivacy).returns.toEqualTypeOf<Call<"attention", Conversation>>();
    expectTypeOf(leadconnectorCalls.conversations.update).returns.toEqualTypeOf<Call<"leadconnector", UpdatedConversation>>();
  });

  test("unawaited, is no data", () => {
    // @ts-expect-error
    siro.recordings.link("r", target).data;
    // @ts-expect-error
    attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [] }).success;
    // @ts-expect-error
    leadconnector.conversations.update("c", { locationId: "l" }).conversation;
    // @ts-expect-error
    siro.send(siroCalls.recordings.link("r", target)).data;
    // @ts-expect-error
    siro.build.recordings.link("r", target).url;
    // @ts-expect-error
    const answer: LinkedRecord = siro.recordings.link("r", target);
    void answer;
  });
});

describe("send", () => {
  test("gives the data of the call", () => {
    expectTypeOf(siro.send(siroCalls.recordings.link("r", target))).resolves.toEqualTypeOf<LinkedRecord>();
    expectTypeOf(attention.send(attentionCalls.conversations.changePrivacy("c", { privacy: "public" }))).resolves.toEqualTypeOf<Conversation>();
    expectTypeOf(siro.send(siroCalls.recordings.link("r", target), { timeout: 5 })).resolves.toEqualTypeOf<LinkedRecord>();
  });

  test("gives unknown for a call that JSON gave back", () => {
    expectTypeOf(siro.send(JSON.parse(""))).toEqualTypeOf<Promise<unknown>>();
    expectTypeOf(attention.send(JSON.parse(""))).resolves.toBeUnknown();
    expectTypeOf(siro.send(JSON.parse("") as Call<"siro.gateway", LinkedRecord>)).resolves.toEqualTypeOf<LinkedRecord>();
  });

  test("does not take another vendor's call", () => {
    // @ts-expect-error
    siro.send(attentionCalls.conversations.changePrivacy("c", { privacy: "public" }));
    // @ts-expect-error
    attention.send(siroCalls.recordings.link("r", target));
    // @ts-expect-error
    leadconnector.send(siroCalls.recordings.link("r", target));
    // @ts-expect-error
    siro.send(leadconnectorCalls.conversations.update("c", { locationId: "l" }));
    // @ts-expect-error
    siro.send({} as Call);
    // @ts-expect-error
    siro.send(siro.recordings.link("r", target));
    // @ts-expect-error
    siro.send(siroCalls.recordings.link("r", target), { singal: undefined });
  });
});

describe("an answer", () => {
  test("of updateLinkedCrmRecords", () => {
    expectTypeOf<LinkedCrmRecordsAnswer["success"]>().toEqualTypeOf<boolean>();
  });

  test("of changePrivacy has every documented attribute, each of which may be missing", () => {
    expectTypeOf<Conversation["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Conversation["attributes"]["title"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Conversation["attributes"]["private"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<Conversation["attributes"]["mediaDuration"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<NonNullable<Conversation["attributes"]["linkedCrmRecords"]>[number]>().toEqualTypeOf<{ id?: string; code?: string }>();
    expectTypeOf<NonNullable<NonNullable<Conversation["attributes"]["bots"]>[number]["status"]>["code"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Conversation["links"]>().toEqualTypeOf<{ self?: string; related?: string } | undefined>();
    expectTypeOf<Conversation["attributes"]["transcript"]>().toEqualTypeOf<unknown>();
    // @ts-expect-error
    type Misspelt = Conversation["attributes"]["titel"];
    expectTypeOf<Misspelt>();
  });

  test("of link has no error in it", () => {
    expectTypeOf<LinkedRecord["data"]["name"]>().toEqualTypeOf<string>();
    expectTypeOf<LinkedRecord["data"]["lastActivityAt"]>().toEqualTypeOf<string>();
    expectTypeOf<LinkedRecord["total"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<LinkedRecord["cursor"]>().toEqualTypeOf<string | number | null | undefined>();
    expectTypeOf<keyof LinkedRecord>().toEqualTypeOf<"data" | "cursor" | "pageSize" | "limit" | "total" | "hasNextPage">();
  });

  test("of update", () => {
    expectTypeOf<UpdatedConversation["success"]>().toEqualTypeOf<boolean>();
    expectTypeOf<UpdatedConversation["conversation"]["locationId"]>().toEqualTypeOf<string>();
    expectTypeOf<UpdatedConversation["conversation"]["deleted"]>().toEqualTypeOf<boolean>();
    expectTypeOf<UpdatedConversation["conversation"]["unreadCount"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<UpdatedConversation["traceId"]>().toEqualTypeOf<string | undefined>();
  });

  test("may say a word that nobody knows yet, and still completes the known ones", () => {
    expectTypeOf<"TYPE_OF_TOMORROW">().toExtend<NonNullable<UpdatedConversation["conversation"]["lastMessageType"]>>();
    expectTypeOf<"DMS_OPPORTUNITY">().toExtend<LinkedRecord["data"]["dataType"]>();
    expectTypeOf<LinkedRecord["data"]["dataType"]>().toEqualTypeOf<"ACCOUNT" | "LEAD" | "OPPORTUNITY" | "ENGAGEMENT" | "CONTACT" | (string & {})>();
    expectTypeOf<LinkedRecord["data"]["dataType"]>().not.toEqualTypeOf<string>();
  });

  test("has no any in it", () => {
    expectTypeOf<Conversation>().not.toBeAny();
    expectTypeOf<HasAny<Conversation>>().toEqualTypeOf<false>();
    expectTypeOf<HasAny<LinkedCrmRecordsAnswer>>().toEqualTypeOf<false>();
    expectTypeOf<HasAny<LinkedRecord>>().toEqualTypeOf<false>();
    expectTypeOf<HasAny<UpdatedConversation>>().toEqualTypeOf<false>();
    expectTypeOf<HasAny<{ a?: { b: { c: ReturnType<typeof JSON.parse> }[] } }>>().toEqualTypeOf<true>();
  });
});

type IsAny<Value> = 0 extends 1 & Value ? true : false;
/** Looks ten levels deep: a team of Attention has teams in it. */
type HasAny<Value, Depth extends unknown[] = []> =
  IsAny<Value> extends true
    ? true
    : Depth["length"] extends 10
      ? false
      : Value extends readonly (infer Item)[]
        ? HasAny<Item, [...Depth, unknown]>
        : Value extends object
          ? true extends { [Key in keyof Value]-?: HasAny<NonNullable<Value[Key]>, [...Depth, unknown]> | IsAny<Value[Key]> }[keyof Value]
            ? true
            : false
          : false;
