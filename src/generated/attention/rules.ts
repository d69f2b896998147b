// Made from specs/attention.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { atLeast, name, noFewerThan, noMoreThan, wholeNumber } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const filterValues = () => z.array(name()).check(noFewerThan(1, "must not be empty: without a value the filter would not be sent"));

export const listConversationsQuery = rule(
  () =>
    z.strictObject({
      fromDateTime: z.optional(name()),
      toDateTime: z.optional(name()),
      page: z.optional(wholeNumber().check(atLeast(1))),
      size: z.optional(wholeNumber()),
      "filter[owner.id]": z.optional(filterValues()),
      "filter[owner.email]": z.optional(filterValues()),
      "filter[participants.email]": z.optional(filterValues()),
      "filter[external_opportunity.id]": z.optional(filterValues()),
      "filter[team.id]": z.optional(filterValues()),
      "filter[title]": z.optional(name()),
      "filter[crm_field.entity_code]": z.optional(
        z.enum(["companies", "contacts", "deals", "owners", "pipelines", "users", "account", "contact", "lead", "opportunity", "user"]),
      ),
      "filter[crm_field.field_name]": z.optional(name()),
      "filter[crm_field.values]": z.optional(
        z.array(z.string()).check(noFewerThan(1, "must not be empty: without a value the filter would not be sent"), noMoreThan(10)),
      ),
      "filter[hide_internal]": z.optional(z.boolean()),
      "filter[hide_non_analyzed]": z.optional(z.boolean()),
      "filter[hide_pending]": z.optional(z.boolean()),
      "filter[hide_transcript]": z.optional(z.boolean()),
      "filter[hide_failed]": z.optional(z.boolean()),
      detailedTranscript: z.optional(z.boolean()),
      "filter[include_internal_participants]": z.optional(z.boolean()),
      "filter[include_zoom_metadata]": z.optional(z.boolean()),
      "filter[include_import_metadata]": z.optional(z.boolean()),
    }),
  "https://docs.attention.com/llms.txt (Conversation)",
);

export const getConversationQuery = rule(
  () =>
    z.strictObject({
      by: z.optional(z.enum(["id", "external_id"])),
      detailedTranscript: z.optional(z.boolean()),
      "filter[include_internal_participants]": z.optional(z.boolean()),
      "filter[include_zoom_metadata]": z.optional(z.boolean()),
      "filter[include_import_metadata]": z.optional(z.boolean()),
    }),
  "https://docs.attention.com/llms.txt (Conversation)",
);

export const updateLinkedCrmRecordsBody = rule(
  () => z.strictObject({ linked_crm_records: z.array(z.strictObject({ id: name(), code: name() })), opportunity_id: z.optional(name()) }),
  "https://docs.attention.com/llms.txt (Update Linked CRM Records)",
);

export const changeConversationPrivacyQuery = rule(
  () => z.strictObject({ privacy: z.enum(["public", "private"]) }),
  "https://docs.attention.com/llms.txt (Change Conversation Privacy)",
);
