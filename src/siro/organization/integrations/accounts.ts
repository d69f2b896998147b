import type { Draft } from "../../../core/call.js";
import type { CallOptions } from "../../../core/options.js";
import type { AccountUpdate, NewAccount, SyncedAccount } from "../../../generated/siro-organization-integrations/types.js";
import { newAccount } from "../../rules/organization/integrations/accounts.js";
import { draftOrganization } from "../../vendor.js";

/** Accounts of the CRM as Siro keeps them. */
export const accounts = {
  /**
   * Lists the accounts, all in one answer: no page and no cursor is documented.
   * @see https://docs.siro.ai/api-references/get-accounts
   */
  list(options?: CallOptions): Draft<"siro.organization", SyncedAccount[]> {
    return draftOrganization("get", "/v1/integrations/accounts", {}, options);
  },

  /**
   * Reads one account.
   * @param accountId Siro's own id of the account, never its id in the CRM.
   * @see https://docs.siro.ai Get an account, in the API's OpenAPI document only
   */
  get(accountId: string, options?: CallOptions): Draft<"siro.organization", SyncedAccount> {
    return draftOrganization("get", "/v1/integrations/accounts/{id}", { path: { id: accountId } }, options);
  },

  /**
   * Creates an account. Its place is needed: `latitude` and `longitude`, `addresses`, or both.
   * @see https://docs.siro.ai/api-references/create-an-account
   */
  create(account: NewAccount, options?: CallOptions): Draft<"siro.organization", SyncedAccount> {
    return draftOrganization("post", "/v1/integrations/accounts", { body: account, rules: newAccount }, options);
  },

  /**
   * Changes an account.
   * @param accountId Siro's own id of the account, never its id in the CRM.
   * @see https://docs.siro.ai Update an account, in the API's OpenAPI document only
   */
  update(accountId: string, change: AccountUpdate, options?: CallOptions): Draft<"siro.organization", SyncedAccount> {
    return draftOrganization("put", "/v1/integrations/accounts/{id}", { path: { id: accountId }, body: change }, options);
  },

  /**
   * Deletes an account. Gives `true`; what `false` means is not published.
   * @param accountId Siro's own id of the account, never its id in the CRM.
   * @see https://docs.siro.ai/api-references/delete-an-account
   */
  delete(accountId: string, options?: CallOptions): Draft<"siro.organization", boolean> {
    return draftOrganization("delete", "/v1/integrations/accounts/{id}", { path: { id: accountId } }, options);
  },
};
