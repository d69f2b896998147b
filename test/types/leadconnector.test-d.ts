import type { CallOptions, LeadConnector } from "conversation-crm-sdk";
import type {
  Conversation,
  CreatedConversation,
  FoundConversation,
  FoundConversations,
  MessageFiles,
  MessageOfLocation,
  OutgoingMessage,
  SearchConversationsQuery,
  SentMessage,
  TokenRequest,
  Tokens,
  UploadedMessageFiles,
} from "conversation-crm-sdk/leadconnector";
import { describe, expectTypeOf, test } from "vitest";

declare const leadconnector: LeadConnector;
const content = new Uint8Array();
const app = { client_id: "a", client_secret: "b" };

describe("what must compile", () => {
  test("every operation", () => {
    leadconnector.conversations.search({ locationId: "l", startAfterDate: 5, limit: 100, sortBy: "due_at", lastMessageType: "TYPE_SMS" });
    leadconnector.conversations.search.all({ locationId: "l", startAfterDate: [5, 6] }, { maxItems: 5, timeout: 5 });
    leadconnector.conversations.get("c", { timeout: 5 });
    leadconnector.conversations.create({ locationId: "l", contactId: "c" });
    leadconnector.conversations.delete("c");
    leadconnector.messages.send({ type: "SMS", contactId: "c", message: "m", status: "pending", subType: "any" });
    leadconnector.messages.send({ type: "Email", contactId: "c", html: "h", emailCc: ["a"], emailReplyMode: "reply", optimizationPeriod: "48h" });
    leadconnector.messages.send({ type: "Custom", contactId: "c", emailTo: "a", conversationProviderId: "p" });
    leadconnector.messages.send({ type: "WhatsApp", contactId: "c", whatsapp: { type: "media", media: { type: "video", url: "u" } } });
    leadconnector.messages.send({ type: "InternalComment", contactId: "c", mentions: [], userId: "u" });
    leadconnector.messages.upload({ locationId: "l", contactId: "c", fileAttachment: [{ content }, { name: "a", type: "b", content: new File([], "a") }] });
    leadconnector.messages.upload({ locationId: "l", conversationId: "c", fileAttachment: [{ content: new Blob([]).stream() }] });
    leadconnector.messages.recording({ messageId: "m", locationId: "l" });
    leadconnector.messages.transcriptionText({ locationId: "l", messageId: "m" });
    leadconnector.oauth.token({ ...app, grant_type: "authorization_code", code: "c", user_type: "Location" });
    leadconnector.oauth.token({ ...app, grant_type: "refresh_token", refresh_token: "r" });
  });

  test("parameters keep their names", () => {
    expectTypeOf(leadconnector.messages.send).parameters.toEqualTypeOf<[message: OutgoingMessage, options?: CallOptions]>();
    expectTypeOf(leadconnector.messages.recording).parameters.toEqualTypeOf<[message: MessageOfLocation, options?: CallOptions]>();
    expectTypeOf(leadconnector.messages.transcriptionText).parameters.toEqualTypeOf<[message: MessageOfLocation, options?: CallOptions]>();
    expectTypeOf(leadconnector.build.messages.upload).parameters.toEqualTypeOf<[files: MessageFiles, options?: CallOptions]>();
    expectTypeOf(leadconnector.oauth.token).parameters.toEqualTypeOf<[request: TokenRequest, options?: CallOptions]>();
  });
});

describe("answers", () => {
  test("are the vendor's", () => {
    expectTypeOf(leadconnector.conversations.get).returns.resolves.toEqualTypeOf<Conversation>();
    expectTypeOf(leadconnector.conversations.create).returns.resolves.toEqualTypeOf<CreatedConversation>();
    expectTypeOf(leadconnector.conversations.search).returns.resolves.toEqualTypeOf<FoundConversations>();
    expectTypeOf(leadconnector.conversations.search.all).returns.toEqualTypeOf<AsyncGenerator<FoundConversation, void, undefined>>();
    expectTypeOf<FoundConversation["sort"]>().toEqualTypeOf<number[] | undefined>();
    expectTypeOf<FoundConversation["email"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf(leadconnector.messages.send).returns.resolves.toEqualTypeOf<SentMessage>();
    expectTypeOf<SentMessage["status"]>().toEqualTypeOf<"delivered" | "failed" | "pending" | "read" | (string & {}) | undefined>();
    expectTypeOf<UploadedMessageFiles["uploadedFiles"]>().toEqualTypeOf<{ [key: string]: string }>();
    expectTypeOf(leadconnector.messages.recording).returns.resolves.toEqualTypeOf<Uint8Array<ArrayBuffer>>();
    expectTypeOf(leadconnector.messages.transcriptionText).returns.resolves.toEqualTypeOf<string>();
    expectTypeOf<Tokens["expires_in"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<SearchConversationsQuery["startAfterDate"]>().toEqualTypeOf<number | number[] | undefined>();
  });
});

describe("what must not compile", () => {
  test("a misspelt field", () => {
    // @ts-expect-error
    leadconnector.conversations.search({ locationId: "l", contactID: "c" });
    // @ts-expect-error
    leadconnector.conversations.create({ locationId: "l", contactid: "c" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "SMS", contactId: "c", mesage: "m" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "Email", contactId: "c", emailTO: "m" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "WhatsApp", contactId: "c", whatsapp: { type: "media", media: { type: "image", uri: "u" } } });
    // @ts-expect-error
    leadconnector.messages.send({ type: "Email", contactId: "c", forward: { isForwarded: true, messageID: "m" } });
    // @ts-expect-error
    leadconnector.messages.upload({ locationId: "l", contactId: "c", files: [{ content }] });
    // @ts-expect-error
    leadconnector.messages.upload({ locationId: "l", contactId: "c", fileAttachment: [{ content, filename: "a" }] });
    // @ts-expect-error
    leadconnector.oauth.token({ ...app, grant_type: "refresh_token", refreshToken: "r" });
  });

  test("a field of another type of message", () => {
    // @ts-expect-error
    leadconnector.messages.send({ type: "SMS", contactId: "c", html: "h" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "IG", contactId: "c", subject: "s" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "FB", contactId: "c", emailCc: ["a"] });
    // @ts-expect-error
    leadconnector.messages.send({ type: "WhatsApp", contactId: "c", threadId: "t" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "Email", contactId: "c", whatsapp: { type: "media" } });
    // @ts-expect-error
    leadconnector.messages.send({ type: "Live_Chat", contactId: "c", mentions: [] });
    // @ts-expect-error
    leadconnector.messages.send({ type: "RCS", contactId: "c", userId: "u" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "InternalComment", contactId: "c", mentions: [], html: "h" });
    // @ts-expect-error
    leadconnector.calls.messages.send({ type: "TIKTOK", contactId: "c", emailReplyMode: "reply" });
  });

  test("a missing field", () => {
    // @ts-expect-error
    leadconnector.conversations.search({});
    // @ts-expect-error
    leadconnector.conversations.search.all();
    // @ts-expect-error
    leadconnector.conversations.create({ locationId: "l" });
    // @ts-expect-error
    leadconnector.messages.send({ contactId: "c" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "SMS" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "InternalComment", contactId: "c", message: "m" });
    // @ts-expect-error
    leadconnector.messages.upload({ locationId: "l", fileAttachment: [{ content }] });
    // @ts-expect-error
    leadconnector.messages.upload({ locationId: "l", contactId: "c" });
    // @ts-expect-error
    leadconnector.messages.recording("m", "l");
    // @ts-expect-error
    leadconnector.messages.recording({ messageId: "m" });
    // @ts-expect-error
    leadconnector.messages.recording({ messageId: "m", locationId: "l", id: "x" });
    // @ts-expect-error
    leadconnector.oauth.token({ ...app, grant_type: "refresh_token" });
    // @ts-expect-error
    leadconnector.oauth.token({ ...app, grant_type: "authorization_code", refresh_token: "r" });
    // @ts-expect-error
    leadconnector.oauth.token({ client_id: "a", grant_type: "client_credentials" });
  });

  test("a value that is not documented", () => {
    // @ts-expect-error
    leadconnector.conversations.search({ locationId: "l", status: "open" });
    // @ts-expect-error
    leadconnector.conversations.search({ locationId: "l", startAfterDate: "5" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "MMS", contactId: "c" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "SMS", contactId: "c", status: "sent" });
    // @ts-expect-error
    leadconnector.messages.send({ type: "SMS", contactId: "c", scheduledTimestamp: new Date() });
    // @ts-expect-error
    leadconnector.messages.upload({ locationId: "l", contactId: "c", fileAttachment: [{ content: "text" }] });
    // @ts-expect-error
    leadconnector.oauth.token({ ...app, grant_type: "password" });
  });
});
