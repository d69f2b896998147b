import { crossField, crossFields } from "../../core/rule.js";

/** Pages of the updates of labels, scorecards and their items: the body has at least one field. What is undefined is not sent. */
export const hasField = crossField([], "must have at least one field", (fields) => Object.values(fields).some((value) => value !== undefined));

/** An update of a label changes something. */
export const labelUpdate = crossFields(() => [hasField]);
