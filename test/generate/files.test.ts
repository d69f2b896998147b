import { describe, expect, it } from "vitest";
import { writeExamples } from "../../scripts/examples.mjs";
import { writeOperations } from "../../scripts/operations.mjs";
import { writePaths } from "../../scripts/paths.mjs";
import { writeTypes } from "../../scripts/types.mjs";
import { answering, type Schema, stating, taking } from "./specification.js";

const text = { type: "string" };
const closed = { type: "object", additionalProperties: false, description: "A thing." };

describe("operations.ts", () => {
  /** The facts of the one operation, as they are written. */
  const facts = (operation: Schema, components: Readonly<Record<string, Schema>> = {}) =>
    /\{get: \{(.*)\},\},\} satisfies/.exec(writeOperations(stating({ "/things": { get: { operationId: "listThings", ...operation } } }, components)))?.[1];

  it.each<[string, Schema, string]>([
    ["says nothing that is usual", {}, ""],
    ["names the rules", { parameters: [{ name: "q", in: "query", schema: text }] }, "query: listThingsQuery,"],
    [
      "expects what is required and not null",
      answering({ type: "object", required: ["a", "b", "c"], properties: { a: text, b: { type: ["string", "null"] }, c: {} } }),
      'expects: ["a"],',
    ],
    [
      "expects it of the answer beside an error",
      answering({ anyOf: [{ $ref: "#/components/schemas/Thing" }, { $ref: "#/components/schemas/Error" }] }),
      'expects: ["id"],',
    ],
    ["expects of several answers what all have", answering({ anyOf: [{ $ref: "#/components/schemas/Thing" }, { type: "object" }] }), ""],
    [
      "expects of an object what it has, where the answer may be a list",
      answering({ anyOf: [{ type: "array", items: text }, { $ref: "#/components/schemas/Thing" }] }),
      'expects: ["id"],answers: ["array","object"],',
    ],
    [
      "expects what the parts of an answer require",
      answering({ allOf: [{ $ref: "#/components/schemas/Thing" }, { type: "object", required: ["a"], properties: { a: text } }] }, 201),
      'expects: ["id","a"],',
    ],
    ["reads text", answering(text, 200, "text/plain"), 'responseType: "text",accept: "text/plain",'],
    ["reads bytes", answering({ ...text, format: "binary" }, 200, "audio/*"), 'responseType: "bytes",accept: "audio/*",'],
    ["reads a list", answering({ type: "array", items: text }), 'answers: ["array"],'],
    ["reads any of several kinds", answering({ anyOf: [{ type: ["boolean", "null"] }, { type: "integer" }] }), 'answers: ["boolean","null","number"],'],
    ["reads whatever is not stated", answering({}), 'answers: ["object","array","string","number","boolean","null"],'],
    ["reads an answer without a body", { responses: { 204: { description: "Done." } } }, 'answers: ["nothing"],'],
    [
      "expects what all successes have",
      { responses: { ...answering({ $ref: "#/components/schemas/Thing" }).responses, ...answering({ type: "object" }, 202).responses } },
      "",
    ],
    ["may be sent twice", { "x-safety": "read" }, 'safety: "read",'],
    ["may not be sent twice", { "x-safety": "unsafe" }, 'safety: "unsafe",'],
    ["shows no credential", { security: [] }, "isAnonymous: true,"],
    ["reserves words", { parameters: [{ name: "id", in: "path", required: true, schema: text, "x-reserved": ["search"] }] }, 'reserved: ["search"],'],
  ])("%s", (_, operation, expected) => {
    const components = {
      Thing: { type: "object", required: ["id"], properties: { id: text } },
      Error: { type: "object", required: ["error"], properties: { error: text } },
    };
    expect(facts(operation, components)).toBe(expected);
  });

  it.each([
    ["application/x-www-form-urlencoded", 'encoding: "form",'],
    ["multipart/form-data", "encoding: multipart,"],
  ])("writes a body as %s", (content, expected) => {
    expect(writeOperations(taking({ ...closed, properties: {} }, {}, content))).toContain(`{post: {body: addThingBody,${expected}},}`);
  });

  it.each<[string, Schema, string]>([
    ["the limit of its largest file", { small: { "x-max-bytes": 1 }, large: { "x-max-bytes": 2 } }, "maxFileBytes: 2,"],
    ["no limit where one of its files has none", { small: { "x-max-bytes": 1 }, any: {} }, ""],
  ])("holds %s while a form is read", (_, files, expected) => {
    const properties = Object.fromEntries(Object.entries(files).map(([name, limit]) => [name, { type: "string", format: "binary", ...(limit as object) }]));
    const form = "multipart/form-data";
    expect(writeOperations(taking({ ...closed, properties }, {}, form))).toContain(`encoding: multipart,${expected}}`);
    expect(writeOperations(taking({ type: "object", properties: {}, additionalProperties: properties.small }, {}, form))).toContain("maxFileBytes: 1,}");
  });

  it("reserves the words of other paths of the same method", () => {
    const parameters = [{ name: "id", in: "path", required: true, schema: text }];
    const text_ = writeOperations(
      stating({
        "/things/{id}": { get: { operationId: "getThing", parameters }, put: { operationId: "setThing", parameters } },
        "/things/search": { get: { operationId: "searchThings" } },
        "/things/{id}/parts": { get: { operationId: "listParts", parameters } },
        "/other/search": { get: { operationId: "searchOther" } },
      }),
    );
    expect(text_).toContain('"/things/{id}": {get: {reserved: ["search"],},put: {},}');
    expect(text_.match(/reserved/g)).toHaveLength(1);
  });

  it("refuses another safety", () => {
    expect(() => facts({ "x-safety": "safe" })).toThrow("small.yaml#/paths/~1things/get/x-safety must be one of read, idempotent, unsafe");
  });
});

describe("types.ts", () => {
  it("names what is sent and what is answered, with the words of the specification", () => {
    const specification = stating(
      {
        "/things": {
          post: {
            operationId: "addThing",
            summary: "Add a thing",
            parameters: [{ name: "kind", in: "query", schema: { $ref: "#/components/schemas/Kind" } }],
            requestBody: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/NewThing" } } } },
            ...answering({ anyOf: [{ $ref: "#/components/schemas/Thing" }, { $ref: "#/components/schemas/Error" }] }),
          },
        },
      },
      {
        Kind: { type: "string", enum: ["a"], description: "Which kind.\n  Two lines." },
        NewThing: { oneOf: [{ $ref: "#/components/schemas/Small" }, { $ref: "#/components/schemas/Large" }], description: "Either." },
        Small: closed,
        Large: closed,
        Thing: { type: "object", properties: { parts: { type: "array", items: { $ref: "#/components/schemas/Part" } } } },
        Part: { type: "object" },
        Error: { type: "object" },
        Unused: { type: "object" },
      },
    );
    expect(writeTypes(specification)).toBe(`import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** Which kind. Two lines. */
export type Kind = Schemas["Kind"];

/** Either. */
export type NewThing = Small | Large;

/** A thing. */
export interface Small extends Stated<"Small"> {}

/** A thing. */
export interface Large extends Stated<"Large"> {}

export interface Thing extends Open<Schemas["Thing"]> {}

export interface Part extends Open<Schemas["Part"]> {}

/** The query of \`addThing\`: add a thing. */
export interface AddThingQuery extends QueryOf<paths["/things"]["post"]> {}
`);
  });

  it("writes no interface of an object whose other fields are stated", () => {
    const others = { type: "object", description: "A form.", properties: { id: text }, additionalProperties: { type: "string", format: "binary" } };
    const specification = taking({ $ref: "#/components/schemas/Form" }, { Form: others }, "multipart/form-data");
    expect(writeTypes(specification)).toContain('/** A form. */\nexport type Form = Schemas["Form"];');
  });

  it("demands words for what is sent", () => {
    const specification = taking({ $ref: "#/components/schemas/Thing" }, { Thing: { type: "object", additionalProperties: true } });
    expect(() => writeTypes(specification)).toThrow("small.yaml#/components/schemas/Thing needs a description");
  });
});

describe("paths.ts", () => {
  const thing = { $ref: "#/components/schemas/Thing" };
  const alternative = (field: string, own: Schema = text) => ({ ...closed, required: [field], properties: { [field]: own } });

  it("lets no two alternatives be there at once, unless a field tells them apart", async () => {
    const apart = await writePaths(taking(thing, { Thing: { oneOf: [alternative("id"), alternative("key")] } }));
    expect(apart.replaceAll(/\s+/g, " ")).toContain("Thing: { id: string; key?: never; } | { key: string; id?: never; };");
    const told = { oneOf: [{ ...alternative("kind", { enum: ["a"] }) }, { ...closed, required: ["kind"], properties: { kind: { enum: ["b"] }, only: text } }] };
    expect(await writePaths(taking(thing, { Thing: told }))).not.toContain("only?: never");
  });

  it("types a file to upload, and no bytes of an answer", async () => {
    const file = { ...text, format: "binary", "x-max-bytes": 1 };
    const upload = await writePaths(taking(thing, { Thing: { ...closed, properties: { files: { type: "array", items: file } } } }, "multipart/form-data"));
    expect(upload).toContain('import type { UploadedFile } from "../../core/multipart.js";');
    expect(upload).toContain("files?: UploadedFile[];");
    const others = await writePaths(taking(thing, { Thing: { type: "object", properties: { id: text }, additionalProperties: file } }, "multipart/form-data"));
    expect(others.replaceAll(/\s+/g, " ")).toContain("Thing: { id?: string; } & { [key: string]: UploadedFile; };");
    const download = await writePaths(
      stating({ "/things": { get: { operationId: "getThing", ...answering({ ...text, format: "binary" }, 200, "audio/wav") } } }),
    );
    expect(download).toContain('"audio/wav": string;');
    expect(download).not.toContain("UploadedFile");
  });

  it("keeps words apart from other text, and leaves the specification as it is", async () => {
    const specification = taking(thing, { Thing: { ...closed, properties: { kind: { anyOf: [{ ...text, enum: ["a"] }, text] } } } });
    const before = structuredClone(specification);
    expect(await writePaths(specification)).toContain('kind?: "a" | (string & {});');
    expect(specification).toEqual(before);
  });
});

describe("examples.ts", () => {
  const example = (operation: Schema) => {
    const written = writeExamples(stating({ "/things": { get: { operationId: "getThing", summary: "Get a thing", ...operation } } }));
    return (JSON.parse(written.slice("export const examples = ".length, -2)) as Record<string, Record<string, unknown>>)["/things"]?.get;
  };

  it("has a value for every field", () => {
    const schema = {
      type: "object",
      properties: {
        name: text,
        kind: { enum: ["a", "b"] },
        count: { type: "number", minimum: 3 },
        is: { type: "boolean" },
        list: { type: "array", items: text },
        none: {},
        map: { type: "object", additionalProperties: text },
        maybe: { type: ["string", "null"] },
      },
    };
    expect(example(answering(schema, 201))).toEqual({
      status: 201,
      body: { name: "name", kind: "a", count: 3, is: true, list: ["list"], none: null, map: { map: "map" }, maybe: "maybe" },
    });
  });

  it("takes the specification's own", () => {
    expect(example({ responses: { 200: { content: { "application/json": { schema: text, example: { own: 1 } } } } } })).toEqual({
      status: 200,
      body: { own: 1 },
    });
    expect(example(answering({ ...text, example: "own" }))).toEqual({ status: 200, body: "own" });
  });

  it("has text and bytes", () => {
    expect(example(answering(text, 200, "text/plain"))).toEqual({ status: 200, contentType: "text/plain", body: "Get a thing" });
    expect(example(answering(text, 200, "audio/wav"))).toEqual({ status: 200, contentType: "audio/wav", base64: "R2V0IGEgdGhpbmc=" });
    expect(example({ responses: { 204: { description: "Done." } } })).toEqual({ status: 204 });
  });
});
