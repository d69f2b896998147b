// Made from specs/leadconnector.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { atLeast, atMost, below, file, matches, name, noFewerThan, noMoreThan, openObject, wholeNumber } from "../../core/field.js";
import { goesWith, requiredWith, rule } from "../../core/rule.js";

const recordedCall = () =>
  z.strictObject({
    to: z.optional(name()),
    from: z.optional(name()),
    status: z.optional(z.enum(["pending", "completed", "answered", "busy", "no-answer", "failed", "canceled", "voicemail"])),
  });

const installedLocationCount = () =>
  z.union([z.number().check(atLeast(0)), z.string().check(matches(/^\d+$/, "must be a whole number in digits"))], "must be a number or digits");

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

export const listMessagesQuery = rule(
  () =>
    z.strictObject({
      lastMessageId: z.optional(name()),
      limit: z.optional(z.number().check(atLeast(0))),
      type: z.optional(
        z
          .string()
          .check(
            matches(
              /^TYPE_(?:CALL|SMS|RCS|EMAIL|FACEBOOK|GMB|INSTAGRAM|WHATSAPP|ACTIVITY_(?:APPOINTMENT|CONTACT|INVOICE|PAYMENT|OPPORTUNITY|EMPLOYEE_ACTION_LOG|WHATSAPP)|LIVE_CHAT|INTERNAL_COMMENTS|TIKTOK|FORM_SUBMISSION)(?:,TYPE_(?:CALL|SMS|RCS|EMAIL|FACEBOOK|GMB|INSTAGRAM|WHATSAPP|ACTIVITY_(?:APPOINTMENT|CONTACT|INVOICE|PAYMENT|OPPORTUNITY|EMPLOYEE_ACTION_LOG|WHATSAPP)|LIVE_CHAT|INTERNAL_COMMENTS|TIKTOK|FORM_SUBMISSION))*$/,
              "must be kinds of message that can be filtered by, with commas between them",
            ),
          ),
      ),
    }),
  "https://marketplace.gohighlevel.com/docs (Get messages by conversation id)",
);

export const exportMessagesQuery = rule(
  () =>
    z.strictObject({
      locationId: name(),
      limit: z.optional(z.number().check(atLeast(10), atMost(1000))),
      cursor: z.optional(name()),
      sortBy: z.optional(z.enum(["createdAt", "updatedAt"])),
      sortOrder: z.optional(z.enum(["asc", "desc"])),
      conversationId: z.optional(name()),
      contactId: z.optional(name()),
      channel: z.optional(z.enum(["Call", "SMS", "Email", "WhatsApp", "Instagram", "Facebook"])),
      startDate: z.optional(name()),
      endDate: z.optional(name()),
    }),
  "https://marketplace.gohighlevel.com/docs (Export messages by location ID)",
);

export const addInboundMessageBody = rule(
  () =>
    z.strictObject({
      type: z.enum([
        "SMS",
        "RCS",
        "Email",
        "WhatsApp",
        "GMB",
        "IG",
        "FB",
        "Custom",
        "WebChat",
        "Live_Chat",
        "Call",
        "IVR_Call",
        "Campaign_Call",
        "Campaign_VoiceMail",
        "TIKTOK",
        "ALL_IN_ONE_CHAT",
        "FORM_SUBMISSION",
      ]),
      conversationId: z.optional(name()),
      contactId: z.optional(name()),
      conversationProviderId: z.optional(name()),
      message: z.optional(z.string()),
      attachments: z.optional(z.array(name())),
      html: z.optional(z.string()),
      subject: z.optional(z.string()),
      emailFrom: z.optional(name()),
      emailTo: z.optional(name()),
      emailCc: z.optional(z.array(name())),
      emailBcc: z.optional(z.array(name())),
      emailMessageId: z.optional(name()),
      altId: z.optional(name()),
      direction: z.optional(z.enum(["inbound", "outbound"])),
      date: z.optional(
        z.string().check(matches(/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/, "must be a date and time like 2026-01-31T09:30:00Z")),
      ),
      call: z.optional(recordedCall()),
    }),
  "https://marketplace.gohighlevel.com/docs (Add an inbound message)",
);

export const addOutboundCallBody = rule(
  () =>
    z.strictObject({
      type: z.enum(["Call"]),
      conversationId: z.optional(name()),
      contactId: z.optional(name()),
      conversationProviderId: name(),
      attachments: z.optional(z.array(name())),
      altId: z.optional(name()),
      date: z.optional(
        z.string().check(matches(/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/, "must be a date and time like 2026-01-31T09:30:00Z")),
      ),
      call: z.optional(recordedCall()),
    }),
  "https://marketplace.gohighlevel.com/docs (Add an external outbound call)",
);

export const updateMessageStatusBody = rule(
  () =>
    z.strictObject({
      status: z.enum(["delivered", "failed", "pending", "read"]),
      error: z.optional(z.strictObject({ code: z.optional(name()), type: name(), message: name() })),
      emailMessageId: z.optional(name()),
      recipients: z.optional(z.array(z.union([name(), openObject()], "must be a string or an object"))),
    }),
  "https://marketplace.gohighlevel.com/docs (Update message status)",
);

export const setMessageAttachmentsBody = rule(
  () => z.strictObject({ attachments: z.array(name()).check(noFewerThan(1), noMoreThan(5)) }),
  "https://marketplace.gohighlevel.com/docs (Add message attachments)",
);

export const initiateMessageUploadBody = rule(
  () =>
    z.strictObject({
      locationId: name(),
      conversationId: name(),
      filename: name(),
      contentType: name(),
      fileSize: z.optional(z.number().check(atLeast(0), atMost(104_857_600))),
      channel: name(),
    }),
  "https://marketplace.gohighlevel.com/docs (Initiate file upload to GCS)",
);

export const completeMessageUploadBody = rule(
  () => z.strictObject({ uploadId: name(), filePath: name(), locationId: name(), conversationId: name(), filename: name() }),
  "https://marketplace.gohighlevel.com/docs (Complete file upload)",
);

export const sendReviewReplyBody = rule(
  () => z.strictObject({ conversationId: name(), locationId: name(), message: name() }),
  "https://marketplace.gohighlevel.com/docs (Send a review reply to Google My Business)",
);

export const updateEmailStatusBody = rule(
  () =>
    z.strictObject({
      status: z.optional(z.enum(["pending", "scheduled", "sent", "delivered", "read", "undelivered", "connected", "failed", "opened", "clicked"])),
      events: z.optional(
        z.looseObject({
          delivered: z.optional(wholeNumber().check(atLeast(0))),
          opened: z.optional(wholeNumber().check(atLeast(0))),
          clicked: z.optional(wholeNumber().check(atLeast(0))),
          replied: z.optional(wholeNumber().check(atLeast(0))),
          failed: z.optional(wholeNumber().check(atLeast(0))),
          accepted: z.optional(wholeNumber().check(atLeast(0))),
          rejected: z.optional(wholeNumber().check(atLeast(0))),
          unsubscribed: z.optional(wholeNumber().check(atLeast(0))),
          complained: z.optional(wholeNumber().check(atLeast(0))),
          stored: z.optional(wholeNumber().check(atLeast(0))),
        }),
      ),
      recipients: z.optional(
        z.array(
          z
            .strictObject({
              status: z.enum(["failed", "pending", "scheduled", "sent", "delivered", "read", "undelivered", "connected", "opened", "clicked"]),
              emailId: name(),
              failReason: z.optional(name()),
            })
            .check(goesWith("status", ["failed"], ["failReason"])),
        ),
      ),
    }),
  "https://marketplace.gohighlevel.com/docs (Update email message status)",
);

export const showLiveChatTypingBody = rule(
  () =>
    z.strictObject({
      locationId: name(),
      isTyping: z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false, or the same as text"),
      visitorId: name(),
      conversationId: name(),
    }),
  "https://marketplace.gohighlevel.com/docs (Agent or AI bot is typing, for live chat)",
);

export const listCustomSubtypesQuery = rule(() => z.strictObject({ locationId: name() }), "https://marketplace.gohighlevel.com/docs (Get All Custom Subtypes)");

export const createCustomSubtypeQuery = rule(() => z.strictObject({ locationId: name() }), "https://marketplace.gohighlevel.com/docs (Create Custom Subtype)");

export const createCustomSubtypeBody = rule(
  () =>
    z.strictObject({
      name: name().check(noMoreThan(100)),
      description: z.optional(z.string().check(noMoreThan(100))),
      channel: z.enum(["email", "sms"]),
      language: name(),
    }),
  "https://marketplace.gohighlevel.com/docs (Create Custom Subtype)",
);

export const updateCustomSubtypeQuery = rule(() => z.strictObject({ locationId: name() }), "https://marketplace.gohighlevel.com/docs (Update Custom Subtype)");

export const updateCustomSubtypeBody = rule(
  () =>
    z.strictObject({
      name: z.optional(name().check(noMoreThan(100))),
      description: z.optional(z.string().check(noMoreThan(100))),
      archived: z.optional(z.boolean()),
      resubscription_legal_form_id: z.optional(name()),
    }),
  "https://marketplace.gohighlevel.com/docs (Update Custom Subtype)",
);

export const getUnsubscriptionStatusQuery = rule(
  () => z.strictObject({ locationId: name(), contactId: name(), email: z.optional(name()) }),
  "https://marketplace.gohighlevel.com/docs (Get Contact Unsubscription Status)",
);

export const changeUserSubscriptionBody = rule(
  () =>
    z.strictObject({
      locationId: name(),
      contactId: name(),
      email: name(),
      subscription_action: z
        .strictObject({
          type: z.enum(["default", "custom", "resub_all"]),
          subtype_name: z.optional(z.enum(["One on One"])),
          subtype_id: z.optional(name()),
          subtype_status: z.enum(["subscribed", "unsubscribed"]),
        })
        .check(
          goesWith("type", ["default"], ["subtype_name"]),
          goesWith("type", ["custom"], ["subtype_id"]),
          requiredWith("type", ["default"], ["subtype_name"]),
          requiredWith("type", ["custom"], ["subtype_id"]),
        ),
      legal_reason: z.optional(name()),
      legal_description: z.optional(z.string()),
    }),
  "https://marketplace.gohighlevel.com/docs (User Subscription Change)",
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

export const getLocationTokenBody = rule(
  () => z.strictObject({ companyId: name(), locationId: name() }),
  "https://marketplace.gohighlevel.com/docs (Get Location Access Token from Agency Token)",
);

export const listInstalledLocationsQuery = rule(
  () =>
    z.strictObject({
      companyId: name(),
      appId: name(),
      skip: z.optional(installedLocationCount()),
      limit: z.optional(installedLocationCount()),
      query: z.optional(z.string()),
      isInstalled: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")),
      versionId: z.optional(name()),
      onTrial: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")),
      planId: z.optional(name()),
      locationId: z.optional(name()),
    }),
  "https://marketplace.gohighlevel.com/docs (Get Location where app is installed)",
);

export const reconnectAppBody = rule(
  () => z.strictObject({ clientKey: name(), clientSecret: name(), locationId: z.optional(name()), companyId: z.optional(name()) }),
  "https://help.gohighlevel.com/support/solutions/articles/155000003717-how-to-reconnect-broken-marketplace-apps-",
);
