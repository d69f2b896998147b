import { type Answer, isObject, type Received, undocumented } from "../../answer.js";
import { connectionId, type SiroCrmPart, type SiroCrmRow } from "./memory.js";

type Fields = Readonly<Record<string, unknown>>;

export const ok = (body: unknown): Answer => ({ status: 200, body });

/** The fields of a request's body. */
export function bodyOf({ body }: Received): Fields {
  if (!isObject(body)) throw undocumented("a body that is no object");
  return body;
}

/** Those of some fields that are given. */
export function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));
}

/** A record as it begins. */
export function begun(id: string, externalId: string, fields: Fields): SiroCrmRow {
  const now = new Date().toISOString();
  return { id, externalId, integrationConnectionId: connectionId, createdAt: now, updatedAt: now, fields };
}

/** What changes of a record or of a part in one. What is left out stays as it is. */
export function changed({ fields }: Pick<SiroCrmRow | SiroCrmPart, "fields">, changes: Fields): { fields: Fields; updatedAt: string } {
  return { fields: { ...fields, ...changes }, updatedAt: new Date().toISOString() };
}
