/** The functions of a simulated resource, as they are written by hand for a real one: four lines and what documents them. */
export function resourceFile({ name, singular, type, path, kinds }, { service, draft, api }) {
  const written = { list, create, get, replace, change, delete: remove };
  const functions = kinds.map((kind) => written[kind]({ singular, type, path, draft, service }));
  const types = [`${type}`, `${type}Page`, `List${type}Query`, `New${type}`, `${type}Replacement`, `${type}Change`, `Deleted${type}`];
  const text = functions.join("\n\n");
  const imported = types.filter((one) => new RegExp(`\\b${one}\\b`).test(text)).sort();
  return `import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
${kinds.includes("list") ? 'import { listing } from "../core/page.js";\n' : ""}import type { ${imported.join(", ")} } from "../generated/${api}/types.js";
import { ${draft} } from "./vendor.js";

/** The vendor's ${singular}s. */
export const ${name} = {
${text}
};
`;
}

const documented = (sentence, id) => `  /**
   * ${sentence}${id ? `\n   * @param id The vendor's id of the ${id}.` : ""}
   * @see https://example.com/simulated
   */
`;

const list = ({ singular, type, path, draft, service }) => `${documented(`Lists ${singular}s, one page a call.`)}  list: listing(
    (query?: List${type}Query, options?: CallOptions): Draft<"${service}", ${type}Page> => ${draft}("get", "${path}", { query }, options),
    { items: ({ data }): ${type}[] => data, next: ({ cursor }, query) => (cursor ? { ...query, cursor } : undefined) },
  ),`;

const create = ({
  singular,
  type,
  path,
  draft,
  service,
}) => `${documented(`Creates a ${singular}.`)}  create(created: New${type}, options?: CallOptions): Draft<"${service}", ${type}> {
    return ${draft}("post", "${path}", { body: created }, options);
  },`;

const get = ({
  singular,
  type,
  path,
  draft,
  service,
}) => `${documented(`Reads one ${singular}.`, singular)}  get(id: string, options?: CallOptions): Draft<"${service}", ${type}> {
    return ${draft}("get", "${path}/{id}", { path: { id } }, options);
  },`;

const replace = ({
  singular,
  type,
  path,
  draft,
  service,
}) => `${documented(`Replaces a ${singular}.`, singular)}  replace(id: string, replacement: ${type}Replacement, options?: CallOptions): Draft<"${service}", ${type}> {
    return ${draft}("put", "${path}/{id}", { path: { id }, body: replacement }, options);
  },`;

const change = ({
  singular,
  type,
  path,
  draft,
  service,
}) => `${documented(`Changes what is given of a ${singular}.`, singular)}  change(id: string, changed: ${type}Change, options?: CallOptions): Draft<"${service}", ${type}> {
    return ${draft}("patch", "${path}/{id}", { path: { id }, body: changed }, options);
  },`;

const remove = ({
  singular,
  type,
  path,
  draft,
  service,
}) => `${documented(`Deletes a ${singular}.`, singular)}  delete(id: string, options?: CallOptions): Draft<"${service}", Deleted${type}> {
    return ${draft}("delete", "${path}/{id}", { path: { id } }, options);
  },`;
