import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listingBelow } from "../../core/page.js";
import type {
  CreatedFieldConfigurationItem,
  FieldConfigurationItem,
  FieldConfigurationItemAnswer,
  FieldConfigurationItemsPage,
  FieldConfigurationItemUpdate,
  ListFieldConfigurationItemsQuery,
  NewFieldConfigurationItem,
} from "../../generated/attention-organization/types.js";
import { byNumber } from "../pages.js";
import { draftAttention } from "../vendor.js";

/** A field configuration, and one of its items. */
export interface ItemOfFieldConfiguration extends Ids {
  /** Attention's id of the field configuration. */
  id: string;
  /** Attention's id of the item. */
  itemId: string;
}

/** The fields of a field configuration. */
export const items = {
  /**
   * Lists the items of a field configuration, one page a call.
   * @param configurationId Attention's id of the field configuration.
   * @see https://docs.attention.com/llms.txt Field Configuration
   */
  list: listingBelow(
    (configurationId: string, query?: ListFieldConfigurationItemsQuery, options?: CallOptions): Draft<"attention", FieldConfigurationItemsPage> =>
      draftAttention("get", "/field-configurations/{id}/items", { path: { id: configurationId }, query }, options),
    byNumber<ListFieldConfigurationItemsQuery, FieldConfigurationItem, FieldConfigurationItemsPage>(),
  ),

  /**
   * Adds an item to a field configuration, and assigns it to each of the configuration's teams.
   * @param configurationId Attention's id of the field configuration.
   * @param item Other fields are sent as they are, because the names of two are not known: a misspelt one is sent, too.
   * @see https://docs.attention.com/api-reference/field-configuration/create-field-configuration-item
   */
  create(configurationId: string, item: NewFieldConfigurationItem, options?: CallOptions): Draft<"attention", CreatedFieldConfigurationItem> {
    return draftAttention("post", "/field-configurations/{id}/items", { path: { id: configurationId }, body: item }, options);
  },

  /**
   * Reads one item of a field configuration.
   * @param item The configuration and the item, by name: two ids in a row could be swapped.
   * @see https://docs.attention.com/api-reference/field-configuration/get-field-configuration-item
   */
  get(item: ItemOfFieldConfiguration, options?: CallOptions): Draft<"attention", FieldConfigurationItemAnswer> {
    return draftAttention("get", "/field-configurations/{id}/items/{itemId}", { path: item }, options);
  },

  /**
   * Changes an item of a field configuration. What is left out stays as it is.
   * @param item The configuration and the item, by name: two ids in a row could be swapped.
   * @param change Other fields are sent as they are, because the names of two are not known: a misspelt one is sent, too.
   * @see https://docs.attention.com/api-reference/field-configuration/update-field-configuration-item
   */
  update(item: ItemOfFieldConfiguration, change: FieldConfigurationItemUpdate, options?: CallOptions): Draft<"attention", FieldConfigurationItemAnswer> {
    return draftAttention("patch", "/field-configurations/{id}/items/{itemId}", { path: item, body: change }, options);
  },
};
