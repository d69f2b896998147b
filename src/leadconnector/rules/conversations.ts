import * as z from "zod/mini";
import { across, name, openObject, rule } from "../../core/rule.js";

const isGiven = (value: unknown) => value !== undefined;

export const conversationSearch = rule(
  () =>
    z
      .strictObject({
        locationId: name(),
        contactId: z.optional(name()),
        assignedTo: z.optional(name()),
        followers: z.optional(name()),
        mentions: z.optional(name()),
        query: z.optional(z.string()),
        sort: z.optional(z.enum(["asc", "desc"])),
        startAfterDate: z.optional(
          z.unknown().check(
            z.refine((value) => [value].flat().every(Number.isFinite), "must be a finite number or a list of them, as an item's sort has it"), // the specification allows both
          ),
        ),
        id: z.optional(name()),
        limit: z.optional(z.number().check(z.gte(0))), // a count of items; the most is not documented
        lastMessageType: z.optional(z.string().check(z.regex(/^TYPE_[A-Z_]+$/, "must be a word like TYPE_SMS"))), // recorded answers have words that no list has
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
      })
      .check(
        across(
          "sortScoreProfile",
          "goes with sortBy score_profile",
          ({ sortBy, sortScoreProfile }) => sortScoreProfile === undefined || sortBy === "score_profile",
        ),
        across("scoreProfileMin", "goes with scoreProfile", ({ scoreProfile, scoreProfileMin }) => isGiven(scoreProfile) || !isGiven(scoreProfileMin)),
        across("scoreProfileMax", "goes with scoreProfile", ({ scoreProfile, scoreProfileMax }) => isGiven(scoreProfile) || !isGiven(scoreProfileMax)),
      ),
  "https://marketplace.gohighlevel.com/docs (Search Conversations)",
);

export const newConversation = rule(
  () => z.strictObject({ locationId: name(), contactId: name() }),
  "https://marketplace.gohighlevel.com/docs (Create Conversation)",
);

export const conversationUpdate = rule(
  () =>
    z.strictObject({
      locationId: name(),
      unreadCount: z.optional(z.number().check(z.gte(0))), // a count of messages; the page says no more than "number"
      starred: z.optional(z.boolean()),
      feedback: z.optional(openObject()), // untyped on this edition's page; the newest edition has two words here instead
    }),
  "https://marketplace.gohighlevel.com/docs (Update Conversation, edition 2021-07-28)",
);
