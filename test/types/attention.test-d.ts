import type { Attention, Call, PageOptions } from "conversation-crm-sdk";
import type { Conversation, ConversationsPage, ListConversationsQuery } from "conversation-crm-sdk/attention";
import { calls } from "conversation-crm-sdk/attention";
import { describe, expectTypeOf, test } from "vitest";

declare const attention: Attention;

describe("conversations.list", () => {
  test("takes the documented query, or none", () => {
    attention.conversations.list();
    attention.conversations.list({});
    attention.conversations.list({ page: 1, size: 50, "filter[owner.email]": ["a@b.c"], "filter[crm_field.entity_code]": "deals" }, { timeout: 5 });
    attention.conversations.list(undefined, { rules: "off" });
    expectTypeOf(attention.conversations.list).parameter(0).toEqualTypeOf<ListConversationsQuery | undefined>();
    expectTypeOf(attention.conversations.list).returns.resolves.toEqualTypeOf<ConversationsPage>();
    expectTypeOf<ConversationsPage["meta"]>().toEqualTypeOf<
      { pageCount?: number; totalRecords?: number; pageNumber?: number; pageSize?: number } | undefined
    >();
  });

  test("gives its items and its pages", async () => {
    for await (const conversation of attention.conversations.list.all({ "filter[title]": "deal" })) expectTypeOf(conversation).toEqualTypeOf<Conversation>();
    for await (const page of attention.conversations.list.pages({ size: 5 }, { maxItems: 10, timeout: 5 }))
      expectTypeOf(page).toEqualTypeOf<ConversationsPage>();
    expectTypeOf(attention.conversations.list.all).parameters.toEqualTypeOf<[query?: ListConversationsQuery, options?: PageOptions]>();
  });

  test("can be kept and built", () => {
    expectTypeOf(calls.conversations.list).returns.toEqualTypeOf<Call<"attention", ConversationsPage>>();
    expectTypeOf(attention.build.conversations.list).returns.toEqualTypeOf<Promise<Request>>();
    expectTypeOf(attention.send(calls.conversations.list())).resolves.toEqualTypeOf<ConversationsPage>();
  });

  test("does not take what is not documented", () => {
    // @ts-expect-error
    attention.conversations.list({}, { maxItems: 5 });
    // @ts-expect-error
    calls.conversations.list({ "filter[titel]": "a" });
  });

  test("has pages only where it is sent", () => {
    // @ts-expect-error
    attention.conversations.get.all;
    // @ts-expect-error
    attention.conversations.updateLinkedCrmRecords.pages;
    // @ts-expect-error
    attention.calls.conversations.list.all;
    // @ts-expect-error
    attention.build.conversations.list.pages;
    // @ts-expect-error
    calls.conversations.list.all;
  });
});

describe("conversations.get", () => {
  test("takes the documented query, or none", () => {
    attention.conversations.get("c");
    attention.conversations.get("c", { by: "external_id", detailedTranscript: true, "filter[include_zoom_metadata]": true });
    attention.conversations.get("c", undefined, { maxRetries: 0 });
    expectTypeOf(attention.conversations.get).returns.resolves.toEqualTypeOf<Conversation>();
    expectTypeOf(calls.conversations.get).returns.toEqualTypeOf<Call<"attention", Conversation>>();
  });
});
