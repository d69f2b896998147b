import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listing } from "../../core/page.js";
import type { ListOrganizationsQuery, NewOrganization, Organization, OrganizationsPage, OrganizationUpdate } from "../../generated/siro-organization/types.js";
import { byCursor } from "../page.js";
import { draftOrganization } from "../vendor.js";

/** Organizations. */
export const organizations = {
  /**
   * Lists the organizations that the token reaches, one page a call.
   * @see https://docs.siro.ai/api-references/get-organizations
   */
  list: listing(
    (query?: ListOrganizationsQuery, options?: CallOptions): Draft<"siro.organization", OrganizationsPage> =>
      draftOrganization("get", "/v1/core/organizations", { query }, options),
    byCursor<ListOrganizationsQuery, Organization, OrganizationsPage>(),
  ),

  /**
   * Creates an organization in one group of organizations or several. It is never sent again after a lost answer.
   * @see https://docs.siro.ai/api-references/create-organization
   */
  create(organization: NewOrganization, options?: CallOptions): Draft<"siro.organization", Organization> {
    return draftOrganization("post", "/v1/core/organizations", { body: organization }, options);
  },

  /**
   * Gives one organization, without an envelope.
   * @param organizationId Siro's id of the organization.
   * @see https://docs.siro.ai/api-references/get-organization
   */
  get(organizationId: string, options?: CallOptions): Draft<"siro.organization", Organization> {
    return draftOrganization("get", "/v1/core/organizations/{id}", { path: { id: organizationId } }, options);
  },

  /**
   * Changes an organization, and gives it after the change.
   * @param organizationId Siro's id of the organization.
   * @see https://docs.siro.ai/api-references/update-organization
   */
  update(organizationId: string, change: OrganizationUpdate, options?: CallOptions): Draft<"siro.organization", Organization> {
    return draftOrganization("patch", "/v1/core/organizations/{id}", { path: { id: organizationId }, body: change }, options);
  },
};
