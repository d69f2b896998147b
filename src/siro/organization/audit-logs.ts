import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listing } from "../../core/page.js";
import type { AuditLog, AuditLogsPage, ListAuditLogsQuery } from "../../generated/siro-organization/types.js";
import { draftOrganization } from "../vendor.js";
import type { ListOrEnvelope } from "./bare-list.js";

type AuditLogsAnswer = ListOrEnvelope<AuditLog, AuditLogsPage>;

/** What was asked of the organization API. */
export const auditLogs = {
  /**
   * Lists entries of the log, one page a call: as a list, or as a list in `data`. `all` gives the entries either way.
   * @see https://docs.siro.ai/api-references/get-audit-logs
   */
  list: listing(
    (query?: ListAuditLogsQuery, options?: CallOptions): Draft<"siro.organization", AuditLogsAnswer> =>
      draftOrganization("get", "/v1/audit/logs", { query }, options),
    { items: entriesOf, next: pageAfter },
  ),
};

function entriesOf(page: AuditLogsAnswer): AuditLog[] {
  return (Array.isArray(page) ? page : page.data) ?? [];
}

/** A bare list has no cursor. An older page says what it is: the id of the last entry. A list that is not full is the last one. */
function pageAfter(page: AuditLogsAnswer, query: ListAuditLogsQuery): ListAuditLogsQuery | undefined {
  if (!Array.isArray(page) && page.data === undefined) throw new RangeError("has no list of entries");
  const entries = entriesOf(page);
  const cursor = Array.isArray(page) ? (entries.length < (query.pageSize ?? 25) ? undefined : entries.at(-1)?.id) : page.cursor;
  return cursor ? { ...query, cursor } : undefined;
}
