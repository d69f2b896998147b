import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { CompanyAnswer } from "../generated/leadconnector-accounts/types.js";
import { draftLeadConnector } from "./vendor.js";

/** The agencies that sub-accounts belong to. */
export const companies = {
  /**
   * Gives one agency, in an envelope: `answer.company`. It takes the token of an agency.
   * @param companyId LeadConnector's id of the agency.
   * @see https://marketplace.gohighlevel.com/docs Get Company
   */
  get(companyId: string, options?: CallOptions): Draft<"leadconnector", CompanyAnswer> {
    return draftLeadConnector("get", "/companies/{companyId}", { path: { companyId } }, options);
  },
};
