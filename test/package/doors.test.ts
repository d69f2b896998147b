import { describe, expect, inject, test } from "vitest";
import { runNode } from "../matrix/process.mjs";

const { alone, equipped } = inject("installed");

const signed = (method: string, url: string, body?: string) => ({ method, url, ...(body !== undefined && { body }), isSigned: true });

/** One operation used in every way by the programs in `consumer`. */
function used(request: object, curl: unknown) {
  return {
    sent: [request, request],
    isAnswered: true,
    isKept: true,
    isRequest: true,
    curl,
    refused: ["RuleError", true, true, false],
  };
}

const attention = {
  "attention.conversations.updateLinkedCrmRecords": used(
    signed(
      "PUT",
      "https://api.attention.tech/v2/conversations/conv%201/linked-crm-records",
      '{"linked_crm_records":[{"id":"001","code":"salesforce_account"}]}',
    ),
    expect.stringMatching(/^curl --request PUT .*\$ATTENTION_API_KEY.*salesforce_account/),
  ),
  "attention.conversations.changePrivacy": used(
    signed("PUT", "https://api.attention.tech/v2/conversations/conv%201/change_privacy?privacy=private"),
    expect.stringMatching(/^curl --request PUT .*privacy=private.*\$ATTENTION_API_KEY/),
  ),
};
const siro = {
  "siro.recordings.link": used(
    signed("PUT", "https://api.siro.ai/v1/core/recordings/rec%201/link", '{"dataType":"ACCOUNT","id":"acc_1"}'),
    expect.stringMatching(/^curl --request PUT .*\$SIRO_ACCESS_TOKEN.*ACCOUNT/),
  ),
};
const leadconnector = {
  "leadconnector.conversations.update": used(
    signed("PUT", "https://services.leadconnectorhq.com/conversations/conv%201", '{"locationId":"loc_1","unreadCount":0}'),
    expect.stringMatching(/^curl --request PUT .*\$LEADCONNECTOR_ACCESS_TOKEN.*loc_1/),
  ),
};
const doors = {
  ".": { ...attention, ...siro, ...leadconnector },
  "./attention": attention,
  "./siro": siro,
  "./leadconnector": leadconnector,
  "./testing": { id: "acc_1", requests: 2, refused: [404, true] },
  "./*/webhooks": { leadconnector: ["ContactCreate", true], siro: "rec_1", refused: ["WebhookError", "forged", true] },
  "./package.json": "conversation-crm-sdk",
};

describe.each([
  ["import", "use-by-import.mjs"],
  ["require", "use-by-require.cjs"],
])("by %s", (_, program) => {
  test("every door works", async () => {
    expect(await use(program, equipped)).toEqual({ ...doors, "./testing/msw": { handlers: 4 } });
  });

  test("without msw every door but ./testing/msw works", async () => {
    expect(await use(program, alone)).toEqual({ ...doors, "./testing/msw": expect.stringMatching(/^Cannot find (?:package|module) 'msw'/) });
  });
});

test("every class of error is recognised by every copy of the package", async () => {
  const { comparisons, mistakes } = JSON.parse(await output("errors.mjs", equipped, [equipped, alone]));
  expect(mistakes).toEqual([]);
  expect(comparisons).toBe((16 * 7 + 6) * 16 * 8);
});

async function use(program: string, directory: string): Promise<unknown> {
  return JSON.parse(await output(program, directory));
}

async function output(program: string, directory: string, parameters: readonly string[] = []): Promise<string> {
  const { code, stdout, stderr } = await runNode([program, ...parameters], directory);
  expect(code, stderr).toBe(0);
  return stdout;
}
