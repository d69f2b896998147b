import type { CallOptions, Draft } from "../core/call.js";
import { listing } from "../core/page.js";
import type { AnswerOf, QueryOf } from "../core/specification.js";
import type { paths } from "../generated/siro-organization/paths.js";
import { organizationRecordingsQuery } from "./rules/organization-recordings.js";
import { callOrganization } from "./vendor.js";

type ListOperation = paths["/v1/core/recordings"]["get"];

/** Which recordings of the organization are listed, what is shown of them, and in which pages. Flags are the words `"true"` and `"false"`. */
export interface OrganizationRecordingsQuery extends QueryOf<ListOperation> {}

/** A recording as the organization API lists it. */
export interface OrganizationRecording extends ListedItem {}
type ListedItem = AnswerOf<ListOperation>["data"][number];

/** One page of the organization's recordings: `page.data`; `page.cursor` leads to the next one and is null at the end. */
export interface OrganizationRecordingsPage extends AnswerOf<ListOperation> {
  data: OrganizationRecording[];
}

/** Recorded conversations of the whole organization. */
export const organizationRecordings = {
  /**
   * Lists the organization's recordings, deleted ones too, one page a call. `list.all(query)` gives every recording of the list
   * and `list.pages(query)` every page, asking for the next one as the loop gets there. To follow changes, ask for
   * `updatedAt:gte`: links and summaries come after the recording itself.
   * @param query Filters, what to show, the page's size in digits and its cursor.
   * @returns One page: `{ data, cursor }`.
   * @throws {RuleError} when a parameter is not as documented; nothing is sent.
   * @throws {ApiError} when Siro refuses.
   * @see https://docs.siro.ai/api-references/get-recordings
   */
  list: listing(
    (query?: OrganizationRecordingsQuery, options?: CallOptions): Draft<"siro.organization", OrganizationRecordingsPage> =>
      callOrganization("get", "/v1/core/recordings", { query, rules: { query: organizationRecordingsQuery }, promised: ["data"] }, options),
    { items: ({ data }) => data, next: ({ cursor }, query) => (cursor ? { ...query, cursor } : undefined) },
  ),
};
