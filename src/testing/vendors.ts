import { attention } from "./attention/index.js";
import { leadconnector } from "./leadconnector/index.js";
import { siro } from "./siro/index.js";

/** The vendors that the sandbox has. */
export const vendors = [attention, siro, leadconnector] as const;
