import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type { ListRecorderMeetingsQuery, RecorderMeeting, RecorderMeetingsPage } from "../generated/attention/types.js";
import { meetingPeriod } from "./rules/recorder-metrics.js";
import { draftAttention } from "./vendor.js";

/** What became of the recording of meetings. */
export const recorderMetrics = {
  /**
   * Lists the organization's meetings in a period of 90 days at most and whether they were recorded, one page a call. It needs a key of
   * the organization.
   * @see https://docs.attention.com/api-reference/recordermetrics/list-recorder-meetings
   */
  allMeetings: listing(
    (query: ListRecorderMeetingsQuery, options?: CallOptions): Draft<"attention", RecorderMeetingsPage> =>
      draftAttention("get", "/recorder_metrics/all_meetings", { query, rules: meetingPeriod }, options),
    { items: ({ items }): RecorderMeeting[] => items, next: ({ nextCursor }, query) => (nextCursor ? { ...query, cursor: nextCursor } : undefined) },
  ),
};
