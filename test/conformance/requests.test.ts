import { RuleError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { call } from "./clients.js";
import { functionOf, type SpecifiedOperation, specified } from "./operations.js";
import { bareInput, type Input, mistakes, validInputs } from "./sample.js";

const success = ({ success: { status }, example }: SpecifiedOperation) => {
  const body = example?.contentType === undefined ? JSON.stringify(example?.body) : (example.body ?? example.base64);
  return new Response(String(body), { status, headers: { "content-type": example?.contentType ?? "application/json" } });
};

/** What the rules across fields say of an input, which no schema states. */
const crossFieldIssues = (operation: SpecifiedOperation, error: unknown) => {
  const messages = functionOf(operation).draft.rules?.checks.map(({ message }) => message) ?? [];
  return error instanceof RuleError && error.issues.every(({ message }) => messages.includes(message));
};

describe.each(specified)("$title", (operation) => {
  const inputs = operation.body || operation.query.length > 0 ? validInputs(operation) : [bareInput(operation)];

  it("takes what its specification allows, and sends it as it is", async () => {
    let sentAtAll = 0;
    for (const input of inputs) {
      const { sent, error } = await call(operation, input, () => success(operation));
      if (error !== undefined) {
        expect(crossFieldIssues(operation, error), `${JSON.stringify(input)}: ${error}`).toBe(true);
        expect(sent).toEqual([]);
        continue;
      }
      sentAtAll++;
      expect(sent).toHaveLength(1);
      await expectSent(operation, input, sent[0]);
    }
    expect(sentAtAll, "no valid request could be made from the schema: give it an example").toBeGreaterThan(0);
  });

  const wrong = operation.body || operation.query.length > 0 ? mistakes(operation) : [];
  it(`refuses each of ${wrong.length} mistakes, and sends nothing`, async () => {
    for (const { title, input, path } of wrong) {
      const { sent, error } = await call(operation, input, () => success(operation));
      expect(error, title).toBeInstanceOf(RuleError);
      const paths = (error as RuleError).issues.map((issue) => issue.path.slice(0, path.length).join("."));
      expect(paths, title).toContain(path.join("."));
      expect(sent, title).toEqual([]);
    }
  });

  it.each(["", ".", ".."])("refuses an id that is %j", async (id) => {
    for (const name of operation.ids) {
      const input = inputs[0] ?? bareInput(operation);
      const { sent, error } = await call(operation, { ...input, ids: { ...input.ids, [name]: id } }, () => success(operation));
      expect(error).toMatchObject({ code: "rule_broken", issues: expect.arrayContaining([expect.objectContaining({ path: ["path", name] })]) });
      expect(sent).toEqual([]);
    }
  });
});

async function expectSent(
  { operation, service, body, success: { type } }: SpecifiedOperation,
  input: Input,
  sent: Awaited<ReturnType<typeof call>>["sent"][number] | undefined,
) {
  const url = new URL(sent?.url ?? "");
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input.ids[name] ?? ""));
  expect(sent?.method).toBe(operation.method.toUpperCase());
  expect(`${url.origin}${url.pathname}`).toBe(`${service.baseUrl}${path}`);
  const query = Object.entries(input.query ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
  expect([...url.searchParams]).toEqual(query);
  expect(sent?.headers.accept).toBe(type ?? "application/json");
  if (body?.encoding === "json") expect([sent?.headers["content-type"], JSON.parse(String(sent?.body))]).toEqual(["application/json", input.body]);
  else if (body?.encoding === "form") {
    expect(sent?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(Object.fromEntries(new URLSearchParams(String(sent?.body)))).toEqual(input.body);
  } else if (body) {
    expect(sent?.headers).not.toHaveProperty("content-type"); // fetch sets the multipart boundary
    const parts = sent?.body as FormData;
    expect([...parts.keys()]).toEqual(Object.entries(Object(input.body)).flatMap(([name, value]) => [value].flat().map(() => name)));
  } else expect(sent?.body).toBeUndefined();
}
