import { describe, expect, it } from "vitest";
import { askAttention } from "../../../src/attention/ask-attention.js";
import { conversations } from "../../../src/attention/conversations.js";
import { recorderMetrics } from "../../../src/attention/recorder-metrics.js";
import { ruleOf } from "../../core/rule-of.js";

const said = (rule: ReturnType<typeof ruleOf>, place: "query" | "body", value: unknown) =>
  rule.check(place, value).map(({ path, message }) => `${path.slice(1).join(".")} ${message}`);

describe("a question", () => {
  const question = ruleOf(askAttention.ask);
  const both = "conversations_ids and deal_id exclude each other: one of them must be empty";
  const neither = "conversations_ids or deal_id must hold something";

  it.each([
    { conversations_ids: ["c"], deal_id: "", prompt: "p" },
    { conversations_ids: [], deal_id: "d", prompt: "p" },
    { deal_id: "d", prompt: "p" },
  ])("may be $conversations_ids and $deal_id", (body) => {
    expect(said(question, "body", body)).toEqual([]);
  });

  it.each([
    [{ conversations_ids: ["c"], deal_id: "d", prompt: "p" }, [both]],
    [{ conversations_ids: [], deal_id: "", prompt: "p" }, [neither]],
    [{ deal_id: "", prompt: "p" }, [neither]],
    [{ prompt: "p" }, ["deal_id is required", neither]],
    [{ conversations_ids: ["c"], prompt: "p" }, ["deal_id is required"]],
    [{ conversations_ids: [""], deal_id: "d", prompt: "p" }, ["conversations_ids.0 must not be blank", both]],
    [{ conversations_ids: 5, deal_id: null, prompt: "p" }, ["conversations_ids must be an array", "deal_id must be a string", both]],
  ])("is refused as %j", (body, messages) => {
    expect(said(question, "body", body)).toEqual(messages);
  });
});

describe("a change of the opportunity", () => {
  const change = ruleOf(conversations.changeOpportunity);
  const missing = "opportunity_id is required unless remove_opportunity is true";

  it.each([
    { conversation_id: "c", opportunity_id: "o" },
    { conversation_id: "c", opportunity_id: "o", remove_opportunity: false },
    { conversation_id: "c", remove_opportunity: true },
    { conversation_id: "c", opportunity_id: "o", remove_opportunity: true },
  ])("may be %j", (body) => {
    expect(said(change, "body", body)).toEqual([]);
  });

  it.each([
    [{ conversation_id: "c" }, [missing]],
    [{ conversation_id: "c", remove_opportunity: false }, [missing]],
    [{ conversation_id: "c", remove_opportunity: "true" }, ["remove_opportunity must be a boolean", missing]],
    [{ opportunity_id: "" }, ["conversation_id is required", "opportunity_id must not be blank"]],
  ])("is refused as %j", (body, messages) => {
    expect(said(change, "body", body)).toEqual(messages);
  });
});

describe("the period of meetings", () => {
  const period = ruleOf(recorderMetrics.allMeetings);
  const order = "toDateTime must be after fromDateTime";
  const length = "toDateTime must be 90 days after fromDateTime at most";

  it.each([
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z"],
    ["2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"], // 90 days
    ["2026-01-01T02:00:00+02:00", "2026-04-01T00:00:00Z"],
    ["2026-01-01T00:00:00+0200", "2026-01-01T00:00:00Z"],
    ["2026-01-01T00:00:00", "2026-12-01T00:00:00Z"], // in which time zone the first is, no source says
    ["2026-01-01", "2025-01-01"],
    ["soon", "later"],
  ])("may be from %s to %s", (fromDateTime, toDateTime) => {
    expect(said(period, "query", { fromDateTime, toDateTime, size: 500 })).toEqual([]);
  });

  it.each([
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", [order]],
    ["2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z", [order]],
    ["2026-01-01T00:00:00Z", "2026-01-01T01:00:00+02:00", [order]],
    ["2026-01-01T00:00:00Z", "2026-04-01T00:00:01Z", [length]],
  ])("is refused from %s to %s", (fromDateTime, toDateTime, messages) => {
    expect(said(period, "query", { fromDateTime, toDateTime })).toEqual(messages);
  });

  it("is required, whatever the type of the other moment", () => {
    expect(said(period, "query", { fromDateTime: 5 })).toEqual(["fromDateTime must be a string", "toDateTime is required"]);
  });
});
