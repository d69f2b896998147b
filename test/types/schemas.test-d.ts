import { type Credential, createAttention, createLeadConnector, createSiro, type StandardSchema } from "conversation-crm-sdk";
import { type AskAttentionQuestion, rules as attentionRules, type NewSuperAgentMessage } from "conversation-crm-sdk/attention";
import { type ContactNoteUpdate, type LeadConnectorLocation, rules as leadconnectorRules, type NewCustomSubtype } from "conversation-crm-sdk/leadconnector";
import { type ListRecordingsQuery, type RecordingLink, rules } from "conversation-crm-sdk/siro";
import { expectTypeOf, test } from "vitest";

test("the rules of an operation are a Standard Schema of its body, else of its query, whatever ids stand before it", () => {
  expectTypeOf(rules.recordings.link).toEqualTypeOf<StandardSchema<RecordingLink>>();
  expectTypeOf(rules.recordings.list).toEqualTypeOf<StandardSchema<ListRecordingsQuery>>();
  expectTypeOf(leadconnectorRules.contacts.notes.update).toEqualTypeOf<StandardSchema<ContactNoteUpdate>>();
  expectTypeOf(leadconnectorRules.preferences.customSubtypes.create).toEqualTypeOf<StandardSchema<NewCustomSubtype>>();
  expectTypeOf(attentionRules.superAgent.messages.send).toEqualTypeOf<StandardSchema<NewSuperAgentMessage>>();
  expectTypeOf(attentionRules.askAttention.ask).toEqualTypeOf<StandardSchema<AskAttentionQuestion>>();
});

test("an operation that takes ids alone has none", () => {
  expectTypeOf(rules.recordings).not.toHaveProperty("audioSignedUrl");
  expectTypeOf(leadconnectorRules.messages).not.toHaveProperty("recording");
  expectTypeOf(leadconnectorRules.contacts.notes).not.toHaveProperty("get");
  expectTypeOf(leadconnectorRules.contacts.notes).not.toBeAny();
});

test("a derived client is of the same type, and takes the credentials of its vendor", () => {
  const siro = createSiro();
  expectTypeOf(siro.withOptions({})).toEqualTypeOf(siro);
  expectTypeOf(siro.withOptions).parameter(0).toHaveProperty("organizationToken").toEqualTypeOf<Credential | undefined>();
  expectTypeOf(createLeadConnector().forLocation("l1")).toEqualTypeOf<LeadConnectorLocation>();
  // @ts-expect-error another vendor's credential
  siro.withOptions({ apiKey: "k" });
  // @ts-expect-error what is shared
  createAttention().withOptions({ fetch });
  // @ts-expect-error a client for one location leads to no other
  createLeadConnector().forLocation("l1").forLocation;
});
