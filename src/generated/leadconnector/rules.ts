// Made from specs/leadconnector.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { atLeast, below, file, matches, name, noFewerThan, noMoreThan, openObject } from "../../core/field.js";
import { goesWith, requiredWith, rule } from "../../core/rule.js";

export const searchConversationsQuery = rule(
  () =>
    z.strictObject({
      locationId: name(),
      contactId: z.optional(name()),
      assignedTo: z.optional(name()),
      followers: z.optional(name()),
      mentions: z.optional(name()),
      query: z.optional(z.string()),
      sort: z.optional(z.enum(["asc", "desc"])),
      startAfterDate: z.optional(z.union([z.number(), z.array(z.number())], "must be a finite number or a list of them, as an item's sort has it")),
      id: z.optional(name()),
      limit: z.optional(z.number().check(atLeast(0))),
      lastMessageType: z.optional(z.string().check(matches(/^TYPE_[A-Z_]+$/, "must be a word like TYPE_SMS"))),
      lastMessageAction: z.optional(z.enum(["automated", "manual"])),
      lastMessageDirection: z.optional(z.enum(["inbound", "outbound"])),
      status: z.optional(z.enum(["all", "read", "unread", "starred", "recents"])),
      sortBy: z.optional(z.enum(["last_manual_message_date", "last_message_date", "score_profile", "overdue_at", "due_at"])),
      sortScoreProfile: z.optional(name()),
      scoreProfile: z.optional(name()),
      scoreProfileMin: z.optional(z.number()),
      scoreProfileMax: z.optional(z.number()),
      startDate: z.optional(z.number()),
      endDate: z.optional(z.number()),
    }),
  "https://marketplace.gohighlevel.com/docs (Search Conversations)",
);

export const createConversationBody = rule(
  () => z.strictObject({ locationId: name(), contactId: name() }),
  "https://marketplace.gohighlevel.com/docs (Create Conversation)",
);

export const updateConversationBody = rule(
  () =>
    z.strictObject({
      locationId: name(),
      unreadCount: z.optional(z.number().check(atLeast(0))),
      starred: z.optional(z.boolean()),
      feedback: z.optional(openObject()),
    }),
  "https://marketplace.gohighlevel.com/docs (Update Conversation, edition 2021-07-28)",
);

export const sendMessageBody = rule(
  () =>
    z
      .strictObject({
        type: z.enum(["SMS", "RCS", "Email", "WhatsApp", "IG", "FB", "Custom", "Live_Chat", "TIKTOK", "InternalComment"]),
        contactId: name(),
        message: z.optional(z.string()),
        attachments: z.optional(z.array(name())),
        templateId: z.optional(name()),
        appointmentId: z.optional(name()),
        scheduledTimestamp: z.optional(z.number().check(below(100_000_000_000, "must be in seconds, not in milliseconds"))),
        conversationProviderId: z.optional(name()),
        fromNumber: z.optional(name()),
        toNumber: z.optional(name()),
        status: z.optional(z.enum(["delivered", "failed", "pending", "read"])),
        subType: z.optional(z.union([z.string(), openObject()], "must be a string or an object")),
        html: z.optional(z.string()),
        subject: z.optional(z.string()),
        emailFrom: z.optional(name()),
        emailTo: z.optional(name()),
        emailCc: z.optional(z.array(name())),
        emailBcc: z.optional(z.array(name())),
        replyMessageId: z.optional(name()),
        threadId: z.optional(name()),
        emailReplyMode: z.optional(z.enum(["reply", "reply_all"])),
        forward: z.optional(
          z.strictObject({
            isForwarded: z.boolean(),
            forwardWholeThread: z.optional(z.boolean()),
            messageId: name(),
            emailMessageId: z.optional(name()),
            sourceContactId: z.optional(name()),
            sourceConversationId: z.optional(name()),
            toEmail: z.optional(name()),
            recipientContactId: z.optional(name()),
            recipientConversationId: z.optional(name()),
          }),
        ),
        customSubtypeId: z.optional(name()),
        usesNativeSchedulingAi: z.optional(z.boolean()),
        optimizationPeriod: z.optional(z.enum(["24h", "48h", "72h"])),
        whatsapp: z.optional(z.strictObject({ type: name(), media: z.optional(z.strictObject({ type: name(), url: name(), name: z.optional(name()) })) })),
        mentions: z.optional(z.array(name())),
        userId: z.optional(name()),
      })
      .check(
        goesWith(
          "type",
          ["Email", "Custom"],
          [
            "html",
            "subject",
            "emailFrom",
            "emailTo",
            "emailCc",
            "emailBcc",
            "replyMessageId",
            "threadId",
            "emailReplyMode",
            "forward",
            "customSubtypeId",
            "usesNativeSchedulingAi",
            "optimizationPeriod",
          ],
        ),
        goesWith("type", ["WhatsApp"], ["whatsapp"]),
        goesWith("type", ["InternalComment"], ["mentions", "userId"]),
        requiredWith("type", ["InternalComment"], ["mentions"]),
      ),
  "https://marketplace.gohighlevel.com/docs (Send a new message)",
);

export const uploadMessageFilesBody = rule(
  () =>
    z.strictObject({
      locationId: name(),
      conversationId: z.optional(name()),
      contactId: z.optional(name()),
      fileAttachment: z.array(file(5_242_880)).check(noFewerThan(1), noMoreThan(5)),
      attachmentUrls: z.optional(z.array(name())),
      chatServiceSid: z.optional(name()),
      isGroupSms: z.optional(name()),
      workflowId: z.optional(name()),
      campaignId: z.optional(name()),
    }),
  "https://marketplace.gohighlevel.com/docs (Upload file attachments)",
);

export const getTokenBody = rule(
  () =>
    z
      .strictObject({
        grant_type: z.enum(["authorization_code", "refresh_token", "client_credentials"]),
        client_id: name(),
        client_secret: name(),
        code: z.optional(name()),
        refresh_token: z.optional(name()),
        user_type: z.optional(z.enum(["Company", "Location"])),
        redirect_uri: z.optional(name()),
      })
      .check(requiredWith("grant_type", ["authorization_code"], ["code"]), requiredWith("grant_type", ["refresh_token"], ["refresh_token"])),
  "https://marketplace.gohighlevel.com/docs (Get Access Token)",
);
