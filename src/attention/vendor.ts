import { drafter } from "../core/call.js";
import { type Fields, isObject } from "../core/rule.js";
import type { CredentialKind, Refusal, Service } from "../core/service.js";
import { operations } from "../generated/attention/operations.js";
import type { paths } from "../generated/attention/paths.js";
import { operations as organizationOperations } from "../generated/attention-organization/operations.js";
import type { paths as OrganizationPaths } from "../generated/attention-organization/paths.js";

/** Attention's REST API V2, which knows a caller by an API key. https://docs.attention.com */
export function attentionService(scheme: CredentialKind["scheme"]): Service<"attention"> {
  return {
    name: "attention",
    baseUrl: "https://api.attention.tech/v2",
    // The operations' pages print the bare key, the authentication guide prints Bearer before it. Both have been seen to work.
    credential: { option: "apiKey", variable: "ATTENTION_API_KEY", header: "authorization", scheme },
    readRefusal,
    isRefusal: (body) => "success" in body && body.success === false,
  };
}

/** The paths of the API. */
export type AttentionServicePaths = { readonly attention: paths & OrganizationPaths };

/** Drafts calls to Attention. */
export const draftAttention = drafter<AttentionServicePaths["attention"], "attention">("attention", { ...operations, ...organizationOperations });

/** Attention says no with one flat object. Programs in the field also look for a `message`, bare or in `data`. */
function readRefusal(body: unknown): Refusal {
  if (!isObject(body)) return {};
  const { title, detail, message, data, source } = body;
  const reason = text(detail) ?? text(message) ?? (isObject(data) ? text(data.message) : undefined);
  const { pointer, parameter } = isObject(source) ? source : noFields;
  const where = text(pointer) ?? text(parameter);
  return { title: text(title), detail: reason, issues: where === undefined ? [] : [{ path: [where], message: reason ?? text(title) ?? "" }] };
}

const noFields: Fields = {};

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
