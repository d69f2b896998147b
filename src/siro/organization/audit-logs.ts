import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listing } from "../../core/page.js";
import type { AuditLog, AuditLogs, ListAuditLogsQuery } from "../../generated/siro-organization/types.js";
import { pageAfter } from "../page.js";
import { draftOrganization } from "../vendor.js";

/** What was asked of the organization API. */
export const auditLogs = {
  /**
   * Lists entries of the log, one page a call: as a list, or as a list in `data`. `all` gives the entries either way.
   * @see https://docs.siro.ai/api-references/get-audit-logs
   */
  list: listing(
    (query?: ListAuditLogsQuery, options?: CallOptions): Draft<"siro.organization", AuditLogs> =>
      draftOrganization("get", "/v1/audit/logs", { query }, options),
    { items: (page): AuditLog[] => (Array.isArray(page) ? page : page.data), next: pageAfterEntries },
  ),
};

/** A bare list has no cursor. An older page says what it is: the id of the last entry. A list that is not full is the last one. */
function pageAfterEntries(page: AuditLogs, query: ListAuditLogsQuery): ListAuditLogsQuery | undefined {
  if (!Array.isArray(page)) return pageAfter(page, query);
  return page.length < (query.pageSize ?? 25) ? undefined : pageAfter({ cursor: page.at(-1)?.id, hasNextPage: true }, query);
}
