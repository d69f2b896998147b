import type * as z from "zod/v4/core";
import { conversations as attentionConversations } from "../../src/attention/conversations.js";
import type { Draft } from "../../src/core/call.js";
import { conversations as leadconnectorConversations } from "../../src/leadconnector/conversations.js";
import { messages } from "../../src/leadconnector/messages.js";
import { oauth as leadconnectorOauth } from "../../src/leadconnector/oauth.js";
import { organizationOauth } from "../../src/siro/organization-oauth.js";
import { organizationRecordings } from "../../src/siro/organization-recordings.js";
import { recordings } from "../../src/siro/recordings.js";

interface Operations {
  readonly [name: string]: ((...parameters: never[]) => Draft) | Operations;
}

const vendors: readonly (readonly [title: string, prefix: string, operations: Operations])[] = [
  ["Attention", "attention", { conversations: attentionConversations }],
  ["Siro", "siro", { recordings, organization: { recordings: organizationRecordings, oauth: organizationOauth } }],
  ["LeadConnector", "leadconnector", { conversations: leadconnectorConversations, messages, oauth: leadconnectorOauth }],
];

/** The README's tables: every operation with its path and its rules, as the code has them. */
export function tables(): string {
  return vendors
    .map(([title, prefix, operations]) => {
      const rows = drafts(operations, prefix).map(([name, { method, path, rules }]) => {
        const words = [rules?.query, rules?.body].flatMap((rule) => (rule && "schema" in rule ? describe(rule.schema as z.$ZodType) : []));
        return `| \`${name}\` | \`${method.toUpperCase()} ${path}\` | ${words.join("; ")} |`;
      });
      return [`### ${title}`, "", "| operation | vendor path | rules |", "|---|---|---|", ...rows].join("\n");
    })
    .join("\n\n");
}

function drafts(operations: Operations, prefix: string): [string, Draft][] {
  return Object.entries(operations).flatMap(([name, operation]) =>
    typeof operation === "function" ? [[`${prefix}.${name}`, operation()] as [string, Draft]] : drafts(operation, `${prefix}.${name}`),
  );
}

/** What a rule asks for, in the words of a table. Fields of which the same is asked stand together. */
function describe(schema: z.$ZodType): string[] {
  const across = checks(schema as z.$ZodTypes).flatMap(({ path, message }): [string, string][] => (path === undefined ? [] : [[path, message]]));
  const fieldsByWords = new Map<string, string[]>();
  for (const [path, words] of [...fields(schema as z.$ZodTypes, "", true), ...across]) {
    fieldsByWords.set(words, [...(fieldsByWords.get(words) ?? []), `\`${path}\``]);
  }
  return [...fieldsByWords].map(([words, paths]) => `${paths.join(", ")} ${words}`);
}

function fields(schema: z.$ZodTypes, path: string, isRequired: boolean): [path: string, words: string][] {
  const { def } = schema._zod;
  if (def.type === "optional") return fields(def.innerType as z.$ZodTypes, path, false);
  if (def.type === "object") {
    const own: [string, string][] = path !== "" && isRequired && !path.endsWith("[]") ? [[path, "required"]] : [];
    return [...own, ...Object.entries(def.shape).flatMap(([name, field]) => fields(field as z.$ZodTypes, path === "" ? name : `${path}.${name}`, true))];
  }
  const words = [...(isRequired && !path.endsWith("[]") ? ["required"] : []), ...kind(schema)].join(", ");
  const own: [string, string][] = words === "" ? [] : [[path, words]];
  return def.type === "array" ? [...own, ...fields(def.element as z.$ZodTypes, `${path}[]`, true)] : own;
}

function kind(schema: z.$ZodTypes): string[] {
  const { def } = schema._zod;
  const said = checks(schema).map(({ message }) => message.replace(/^must hold/, "holds").replace(/^must (not )?be /, "$1"));
  if (def.type === "enum") {
    const values = Object.values(def.entries);
    return [values.length > 8 ? `one of the ${values.length} documented values` : values.map((value) => `\`${value}\``).join(" · ")];
  }
  if (def.type === "number") return ["finite", ...said];
  return said;
}

function checks(schema: z.$ZodTypes): { path: string | undefined; message: string }[] {
  return (schema._zod.def.checks ?? []).flatMap((check) => {
    const { def } = check._zod;
    if (def.check === "greater_than") return [{ path: undefined, message: `not below ${(def as z.$ZodCheckGreaterThanDef).value}` }];
    const message = def.error?.({} as never);
    const path = "path" in def && Array.isArray(def.path) ? def.path.join(".") : undefined;
    return message === undefined || message === null ? [] : [{ path, message: typeof message === "string" ? message : message.message }];
  });
}
