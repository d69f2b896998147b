// Made from specs/leadconnector.yaml by `npm run generate`. What is to change here is changed there.

import { multipart } from "../../core/multipart.js";
import type { SpecificationFacts } from "../../core/specification.js";
import { createConversationBody, getTokenBody, searchConversationsQuery, sendMessageBody, updateConversationBody, uploadMessageFilesBody } from "./rules.js";

export const operations = {
  "/conversations/search": { get: { query: searchConversationsQuery, expects: ["conversations", "total"] } },
  "/conversations/": { post: { body: createConversationBody, expects: ["success", "conversation"] } },
  "/conversations/{conversationId}": {
    get: { expects: ["id", "contactId", "locationId", "deleted", "type"], reserved: ["search"] },
    put: { body: updateConversationBody, expects: ["success", "conversation"] },
    delete: { expects: ["success"] },
  },
  "/conversations/messages": { post: { body: sendMessageBody, expects: ["conversationId", "messageId"] } },
  "/conversations/messages/upload": { post: { body: uploadMessageFilesBody, expects: ["uploadedFiles"], encoding: multipart, maxFileBytes: 5242880 } },
  "/conversations/messages/{messageId}/locations/{locationId}/recording": { get: { responseType: "bytes", accept: "audio/*" } },
  "/conversations/locations/{locationId}/messages/{messageId}/transcription/download": { get: { responseType: "text", accept: "text/plain" } },
  "/oauth/token": { post: { body: getTokenBody, expects: ["access_token", "expires_in"], encoding: "form", isAnonymous: true } },
} satisfies SpecificationFacts;
