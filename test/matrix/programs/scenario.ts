// What a consumer does with the package, in any environment. It names nothing that only the DOM's or Node's types know.
import { ApiError, createLeadConnector, RuleError, SdkError, TimeoutError, toCurl } from "conversation-crm-sdk";
import { calls, createSiro, type LinkedRecord, type RecordingLink, type Siro } from "conversation-crm-sdk/siro";
import { createSandbox } from "conversation-crm-sdk/testing";

/** Plays every step, and gives their names. Throws where something is not as it must be. */
export async function play(): Promise<string[]> {
  const steps: string[] = [];
  const sandbox = createSandbox({ siro: { recordings: [{ id: "rec_1" }, { id: "rec_2" }, { id: "rec_3" }] } });
  const siro: Siro = createSiro({ ...sandbox.siro, maxRetries: 0 });
  const link: RecordingLink = { dataType: "ACCOUNT", id: "acc_1" };

  const linked: LinkedRecord = await siro.recordings.link("rec_1", link);
  expect(linked.data.name, "Acme");
  expect(sandbox.requests.length, 1);
  steps.push("sent");

  const ids: string[] = [];
  for await (const recording of siro.recordings.list.all({ limit: "2" })) ids.push(recording.id);
  expect(ids.sort().join(), "rec_1,rec_2,rec_3");
  steps.push("walked");

  const refused = await siro.recordings.get("nobody").then(() => undefined, reasonOf);
  if (!(refused instanceof ApiError)) throw new Error(`No ApiError: ${refused}`);
  expect(refused.code, "not_found");
  expect(refused.status, 404);
  steps.push("refused");

  const broken = await siro.recordings.link("rec_1", JSON.parse('{"dataType":"ACCOUNT"}')).then(() => undefined, reasonOf);
  if (!RuleError.is(broken) || !(broken instanceof SdkError)) throw new Error(`No RuleError: ${broken}`);
  expect(broken.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join(), "body.id or externalId is required: send exactly one");
  steps.push("broken");

  // Longer than any environment is given: a timer that is left behind keeps the program from its end.
  for (const of of ["headers", "body"] as const) {
    sandbox.fail("siro.recordings.link", { delay: 3_600_000, of });
    const late = await siro.recordings.link("rec_1", link, { timeout: 50 }).then(() => undefined, reasonOf);
    if (!TimeoutError.is(late)) throw new Error(`No TimeoutError: ${late}`);
    expect(late.outcome, "unknown");
  }
  steps.push("late");

  const call = calls.recordings.link("rec_2", link);
  const queued: string = JSON.stringify(call);
  const sent: LinkedRecord = await siro.send<LinkedRecord>(JSON.parse(queued));
  expect(sent.data.id, "acc_1");
  steps.push("kept");

  const line: string = toCurl(await siro.build.recordings.link("rec_1", link));
  if (!/^curl --request PUT .*\$SIRO_ACCESS_TOKEN.*ACCOUNT/.test(line)) throw new Error(`No line of curl: ${line}`);
  steps.push("built");

  const leadconnector = createLeadConnector(sandbox.leadconnector);
  const recording: Uint8Array = await leadconnector.messages.recording({ messageId: "call_1", locationId: "location_1" });
  expect(recording instanceof Uint8Array, true);
  expect(recording.byteLength, 48);
  steps.push("bytes");
  return steps;
}

function expect<Value>(found: Value, expected: Value): void {
  if (found !== expected) throw new Error(`Found ${String(found)} in place of ${String(expected)}.`);
}

function reasonOf(reason: unknown): unknown {
  return reason;
}
