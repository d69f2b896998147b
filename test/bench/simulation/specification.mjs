import { fields, listed, resources, sentences } from "./words.mjs";

/** Numbers from 0 up to 1, the same ones at every run (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const reference = (name) => ({ $ref: `#/components/schemas/${name}` });
const json = (name) => ({ "application/json": { schema: reference(name) } });
const capital = (word) => `${word[0].toUpperCase()}${word.slice(1)}`;

/**
 * Adds operations to a specification: a resource has six of them (list, get, create, replace, change, delete), with bodies of 5
 * to 15 fields and answers of 10 to 25. Gives the resources, for the functions that call them.
 */
export function addOperations(document, count, seed) {
  const random = numbersFrom(seed);
  const upTo = (most) => Math.floor(random() * most);
  const between = (least, most) => least + upTo(most - least + 1);
  const oneOf = (list) => list[upTo(list.length)];
  const several = (list, size) => {
    const left = [...list];
    return Array.from({ length: size }, () => left.splice(upTo(left.length), 1)[0]);
  };

  const field = (depth) => {
    const chance = random();
    if (chance < 0.5) return { type: "string", minLength: 1 };
    if (chance < 0.6) return { type: "string" };
    if (chance < 0.72) return { type: "string", enum: oneOf(listed) };
    if (chance < 0.8) return { type: "boolean" };
    if (chance < 0.88) return { type: "number" };
    if (chance < 0.94 || depth === 0) return { type: "array", items: { type: "string", minLength: 1 } };
    return object(several(fields, between(3, 5)), 2, depth - 1);
  };
  const object = (names, required, depth = 1) => ({
    type: "object",
    additionalProperties: false,
    ...(required > 0 && { required: names.slice(0, required) }),
    properties: Object.fromEntries(names.map((name) => [name, { ...field(depth), ...(random() < 0.6 && { description: oneOf(sentences) }) }])),
  });
  /** Answers say nothing of fields that are not listed, and some fields may be null. */
  const answered = ({ additionalProperties: _, properties, ...schema }) => ({
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).map(([name, stated]) => [name, stated.properties ? answered(stated) : nullable(stated)])),
  });
  const nullable = (stated) => (stated.enum === undefined && random() < 0.2 ? { ...stated, type: [stated.type, "null"] } : stated);

  const made = [];
  let left = count;
  for (let turn = 0; left > 0; turn++) {
    const singular = `${resources[turn % resources.length]}${turn < resources.length ? "" : turn}`;
    const name = `simulated${capital(singular)}`;
    const type = capital(name);
    const own = several(fields.slice(1), between(5, 15));
    const body = object(own, between(1, 3));
    const more = several(
      fields.filter((other) => !own.includes(other)),
      between(Math.max(10 - own.length, 1), Math.max(24 - own.length, 1)),
    );
    const answer = answered(object(["id", ...own, ...more], between(2, 4)));
    const schemas = {
      [`New${type}`]: { description: `A ${singular} to create.`, ...body },
      [`${type}Replacement`]: { description: `A ${singular} that takes the place of the one there is.`, ...body },
      [`${type}Change`]: { description: `What changes of a ${singular}.`, ...body, required: undefined },
      [type]: { description: `A ${singular} as the vendor keeps it.`, ...answer },
      [`${type}Page`]: {
        description: `One page of ${singular}s.`,
        type: "object",
        required: ["data"],
        properties: { data: { type: "array", items: reference(type) }, cursor: { type: ["string", "null"], description: "Where the next page begins." } },
      },
      [`Deleted${type}`]: {
        description: `Whether a ${singular} was deleted.`,
        type: "object",
        required: ["success"],
        properties: { success: { type: "boolean" }, id: { type: "string" } },
      },
    };
    const query = several(fields, between(2, 5)).map((filter) => ({ name: filter, in: "query", schema: field(0) }));
    const stated = {
      list: {
        summary: `List the ${singular}s`,
        parameters: [...query, { name: "cursor", in: "query", schema: { type: "string", minLength: 1 }, description: "Where the page begins." }],
        answer: `${type}Page`,
      },
      create: { summary: `Create a ${singular}`, body: `New${type}`, answer: type },
      get: { summary: `Read one ${singular}`, answer: type },
      replace: { summary: `Replace a ${singular}`, body: `${type}Replacement`, answer: type },
      change: { summary: `Change fields of a ${singular}`, body: `${type}Change`, answer: type },
      delete: { summary: `Delete a ${singular}`, answer: `Deleted${type}` },
    };
    const kinds = Object.keys(stated).slice(0, left);
    left -= kinds.length;
    const operation = (kind) => ({
      operationId: `${kind}${type}`,
      tags: [name],
      summary: stated[kind].summary,
      externalDocs: { url: `https://example.com/documents/${kind}-${singular}` },
      ...(stated[kind].parameters && { parameters: stated[kind].parameters }),
      ...(stated[kind].body && { requestBody: { required: true, content: json(stated[kind].body) } }),
      responses: { 200: { description: "Done.", content: json(stated[kind].answer) } },
    });
    const methods = { list: "get", create: "post", get: "get", replace: "put", change: "patch", delete: "delete" };
    const path = `/simulated/${singular}s`;
    for (const kind of kinds) {
      const isWhole = kind === "list" || kind === "create";
      const id = { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, description: `The id of the ${singular}.` }] };
      const place = isWhole ? path : `${path}/{id}`;
      document.paths[place] = { ...(isWhole ? {} : id), ...document.paths[place], [methods[kind]]: operation(kind) };
    }
    const used = new Set(kinds.flatMap((kind) => [stated[kind].body, stated[kind].answer, ...(kind === "list" ? [type] : [])]));
    for (const [title, schema] of Object.entries(schemas)) if (used.has(title)) document.components.schemas[title] = schema;
    made.push({ name, singular, type, path, kinds });
  }
  return made;
}
