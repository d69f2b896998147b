import { createSiro, RuleError, type StandardSchema } from "conversation-crm-sdk";
import { rules as attentionRules } from "conversation-crm-sdk/attention";
import { rules as leadconnectorRules } from "conversation-crm-sdk/leadconnector";
import { rules as siroRules } from "conversation-crm-sdk/siro";
import fc from "fast-check";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { pairs } from "../conformance/operations.js";
import { rejection } from "./caught.js";

const trees: Readonly<Record<string, object>> = { attention: attentionRules, leadconnector: leadconnectorRules, siro: siroRules };
const noFetch = { fetch: () => Promise.reject(new Error("nothing is sent")), maxRetries: 0 };
const siro = createSiro({ accessToken: "t", ...noFetch });

/** The schema of an operation by its name, if it has one. */
function schemaOf(operation: string): StandardSchema<unknown> | undefined {
  const [vendor = "", ...way] = operation.split(".");
  let found: unknown = trees[vendor];
  for (const name of way) found = found === undefined ? undefined : Reflect.get(Object(found), name);
  return found as StandardSchema<unknown> | undefined;
}

/** What a client says of the same input, as a schema would say it. */
async function issuesOf(call: Promise<unknown>) {
  const error = await rejection(call);
  return RuleError.is(error) ? error.issues.map(({ path, message }) => ({ message, path: path.slice(1) })) : undefined;
}

describe("the rules as Standard Schemas", () => {
  it("are there for every operation that takes a body or a query, and for no other", () => {
    const having = pairs.filter(({ name }) => schemaOf(name) !== undefined);
    expect(having.length).toBeGreaterThan(150);
    for (const { name, draft } of pairs) {
      const { body, query } = draft().facts;
      const schema = schemaOf(name)?.["~standard"];
      expect([name, schema !== undefined]).toEqual([name, (body ?? query) !== undefined]);
      if (schema)
        expect([schema.version, schema.vendor, Object.keys(schema.validate({}))[0]]).toEqual([
          1,
          "conversation-crm-sdk",
          expect.stringMatching(/^(?:value|issues)$/),
        ]);
    }
  });

  it("give a value as it is", () => {
    const input = { dataType: "ACCOUNT", id: "acc_1" };
    const result = siroRules.recordings.link["~standard"].validate(input);
    expect(result).toEqual({ value: input });
    expect("value" in result && result.value).toBe(input);
    expect(siroRules.recordings.list["~standard"].validate(undefined)).toEqual({ value: undefined });
  });

  it("hold the body of an operation that has a query too", () => {
    const schema = attentionRules.superAgent.messages.send["~standard"];
    expect(schema.validate({})).toMatchObject({ issues: [{ path: [expect.any(String)], message: "is required" }] });
    expect(leadconnectorRules.preferences.customSubtypes.create["~standard"].validate({})).toMatchObject({
      issues: ["name", "channel", "language"].map((field) => ({ path: [field], message: "is required" })),
    });
    const subtype = { name: "n", channel: "email", language: "en" };
    expect(leadconnectorRules.preferences.customSubtypes.create["~standard"].validate(subtype)).toStrictEqual({ value: subtype });
  });

  it("say what the client says, of a body", async () => {
    const field = fc.option(fc.oneof(fc.constantFrom("ACCOUNT", "LEAD", "", "x"), fc.jsonValue()), { nil: undefined });
    const shaped = fc.record({ dataType: field, id: field, externalId: field, integrationConnectionId: field, other: field }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(fc.oneof(shaped, fc.jsonValue()), async (input) => {
        const { issues } = siroRules.recordings.link["~standard"].validate(input);
        expect(issues).toEqual(await issuesOf(siro.recordings.link("r", input as never)));
      }),
      { numRuns: 300 },
    );
  });

  it("say what the client says, of a query", async () => {
    const field = fc.option(fc.oneof(fc.constantFrom("5", "", "2026-01-01T00:00:00.000Z"), fc.jsonValue()), { nil: undefined });
    const shaped = fc.record({ limit: field, cursor: field, startDate: field, other: field }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(fc.oneof(shaped, fc.jsonValue()), async (input) => {
        const { issues } = siroRules.recordings.list["~standard"].validate(input);
        expect(issues).toEqual(await issuesOf(siro.recordings.list(input as never)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([Number.NaN, new Map(), 5n, () => 1, Symbol("a"), Object.assign(Object.create({ id: "x" }), { dataType: "LEAD" })])(
    "refuse what could not be sent: %s",
    async (input) => {
      const { issues } = siroRules.recordings.link["~standard"].validate(input);
      expect(issues?.length).toBeGreaterThan(0);
      expect(issues).toEqual(await issuesOf(siro.recordings.link("r", input as never)));
    },
  );

  it("fit a web handler that knows the standard and nothing of this package", async () => {
    const app = new Hono();
    app.post("/links", async (context) => {
      const result = await holds(siroRules.recordings.link, await context.req.json());
      if (result.issues) return context.json({ errors: result.issues.map(({ path, message }) => `${path?.map(keyOf).join(".")} ${message}`) }, 400);
      return context.json({ kind: result.value.dataType });
    });
    const post = (body: object) => app.request("/links", { method: "POST", body: JSON.stringify(body) });
    expect(await (await post({ dataType: "LEAD", id: "lead_1" })).json()).toEqual({ kind: "LEAD" });
    const refused = await post({ dataType: "LEADS", id: "lead_1", notes: "x" });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errors: [expect.stringContaining("dataType must be"), "notes is not a field that the vendor documents"] });
  });
});

// The interface as https://standardschema.dev publishes it, as far as a consumer uses it.
interface PublishedSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => PublishedResult<Output> | Promise<PublishedResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
type PublishedStep = PropertyKey | { readonly key: PropertyKey };
type PublishedResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly PublishedStep[] | undefined }[] };

async function holds<Output>(schema: PublishedSchema<unknown, Output>, value: unknown): Promise<PublishedResult<Output>> {
  return schema["~standard"].validate(value);
}

const keyOf = (step: PublishedStep) => String(typeof step === "object" ? step.key : step);
