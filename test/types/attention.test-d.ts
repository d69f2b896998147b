import type { Attention, Call, PageOptions } from "conversation-crm-sdk";
import type {
  Conversation,
  ConversationsPage,
  LabelUpdate,
  ListConversationsQuery,
  ListScorecardItemsQuery,
  ScorecardItem,
  ScorecardItemsPage,
  ScorecardItemUpdate,
  ScorecardUpdate,
} from "conversation-crm-sdk/attention";
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

describe("the list of what is below something else", () => {
  test("takes what it is below, and the documented query or none", async () => {
    attention.scorecards.items.list("s");
    expectTypeOf(attention.scorecards.items.list).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(attention.scorecards.items.list).parameter(1).toEqualTypeOf<ListScorecardItemsQuery | undefined>();
    expectTypeOf(attention.scorecards.items.list).returns.resolves.toEqualTypeOf<ScorecardItemsPage>();
    for await (const item of attention.scorecards.items.list.all("s", { size: 5 })) expectTypeOf(item).toEqualTypeOf<ScorecardItem>();
    // @ts-expect-error
    attention.scorecards.items.list({ size: 5 });
    // @ts-expect-error
    attention.fieldConfigurations.items.list("f", { sise: 5 });
  });
});

describe("an update that wants one field at least", () => {
  test("can be built up field by field", () => {
    const label: LabelUpdate = {};
    label.name = "Stage";
    attention.labels.update("l", label);
    const scorecard: ScorecardUpdate = {};
    scorecard.enabled = null;
    attention.scorecards.update("s", scorecard);
    const item: ScorecardItemUpdate = {};
    item.weight = 5;
    attention.scorecards.items.update({ id: "s", itemId: "i" }, item);
    // @ts-expect-error
    label.nmae = "Stage";
    // @ts-expect-error
    scorecard.title = null;
  });
});
