// What a consumer does with each door of the package. The same program runs after `import` and after `require`, because a
// build can load in both and die in one of them on its first call.
const operations = {
  "attention.conversations.updateLinkedCrmRecords": {
    answer: { success: true },
    parameters: ["conv 1", { linked_crm_records: [{ id: "001", code: "salesforce_account" }] }],
    broken: ["conv 1", { linked_crm_records: [{ id: "", code: "" }] }],
  },
  "attention.conversations.changePrivacy": {
    answer: { id: "conv 1", type: "conversation", attributes: {} },
    parameters: ["conv 1", { privacy: "private" }],
    broken: ["conv 1", { privacy: "secret" }],
  },
  "siro.recordings.link": {
    answer: { data: { id: "acc_1", externalId: "001", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01T00:00:00.000Z" } },
    parameters: ["rec 1", { dataType: "ACCOUNT", id: "acc_1" }],
    broken: ["rec 1", { dataType: "ACCOUNT", id: "acc_1", externalId: "001" }],
  },
  "leadconnector.conversations.update": {
    answer: { success: true, conversation: { id: "conv 1", locationId: "loc_1" } },
    parameters: ["conv 1", { locationId: "loc_1", unreadCount: 0 }],
    broken: ["conv 1", { locationId: "loc_1", unreadCount: -1 }],
  },
};

const factories = {
  attention: ["createAttention", { apiKey: "secret-of-attention" }],
  siro: ["createSiro", { accessToken: "secret-of-siro" }],
  leadconnector: ["createLeadConnector", { accessToken: "secret-of-leadconnector" }],
};

/** Every operation that a door offers, used in every way: what was sent, built, kept and refused. */
exports.useDoor = async (door) => {
  const used = {};
  for (const [name, { answer, parameters, broken }] of Object.entries(operations)) {
    const [vendor, resource, verb] = name.split(".");
    const [factory, credential] = factories[vendor];
    if (!(factory in door)) continue;
    const sent = [];
    const fetch = async (url, init) => {
      sent.push({ url, method: init.method, body: init.body, isSigned: Object.values(init.headers).some((value) => value.includes("secret-of-")) });
      return Response.json(answer);
    };
    const client = door[factory]({ ...credential, fetch });
    const data = await client[resource][verb](...parameters);
    const request = await client.build[resource][verb](...parameters);
    const call = client.calls[resource][verb](...parameters);
    const kept = JSON.parse(JSON.stringify(door.calls ? door.calls[resource][verb](...parameters) : call));
    const dataLater = await client.send(kept);
    const refused = await client[resource][verb](...broken).catch((error) => error);
    used[name] = {
      sent,
      isAnswered: JSON.stringify([data, dataLater]) === JSON.stringify([answer, answer]),
      isKept: JSON.stringify(kept) === JSON.stringify(call),
      isRequest: request instanceof Request && request.url === sent[0].url,
      curl: door.toCurl(request),
      refused: [refused.name, refused instanceof door.RuleError, door.SdkError.is(refused), door.ApiError.is(refused)],
    };
  }
  return used;
};

/** One call that the sandbox answers, and one that it refuses. */
exports.useSandbox = async ({ createSandbox }, { createSiro, ApiError }) => {
  const sandbox = createSandbox();
  const siro = createSiro(sandbox.siro);
  const { data } = await siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
  const refused = await siro.recordings.link("nobody", { dataType: "ACCOUNT", id: "acc_1" }).catch((error) => error);
  return { id: data.id, requests: sandbox.requests.length, refused: [refused.status, ApiError.is(refused)] };
};

/** The sandbox as msw handlers. */
exports.useHandlers = ({ createHandlers }, { createSandbox }) => ({ handlers: createHandlers(createSandbox()).length });

/** A delivery of each vendor, signed and unwrapped, and one that is forged. */
exports.useWebhooks = async (leadconnector, siro, { createSigningKey, createSigningSecret, sign }) => {
  const key = await createSigningKey();
  const secret = createSigningSecret();
  const one = await sign.leadconnector({ type: "ContactCreate" }, { key });
  const other = await sign.siro({ eventType: "integrations.recordingLinked", recordingId: "rec_1" }, { secret });
  const event = await leadconnector.unwrap(one.body, one.headers, { keys: [key.publicKey] });
  const refused = await leadconnector.unwrap(one.body, one.headers).catch((error) => error);
  return {
    leadconnector: [event.type, leadconnector.isEvent(event, "ContactCreate")],
    siro: await siro.unwrap(await other.request().text(), other.headers, { secret }).then(({ recordingId }) => recordingId),
    refused: [refused.name, refused.reason, siro.WebhookError.is(refused)],
  };
};
