import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type {
  CreateCustomSubtypeQuery,
  CustomSubtypesAnswer,
  CustomSubtypeUpdate,
  ListCustomSubtypesQuery,
  NewCustomSubtype,
  UpdateCustomSubtypeQuery,
} from "../../generated/leadconnector/types.js";
import { draftLeadConnector } from "../vendor.js";

/** The kinds of mail and SMS that a contact can unsubscribe from. The newest edition does not have them. */
export const customSubtypes = {
  /**
   * Gives the kinds of a sub-account. What the answer looks like has not been published: it comes as it is.
   * @see https://marketplace.gohighlevel.com/docs Get All Custom Subtypes
   */
  list(query: ListCustomSubtypesQuery, options?: CallOptions): Draft<"leadconnector", CustomSubtypesAnswer> {
    return draftLeadConnector("get", "/conversations/preferences/custom-subtypes", { query }, options);
  },

  /**
   * Adds a kind. What the answer looks like has not been published: it comes as it is, and is undefined where it is empty.
   * @param query The sub-account that gets it.
   * @see https://marketplace.gohighlevel.com/docs Create Custom Subtype
   */
  create(subtype: NewCustomSubtype, query: CreateCustomSubtypeQuery, options?: CallOptions): Draft<"leadconnector", CustomSubtypesAnswer | undefined> {
    return draftLeadConnector("post", "/conversations/preferences/custom-subtypes", { body: subtype, query }, options);
  },

  /**
   * Renames or archives a kind. Gives nothing.
   * @param subtypeId LeadConnector's id of the kind.
   * @param change What is left out stays as it is.
   * @param query The sub-account that has it.
   * @see https://marketplace.gohighlevel.com/docs Update Custom Subtype
   */
  update(subtypeId: string, change: CustomSubtypeUpdate, query: UpdateCustomSubtypeQuery, options?: CallOptions): Draft<"leadconnector", undefined> {
    return draftLeadConnector("put", "/conversations/preferences/custom-subtypes/{id}", { path: { id: subtypeId }, body: change, query }, options);
  },
};
