import { createSiro } from "conversation-crm-sdk/siro";
import { createSandbox, type Sandbox } from "conversation-crm-sdk/testing";

const sandbox: Sandbox = createSandbox();

export async function use(): Promise<string> {
  sandbox.fail("siro.recordings.link", { status: 429, retryAfter: 2, times: 2 });
  const answer = await createSiro(sandbox.siro).recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
  return answer.data.id;
}
