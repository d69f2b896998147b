import { crossField } from "../../core/rule.js";

/** Pages of the operations: the body has at least one field. What is undefined is not sent. */
export const hasField = crossField([], "must have at least one field", (fields) => Object.values(fields).some((value) => value !== undefined));
