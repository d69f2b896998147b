import { createSiro, RuleError } from "conversation-crm-sdk";
import { createSandbox } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";

describe("a batch", () => {
  it("is the body itself, and each of its records is held against the rules", async () => {
    const sandbox = createSandbox({ siro: { crmRecords: [] } });
    const { integrations } = createSiro(sandbox.siro).organization;
    const batch = [{ externalId: "e1" }, { externalId: "e2", content: null }];
    expect((await integrations.engagements.syncBatch(batch)).data).toMatchObject([{ externalId: "e1" }, { externalId: "e2" }]);
    expect(sandbox.requests[0]?.body).toEqual(batch);
    expect((await integrations.engagements.list()).data).toHaveLength(2);
    const error = await rejection(integrations.opportunities.syncBatch([{ externalId: "o1" }, { externalId: " ", amount: "5" }] as never));
    expect((error as RuleError).issues.map(({ path }) => path.join("."))).toEqual(["body.1.externalId", "body.1.amount"]);
    expect(await rejection(integrations.opportunities.syncBatch({ externalId: "o1" } as never))).toBeInstanceOf(RuleError);
    expect(sandbox.requests).toHaveLength(2);
  });
});
