import * as z from "zod/mini";
import { name, openObject, rule } from "../../core/rule.js";

export const conversationUpdate = rule(
  z.strictObject({
    locationId: name(),
    unreadCount: z.optional(z.number().check(z.gte(0))), // a count of messages; the page says no more than "number"
    starred: z.optional(z.boolean()),
    feedback: z.optional(openObject()), // untyped on this edition's page; the newest edition has two words here instead
  }),
  "https://marketplace.gohighlevel.com/docs (Update Conversation, edition 2021-07-28)",
);
