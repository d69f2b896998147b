import * as z from "zod/mini";
import { across, name, rule } from "../../core/rule.js";

const needs = (grant: string, field: string) =>
  across(field, `is required with grant_type ${grant}`, ({ grant_type, [field]: value }) => grant_type !== grant || value !== undefined);

/** No source says that the field of another grant is refused, so it may be there. */
export const tokenRequest = rule(
  () =>
    z
      .strictObject({
        client_id: name(),
        client_secret: name(),
        grant_type: z.enum(["authorization_code", "refresh_token", "client_credentials"]),
        code: z.optional(name()),
        refresh_token: z.optional(name()),
        user_type: z.optional(z.enum(["Company", "Location"])),
        redirect_uri: z.optional(name()),
      })
      .check(needs("authorization_code", "code"), needs("refresh_token", "refresh_token")), // RFC 6749, 4.1.3 and 6; the page marks neither
  "https://marketplace.gohighlevel.com/docs (Get Access Token)",
);
