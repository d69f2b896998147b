import { type CrossField, crossField, crossFields } from "../../core/rule.js";

/**
 * Pages of the updates of labels, scorecards and their items: the body has at least one field. What is undefined is not sent.
 * @param field The field that stands for all of them.
 */
export function hasField(field: string): CrossField {
  return crossField(field, "or another field is required", (fields) => Object.values(fields).some((value) => value !== undefined));
}

/** An update of a label changes something. */
export const labelUpdate = crossFields(() => [hasField("name")]);
