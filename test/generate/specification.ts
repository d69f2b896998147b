import { type Specification, specificationOf } from "../../scripts/specification.mjs";

export type Schema = Readonly<Record<string, unknown>>;

/** A specification of one operation whose body is this schema. */
export function taking(schema: Schema, components: Readonly<Record<string, Schema>> = {}, content = "application/json"): Specification {
  return specificationOf("small.yaml", {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      "/things": {
        post: {
          operationId: "addThing",
          summary: "Add a thing",
          externalDocs: { url: "https://vendor.example/page" },
          requestBody: { required: true, content: { [content]: { schema } } },
          ...answering({ type: "object" }),
        },
      },
    },
    components: { schemas: components },
  });
}

/** A specification of these paths, each operation with what every one must have. */
export function stating(paths: Readonly<Record<string, Readonly<Record<string, Schema>>>>, components: Readonly<Record<string, Schema>> = {}): Specification {
  const usual = { externalDocs: { url: "https://vendor.example/page" }, ...answering({ type: "object" }) };
  return specificationOf("small.yaml", {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => [
        path,
        Object.fromEntries(Object.entries(item).map(([method, stated]) => [method, Array.isArray(stated) ? stated : { ...usual, ...stated }])),
      ]),
    ),
    components: { schemas: components },
  });
}

/** What an operation answers with this schema. */
export const answering = (schema: Schema, status = 200, content = "application/json") => ({
  responses: { [status]: { description: "Done.", content: { [content]: { schema } } } },
});
