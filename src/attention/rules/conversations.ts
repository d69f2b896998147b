import * as z from "zod/mini";
import { name, rule } from "../../core/rule.js";

/**
 * The call replaces the whole set, and the vendor's schema lets the list be forgotten without saying what then happens to
 * the set: so the list must be given. An empty one clears it.
 */
export const linkedCrmRecords = rule(
  () =>
    z.strictObject({
      linked_crm_records: z.array(z.strictObject({ id: name(), code: name() })),
      opportunity_id: z.optional(name()),
    }),
  "https://docs.attention.com/llms.txt (Update Linked CRM Records)",
);

export const privacyChange = rule(
  () => z.strictObject({ privacy: z.enum(["public", "private"]) }),
  "https://docs.attention.com/llms.txt (Change Conversation Privacy)",
);

const conversationPages = "https://docs.attention.com/llms.txt (Conversation)";
const wholeNumber = () => z.int("must be a whole number");
// A query cannot carry an empty list: the filter would not be there, and everything would pass.
const atLeastOne = () => z.minLength(1, "must not be empty: without a value the filter would not be sent");
const filterValues = () => z.optional(z.array(name()).check(atLeastOne()));

const shown = () => ({
  detailedTranscript: z.optional(z.boolean()),
  "filter[include_internal_participants]": z.optional(z.boolean()),
  "filter[include_zoom_metadata]": z.optional(z.boolean()),
  "filter[include_import_metadata]": z.optional(z.boolean()),
});

export const conversationQuery = rule(() => z.strictObject({ by: z.optional(z.enum(["id", "external_id"])), ...shown() }), conversationPages);

export const conversationsQuery = rule(
  () =>
    z.strictObject({
      fromDateTime: z.optional(name()),
      toDateTime: z.optional(name()),
      page: z.optional(wholeNumber().check(z.gte(1, "must be 1 or more"))),
      // Other lists take 50 at most; of this one no source tells.
      size: z.optional(wholeNumber()),
      "filter[owner.id]": filterValues(),
      "filter[owner.email]": filterValues(),
      "filter[participants.email]": filterValues(),
      "filter[external_opportunity.id]": filterValues(),
      "filter[team.id]": filterValues(),
      "filter[title]": z.optional(name()),
      "filter[crm_field.entity_code]": z.optional(
        z.enum(["companies", "contacts", "deals", "owners", "pipelines", "users", "account", "contact", "lead", "opportunity", "user"]),
      ),
      "filter[crm_field.field_name]": z.optional(name()),
      "filter[crm_field.values]": z.optional(z.array(z.string()).check(atLeastOne(), z.maxLength(10))),
      "filter[hide_internal]": z.optional(z.boolean()),
      "filter[hide_non_analyzed]": z.optional(z.boolean()),
      "filter[hide_pending]": z.optional(z.boolean()),
      "filter[hide_transcript]": z.optional(z.boolean()),
      "filter[hide_failed]": z.optional(z.boolean()),
      ...shown(),
    }),
  conversationPages,
);
