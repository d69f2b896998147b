import { createSandbox, type SandboxOperation } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { vendors } from "../../src/testing/vendors.js";
import { functionOf, specified } from "./operations.js";

/** Operations of which the sandbox keeps nothing: they answer the example of their answer. */
const answersItsExample: readonly SandboxOperation[] = [];

const behaviours = new Set(vendors.flatMap((vendor) => Object.keys(vendor.start(undefined).behaviours)));

describe.each(specified.map((operation) => ({ operation, name: functionOf(operation).name })))("$name", ({ name }) => {
  it("has a behaviour in the sandbox, or is written down as one that answers its example", () => {
    expect([...behaviours, ...answersItsExample].filter((known) => known === name)).toEqual([name]);
  });

  it("can be failed and answered by its name", () => {
    const sandbox = createSandbox();
    sandbox.fail(name as SandboxOperation, { status: 500, times: 0 });
    sandbox.answer(name as SandboxOperation, { canned: true });
  });
});
