import * as z from "zod/mini";
import { name, rule } from "../../core/rule.js";

/**
 * The call replaces the whole set, and the vendor's schema lets the list be forgotten without saying what then happens to
 * the set: so the list must be given. An empty one clears it.
 */
export const linkedCrmRecords = rule(
  z.strictObject({
    linked_crm_records: z.array(z.strictObject({ id: name(), code: name() })),
    opportunity_id: z.optional(name()),
  }),
  "https://docs.attention.com/llms.txt (Update Linked CRM Records)",
);

export const privacyChange = rule(
  z.strictObject({ privacy: z.enum(["public", "private"]) }),
  "https://docs.attention.com/llms.txt (Change Conversation Privacy)",
);
