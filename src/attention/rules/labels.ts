import { crossFields } from "../../core/rule.js";
import { hasField } from "./update.js";

/** An update of a label changes something. */
export const labelUpdate = crossFields(() => [hasField]);
