import * as z from "zod/mini";
import { across, file, isJson, name, rule } from "../../core/rule.js";

const types = ["SMS", "RCS", "Email", "WhatsApp", "IG", "FB", "Custom", "Live_Chat", "TIKTOK", "InternalComment"] as const;
const names = () => z.optional(z.array(name()));
const text = () => z.optional(z.string());
const id = () => z.optional(name());

const emailFields = () => ({
  html: text(),
  subject: text(),
  emailFrom: id(),
  emailTo: id(),
  emailCc: names(),
  emailBcc: names(),
  replyMessageId: id(),
  threadId: id(),
  emailReplyMode: z.optional(z.enum(["reply", "reply_all"])),
  forward: z.optional(
    z
      .strictObject({
        isForwarded: z.boolean(),
        forwardWholeThread: z.optional(z.boolean()),
        messageId: name(), // required by its description, not by the schema
        emailMessageId: id(),
        sourceContactId: id(),
        sourceConversationId: id(),
        toEmail: id(),
        recipientContactId: id(),
        recipientConversationId: id(),
      })
      .check(
        across(
          "emailMessageId",
          "is required unless forwardWholeThread is true",
          ({ emailMessageId, forwardWholeThread }) => emailMessageId !== undefined || forwardWholeThread === true,
        ),
      ),
  ),
  customSubtypeId: id(),
  usesNativeSchedulingAi: z.optional(z.boolean()),
  optimizationPeriod: z.optional(z.enum(["24h", "48h", "72h"])),
});

/** Says of fields which types they go with. A type that does not exist is said on its own. */
const onlyWith = (allowed: readonly string[], fields: readonly string[]) =>
  fields.map((field) =>
    across(
      field,
      `goes with type ${allowed.join(" or ")} only`,
      ({ type, [field]: value }) => value === undefined || allowed.includes(type as string) || !types.includes(type as (typeof types)[number]),
    ),
  );

/** The users whom a text mentions. */
const mentionedIn = (message: unknown) => [...String(message ?? "").matchAll(/<userId>(.*?)<\/userId>/g)].map(([, user]) => user);

/**
 * A message has what its type allows. The published specification and the newest page differ in types and fields; what either
 * has is taken, and status and subType, which they dispute, may be left out.
 */
export const outgoingMessage = rule(
  () =>
    z
      .strictObject({
        type: z.enum(types),
        contactId: name(),
        message: text(),
        attachments: names(),
        templateId: id(),
        appointmentId: id(),
        // Documented as seconds. So many lie after the year 5000 and are milliseconds by mistake.
        scheduledTimestamp: z.optional(z.number().check(z.lt(1e11, "must be in seconds, not in milliseconds"))),
        conversationProviderId: id(),
        fromNumber: id(),
        toNumber: id(),
        status: z.optional(z.enum(["delivered", "failed", "pending", "read"])),
        // Typed as an object, with a string for its example.
        subType: z.optional(
          z
            .unknown()
            .check(
              z.refine((value) => typeof value === "string" || (typeof value === "object" && value !== null && isJson(value)), "must be a string or an object"),
            ),
        ),
        ...emailFields(),
        whatsapp: z.optional(
          z.strictObject({ type: name(), media: z.optional(z.strictObject({ type: name(), url: name(), name: id() })) }), // its one example
        ),
        mentions: names(),
        userId: id(),
      })
      .check(
        // Mail through an added provider has the type Custom (provider guide; issues 6 and 19 of the vendor's documents).
        ...onlyWith(["Email", "Custom"], Object.keys(emailFields())),
        ...onlyWith(["WhatsApp"], ["whatsapp"]),
        ...onlyWith(["InternalComment"], ["mentions", "userId"]),
        across("mentions", "is required with type InternalComment", ({ type, mentions }) => type !== "InternalComment" || mentions !== undefined),
        across("mentions", "must name the users that the message mentions as <userId>…</userId>, and no others", ({ type, mentions, message }) => {
          if (type !== "InternalComment" || !Array.isArray(mentions)) return true;
          const mentioned = mentionedIn(message);
          return mentioned.every((user) => mentions.includes(user)) && mentions.every((user) => mentioned.includes(user));
        }),
        // Such a message is refused for its empty text, and the attachments are dropped (issue 322 of the vendor's documents).
        across(
          "message",
          "is required with attachments when the type is WhatsApp",
          ({ type, message, attachments, whatsapp, templateId }) =>
            type !== "WhatsApp" || attachments === undefined || (message ?? "") !== "" || whatsapp !== undefined || templateId !== undefined,
        ),
      ),
  "https://marketplace.gohighlevel.com/docs (Send a new message)",
);

export const messageFiles = rule(
  () =>
    z
      .strictObject({
        locationId: name(),
        conversationId: id(),
        contactId: id(),
        fileAttachment: z.array(file(5 * 1024 * 1024)).check(z.minLength(1), z.maxLength(5)), // "5 MB" in the larger of its two meanings
        attachmentUrls: names(),
        chatServiceSid: id(),
        isGroupSms: id(), // documented as a string
        workflowId: id(),
        campaignId: id(),
      })
      .check(
        // The published specification marks both as required, the newest page asks for one of the two.
        across("conversationId", "or contactId is required", ({ conversationId, contactId }) => conversationId !== undefined || contactId !== undefined),
        across(
          "fileAttachment",
          "must have one file when isGroupSms is true",
          ({ isGroupSms, fileAttachment }) => isGroupSms !== "true" || !Array.isArray(fileAttachment) || fileAttachment.length <= 1,
        ),
      ),
  "https://marketplace.gohighlevel.com/docs (Upload file attachments)",
);
