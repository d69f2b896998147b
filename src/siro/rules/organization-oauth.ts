import * as z from "zod/mini";
import { name, rule } from "../../core/rule.js";

export const accessTokenRequest = rule(
  () => z.strictObject({ clientSecret: name(), userId: name(), scope: z.enum(["read", "write"]) }),
  "https://docs.siro.ai/api-references/create-an-oauth-access-token",
);
