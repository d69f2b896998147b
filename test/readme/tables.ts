import type * as z from "zod/v4/core";
import { conversations as attentionConversations } from "../../src/attention/conversations.js";
import type { Draft } from "../../src/core/call.js";
import { conversations as leadconnectorConversations } from "../../src/leadconnector/conversations.js";
import { recordings } from "../../src/siro/recordings.js";

interface Operations {
  readonly [name: string]: ((...parameters: never[]) => Draft) | Operations;
}

const vendors: readonly (readonly [title: string, prefix: string, operations: Operations])[] = [
  ["Attention", "attention", { conversations: attentionConversations }],
  ["Siro", "siro", { recordings }],
  ["LeadConnector", "leadconnector", { conversations: leadconnectorConversations }],
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

/** What a rule asks for, in the words of a table. */
function describe(schema: z.$ZodType): string[] {
  return [
    ...fields(schema as z.$ZodTypes, ""),
    ...checks(schema as z.$ZodTypes)
      .filter(({ path }) => path !== undefined)
      .map(({ path, message }) => `\`${path}\` ${message}`),
  ];
}

function fields(schema: z.$ZodTypes, path: string): string[] {
  const { def } = schema._zod;
  if (def.type === "object") {
    return Object.entries(def.shape).flatMap(([name, field]) => fields(field as z.$ZodTypes, path === "" ? name : `${path}.${name}`));
  }
  if (def.type === "optional") return fields(def.innerType as z.$ZodTypes, `${path}?`);
  const isOptional = path.endsWith("?");
  const words = [...(isOptional ? [] : ["required"]), ...kind(schema)];
  const own = words.length === 0 ? [] : [`\`${path.replace(/\?$/, "")}\` ${words.join(", ")}`];
  return def.type === "array" ? [...own, ...fields(def.element as z.$ZodTypes, `${path.replace(/\?$/, "")}[]`)] : own;
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
