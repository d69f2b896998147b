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

/** The stores in Redis: what one gives, and how one fails that the package itself recognises. */
exports.useRedis = async ({ redisPacing, redisSeen, redisTokens, StoreError }, { SdkError }) => {
  const answering = async (_script, keys, args) => (keys.length > 1 ? [Number(args[0]), 0, 0] : 1);
  const { taken } = await redisPacing(answering, { whenAway: "closed" }).take("k", [{ requests: 5, perMs: 1 }], 3);
  const kept = [taken, await redisTokens(answering).swap("k", undefined, { accessToken: "a", expiresAt: 1 }), await redisSeen(answering).add("id", 1)];
  const failed = await redisPacing(() => Promise.reject(new Error("away")), { whenAway: "closed" })
    .take("k", [], 1)
    .catch((error) => error);
  return { kept, failed: [failed.name, failed.code, failed instanceof StoreError, SdkError.is(failed)] };
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

/** One call over undici, to a server of this process. */
exports.useTransport = async ({ undiciTransport }, { createSiro }) => {
  const { answer } = operations["siro.recordings.link"];
  const server = require("node:http").createServer((_request, response) => response.end(JSON.stringify(answer)));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const transport = undiciTransport({ connections: 1 });
  const siro = createSiro({ accessToken: "secret-of-siro", baseUrl: `http://127.0.0.1:${server.address().port}`, fetch: transport });
  const { data } = await siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
  await transport.close();
  const refused = await siro.recordings.get("rec_1", {}, { maxRetries: 0 }).catch((error) => error);
  server.close();
  return { id: data.id, isClosed: refused.outcome === "not_sent" };
};
